using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>The private method that makes an operation's request: checks, address, query, headers, body.</summary>
internal sealed class RequestTemplate(OperationScope scope)
{
    private readonly string _request = scope.Locals.Request;

    private OperationModel Operation => scope.Operation;

    private string Context => Operation.HasProtocol ? "context" : "context: null";

    public CSharp Method() => $$"""
        {{Signature.Of($"private {HttpMessage} {Operation.RequestMethod}", [.. Operation.Signature.Arguments.Select(Declaration)])}}
        {
            {{(Operation.IsLazy ? [] : ArgumentChecks.OfRequest(Operation))}}
            {{HttpMessage}} {{scope.Locals.Message}} = _pipeline.CreateMessage({{Context}}, {{ClassifierText.Of(Operation)}});
            {{Request}} {{_request}} = {{scope.Locals.Message}}.Request;
            {{_request}}.Method = {{Verb()}};
            {{Address()}}
            {{Headers()}}
            {{Body()}}
            return {{scope.Locals.Message}};
        }
        """;

    private CSharp Declaration(RequestArgument argument) => argument.Kind switch
    {
        RequestArgumentKind.Parameter or RequestArgumentKind.BodyProperty =>
            scope.RequestArgumentOf(argument).Declaration,
        RequestArgumentKind.Parts => $"{TypeText.Nullable($"{MultipartBody}", argument.IsNullable)} {argument.Name}",
        RequestArgumentKind.Content => $"{TypeText.Nullable($"{RequestContent}", argument.IsNullable)} {argument.Name}",
        RequestArgumentKind.MediaType => $"string {argument.Name}",
        RequestArgumentKind.Page => $"{PageRequest} {argument.Name}",
        _ => $"{RequestContext}? {argument.Name}",
    };

    private CSharp Verb() => Operation.Verb is { } verb
        ? $"{RequestMethod}.{verb.ToString()}"
        : (CSharp)$"{RequestMethod}.Parse({CSharpText.Literal(Operation.Method)})";

    private IEnumerable<CSharp> Address() => Operation.Paging is not { GoesByLink: true } ? new AddressTemplate(scope).Statements() :
    [
        $$"""
        if (!{{RequestSignature.Page}}{{Kept().Joined("")}}.TryApplyLink({{_request}}, _endpoint))
        {
            {{new AddressTemplate(scope).Statements()}}
        }

        """,
    ];

    // What every request has, and links may lack.
    private IEnumerable<CSharp> Kept()
    {
        if (Operation.Paging is { KeepsVersion: false })
        {
            return [];
        }

        ParameterValues values = new(scope);
        return Operation.Parameters
            .Where(static parameter => parameter is { IsOfEveryRequest: true, Location: ParameterLocation.Query })
            .Where(static parameter => !parameter.MayBeNull || parameter.Type.IsText)
            .Select(parameter => (parameter.WireName, Text: values.Text(parameter, ParameterValues.Of(parameter))))
            .Select(static kept => (CSharp)$".WithQuery({CSharpText.Literal(kept.WireName)}, {kept.Text})");
    }

    private IEnumerable<CSharp> Headers()
    {
        HeaderTemplate headers = new(scope);
        foreach (ParameterModel parameter in Operation.Parameters)
        {
            if (parameter.Location == ParameterLocation.Header)
            {
                yield return headers.Header(parameter);
            }
            else if (parameter.Location == ParameterLocation.Cookie)
            {
                yield return headers.Cookie(parameter);
            }
        }

        if (Operation.Response.Accept.Length > 0)
        {
            yield return $"{_request}.Headers.Add(\"Accept\", {CSharpText.Literal(Operation.Response.Accept)});";
        }
    }

    private CSharp Body()
    {
        if (Operation.Body is not { } body)
        {
            return CSharp.Nothing;
        }

        CSharp statements = $$"""
            {{MediaType(body)}}
            {{_request}}.Content = {{Content()}};
            """;
        if (Operation.Paging is { BodyMember: not null } && !body.IsRequired)
        {
            return If($"content is not null || {RequestSignature.Page}.Token is not null", statements);
        }

        // A link has in it what the body said.
        return (Operation.Paging is { GoesByLink: true }, body.IsRequired) switch
        {
            (false, true) => statements,
            (true, true) => If($"{RequestSignature.Page}.Token is null", statements),
            (true, false) => If($"{RequestSignature.Page}.Token is null && content is not null", statements),
            (false, false) => If($"content is not null", statements),
        };
    }

    // A page that is asked for in the body is said in that of the caller.
    private CSharp Content() => Operation.Paging is { BodyMember: { } member } paging
        ? $"{RequestSignature.Page}.{(paging.IsBodyNumber ? "WithNumber" : "WithText")}(content, {CSharpText.Literal(member)})"
        : (CSharp)$"content";

    // What a caller gives is looked at: it must not begin another header. The boundary of parts is in the media type, so their
    // content names it.
    private CSharp MediaType(BodyModel body) => (body.MediaTypeParameter, body.Kind) switch
    {
        _ when body.IsNamedByHeader => CSharp.Nothing,
        ({ } given, BodyKind.Multipart) =>
            $"{_request}.{AddHeaderValue}(\"Content-Type\", content is {MultipartBody} parts ? parts.ContentType : {given});",
        ({ } given, _) => $"{_request}.{AddHeaderValue}(\"Content-Type\", {given});",
        (null, BodyKind.Multipart) => $"{_request}.Headers.Add(\"Content-Type\", content.ContentType);",
        _ => $"{_request}.Headers.Add(\"Content-Type\", {CSharpText.Literal(body.MediaType)});",
    };

    private static CSharp If(CSharp condition, CSharp statements) => $$"""
        if ({{condition}})
        {
            {{statements}}
        }

        """;
}
