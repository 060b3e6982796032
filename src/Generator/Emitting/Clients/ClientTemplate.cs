using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Typewright.Generator.Emitting.Clients.Methods;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Paging;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>A client class: fields, constructors, the clients that it gives out, then one paragraph an operation.</summary>
internal sealed class ClientTemplate
{
    private readonly EmitContext _context;
    private readonly ClientType _client;
    private readonly TypeText _types;

    public ClientTemplate(EmitContext context, ClientType client)
    {
        _context = context;
        _client = client;
        HashSet<string> members = new(System.StringComparer.Ordinal) { "Pipeline" };
        foreach (OperationModel operation in client.Operations)
        {
            members.UnionWith([operation.Name, operation.RequestMethod, operation.ContentMethod]);
        }

        members.UnionWith(client.State.Select(static state => state.Property));
        _types = new TypeText(context.Model.Namespace, members);
    }

    public CSharp Class()
    {
        ClientConstructors constructors = new(_context, _client, _types);
        return $$"""
            {{Doc.Of(_client.Doc)}}
            {{_context.Model.Accessibility}} partial class {{_client.Name}}{{(_client.Interface is { } type ? $" : {type}" : "")}}
            {
                {{_client.Operations.SelectMany(Fields)}}

                private readonly {{ServicePipeline}} _pipeline;
                private readonly {{Uri}} _endpoint;
                {{_client.Servers.Select(static server => (CSharp)$"private readonly {Uri} _{FieldName.Of(server)};")}}
                {{(_context.Model.Options.HasVersions ? "private readonly string _apiVersion;" : "")}}

                {{ClientConstructors.Held(Children)}}

                {{constructors.All().Paragraphs()}}

                {{_client.State.Select(State).Paragraphs()}}

                {{Pipeline()}}

                {{Children.Select(constructors.Accessor).Paragraphs()}}

                {{Children.Select(ForInterface).Paragraphs()}}

                {{_client.Operations.SelectMany(Methods).Paragraphs()}}
            }
            """;
    }

    /// <summary>The interface of the class: what callers can do with it.</summary>
    public CSharp Interface() => $$"""
        {{Doc.Of(_client.Doc)}}
        {{_context.Model.Accessibility}} partial interface {{_client.Interface!}}
        {
            {{_client.State.Select(StateOfInterface).Paragraphs()}}

            {{Children.Select(AccessorOfInterface).Paragraphs()}}

            {{_client.Operations.SelectMany(operation => Template(operation).Declarations()).Paragraphs()}}
        }
        """;

    private CSharp AccessorOfInterface(ClientType child) => $$"""
        /// <inheritdoc cref="{{_types.Generated(_client.Name)}}.{{child.Accessor!}}({{Listed(child, static _ => "string")}})"/>
        {{child.Interface!}} {{child.Accessor!}}({{ParametersOf(child)}});
        """;

    // Who has the interface of a client gets interfaces from it.
    private CSharp ForInterface(ClientType child)
    {
        string given = Listed(child, static state => state.ParameterName);
        return _client.Interface is { } type
            ? $"{child.Interface!} {type}.{child.Accessor!}({ParametersOf(child)}) => {child.Accessor!}({given});"
            : CSharp.Nothing;
    }

    private static string ParametersOf(ClientType child) => Listed(child, static state => $"string {state.ParameterName}");

    private static string Listed(ClientType child, System.Func<ClientState, string> text) => string.Join(", ", child.State.Select(text));

    private static CSharp StateOfInterface(ClientState state) => $$"""
        {{Doc.Of(state.Doc)}}
        string {{state.Property}} { get; }
        """;

    private OperationTemplate Template(OperationModel operation) => new(new OperationScope(_context, _client, operation, _types));

    private IEnumerable<ClientType> Children => _context.Model.Clients.Where(child => child.ParentName == _client.Name);

    private IEnumerable<CSharp> Methods(OperationModel operation) =>
        Template(operation).Methods();

    private static IEnumerable<CSharp> Fields(OperationModel operation)
    {
        foreach (CSharp field in ClassifierText.Fields(operation))
        {
            yield return field;
        }

        if (operation.LongRunning is { IsPlain: false } longRunning)
        {
            CSharp style = LongRunningText.Of(longRunning);
            yield return $"private static readonly {LongRunningStyle} {LongRunningText.Field(operation)} = {style};";
        }

        if (operation.Paging is { } paging)
        {
            yield return $"private static readonly {PagingStyle} s_{FieldName.Of(operation.Name)}Pages = {Pages(paging)};";
        }
    }

    private static CSharp Pages(PagingModel paging)
    {
        string?[] texts = [paging.Items, paging.Member, paging.Relation, paging.Target, paging.More];
        IEnumerable<string> arguments = texts.OfType<string>().Select(CSharpText.Literal);
        IEnumerable<string> first = paging.First is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : [];
        CSharp style = $"{PagingStyle}.{paging.Kind.ToString()}({string.Join(", ", arguments.Concat(first))})";
        CSharp begun = paging.StartParameter is { } start ? $"{style}.From({CSharpText.Literal(start)})" : style;
        return paging.End is { } end
            ? $"{begun}.{(end.IsHeader ? "UntilHeader" : "Until")}({PageEnd}.{end.Kind.ToString()}, {CSharpText.Literal(end.Place)})"
            : begun;
    }

    private static CSharp State(ClientState state) => $$"""
        {{Doc.Of(state.Doc)}}
        public virtual string {{state.Property}} { get; }
        """;

    private CSharp Pipeline() => !_context.Model.ShowsPipeline ? CSharp.Nothing : $$"""
        /// <summary>The pipeline that the requests of this client go through.</summary>
        public virtual {{HttpPipeline}} Pipeline => _pipeline.HttpPipeline;
        """;
}
