using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents.Extensions;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;
using Typewright.Generator.Schemas.Documents.Security;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>An operation, as the document has it.</summary>
internal sealed class Operation(PathItem item, string method, SpecNode node, DocumentScope scope)
{
    // A runtime expression of OpenAPI.
    private const string QueryExpression = "$request.query.";

    private IReadOnlyList<string>? _segments;
    private IReadOnlyList<Parameter>? _parameters;
    private IReadOnlyList<Response>? _responses;
    private RequestBody? _body;
    private bool _isBodyRead;

    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; } = node;

    /// <summary>Which of several methods it is that the operation is called by.</summary>
    public OperationVariant Variant { get; private init; } = OperationVariant.Usual;

    /// <summary>Where the path item stands that it belongs to.</summary>
    public SpecNode PathNode => item.Node;

    /// <summary>The path template.</summary>
    public string Path => item.Path;

    /// <summary>What is between the slashes of the path, and what follows a colon.</summary>
    public IReadOnlyList<string> PathSegments => _segments ??=
        [.. Path.Split('/', ':').Select(static segment => segment.Split('?')[0]).Where(static segment => segment.Length > 0)];

    /// <summary>The verb, as it goes over the wire.</summary>
    public string Method { get; } = method;

    /// <summary>What it is known by, whatever it is called: verb and path template, and which of its methods it is.</summary>
    public string Place => Variant.IsUsual ? UsualPlace : UsualPlace + "#" + Variant.Suffix;

    /// <summary>What the usual one of its methods is known by.</summary>
    public string UsualPlace => Method + " " + Path;

    /// <summary>The id; null or empty for none.</summary>
    public string? Id { get; } = node.String("operationId");

    public IReadOnlyList<string> Tags { get; } = Views.Texts(node.ItemsOf("tags"));

    public Prose Prose { get; } = Prose.Of(node);

    /// <summary>Its parameters and those of its path, references followed.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters ??= ParameterLists.Merged(item.Parameters, Node.ItemsOf("parameters"), scope);

    /// <summary>What it sends; null for nothing.</summary>
    public RequestBody? RequestBody
    {
        get
        {
            _body = _isBodyRead ? _body : Variant.Chosen(RequestBodies.Of(this, scope));
            _isBodyRead = true;
            return _body;
        }
    }

    /// <summary>What it answers, by status; references followed.</summary>
    public IReadOnlyList<Response> Responses => _responses ??= ResponseLists.Of(Node, scope);

    /// <summary>Where its responses stand.</summary>
    public SpecNode ResponsesNode { get; } = node["responses"] ?? node;

    /// <summary>A server of its own, or of its path; null for the document's.</summary>
    public Server? OwnServer { get; } = Server.FirstOf(node);

    /// <summary>The server of its path; null for the document's.</summary>
    public Server? PathServer => item.Server;

    /// <summary>What it needs to authenticate, one of several; null where it does not say.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; } = SecurityRequirement.ListOf(node);

    /// <summary>The method's name, where the document gives one.</summary>
    public string? GivenName { get; } = node.String(ExtensionKeys.Name);

    /// <summary>The client that it belongs to, where the document names one.</summary>
    public string? ClientName { get; } = node.String(ExtensionKeys.Client);

    /// <summary>Whether its own methods are not for users.</summary>
    public bool IsInternal { get; } = node.String(ExtensionKeys.Accessibility) == "internal";

    /// <summary>Whether a stream of events that ended is asked for again.</summary>
    public bool Reconnects { get; } = node.True(ExtensionKeys.Reconnect);

    /// <summary>Where it says that it is also called by a method for which 404 is an answer; null where it does not.</summary>
    public SpecNode? IfExistsNode { get; } = node.True(ExtensionKeys.IfExists) ? node[ExtensionKeys.IfExists] : null;

    /// <summary>Where it says whether what may be left out is a class; null where it does not.</summary>
    public SpecNode? OptionsBagNode { get; } = node[ExtensionKeys.OptionsBag];

    /// <summary>Whether what may be left out is a class; null where it does not say.</summary>
    public bool? HasOptionsBag => OptionsBagNode is null ? null : Node.True(ExtensionKeys.OptionsBag);

    /// <summary>How its result is waited for; null where it answers at once.</summary>
    public LongRunningDeclaration? LongRunning { get; } = LongRunningDeclaration.Of(node, scope.Root);

    /// <summary>What it results in at last; null where the document does not say.</summary>
    public Response? FinalResponse => LongRunning?.FinalSchema is { } schema ? ResponseLists.OfReference(schema, scope) : null;

    /// <summary>How its pages hang together; null where the document does not say.</summary>
    public PagingDeclaration? Paging { get; } = node[ExtensionKeys.Paging] is { } paging ? new PagingDeclaration(paging) : null;

    /// <summary>The same in Microsoft's words.</summary>
    public PageableDeclaration? Pageable { get; } =
        node.Object(ExtensionKeys.Pageable) is { } pageable ? new PageableDeclaration(pageable) : null;

    public IReadOnlyList<OverloadDeclaration> Overloads { get; } =
        Views.Of(node.ItemsOf(ExtensionKeys.Overloads), static overload => new OverloadDeclaration(overload));

    /// <summary>What an item is of its stream, where the document says so in words of its own; null where it does not.</summary>
    public Schema? StreamItem { get; } =
        node.Object(ExtensionKeys.Streaming)?.Object("response-stream") is { } item ? scope.Source.Of(item) : null;

    /// <summary>The parameter of the query that asks for the stream, where the document names one; null where it does not.</summary>
    public string? StreamQuery { get; } = node.Object(ExtensionKeys.Streaming)?.String("stream-condition") is { } condition
        && condition.StartsWith(QueryExpression, StringComparison.Ordinal)
            ? condition.Substring(QueryExpression.Length)
            : null;

    /// <summary>The same operation, called by another method.</summary>
    public Operation As(OperationVariant variant) => new(item, Method, Node, scope) { Variant = variant };

    /// <summary>What the service calls in the course of it.</summary>
    public IEnumerable<PathItem> Callbacks
    {
        get
        {
            foreach (KeyValuePair<string, SpecNode> callback in Node.MembersOf("callbacks"))
            {
                foreach (KeyValuePair<string, SpecNode> expression in scope.Definition(callback.Value)?.Members ?? [])
                {
                    if (PathItem.Of(expression.Key, expression.Value, scope) is { } called)
                    {
                        yield return called;
                    }
                }
            }
        }
    }
}
