using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>The model that binding makes of a document, and the few words that assertions about it are written in.</summary>
internal sealed class Bound
{
    private Bound(ClientModel model, IReadOnlyList<Problem> problems)
    {
        Model = model;
        Problems = problems;
    }

    public ClientModel Model { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public static Bound Document(string text, BindingOptions? options = null, params (string Path, string Text)[] others)
    {
        SpecSet files = new([
            new SpecText("/project/api.yaml", text),
            .. others.Select(static other => new SpecText(other.Path, other.Text)),
        ]);
        ClientModel? model = ClientBinder.Bind(files, files.Open("/project/api.yaml")!, options ?? BindingOptions.Default);
        Assert.NotNull(model);
        // Nearly none of the documents names a server.
        return new Bound(model, files.Problems.FindAll(static problem => problem.Kind != ProblemKind.NoServer));
    }

    /// <summary>Schemas of a document in which one operation sends and receives the one called Root.</summary>
    public static Bound Schemas(string schemas, string version = "3.1.0", BindingOptions? options = null) => Document(
        version == "2.0" ? Swagger(Indented(schemas, 2)) : OpenApi(version, Indented(schemas, 4)),
        options);

    /// <summary>One operation, found by a path of its own.</summary>
    /// <param name="operation">The operation, as the lines below the verb.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="path">The path.</param>
    /// <param name="rest">Members of the root.</param>
    public static Bound Operation(string operation, string verb = "get", string path = "/things", string rest = "") => Document($"""
        openapi: 3.1.0
        info: {"{"} title: Test, version: '1' {"}"}
        {rest}
        paths:
          {path}:
            {verb}:
        {Indented(operation, 6)}
        """);

    /// <summary>The only operation there is.</summary>
    public OperationModel Only => Assert.Single(Model.Clients.SelectMany(static client => client.Operations));

    public ModelType Type(string name) => Assert.Single(Model.Models, model => model.Name == name);

    public EnumType Enum(string name) => Assert.Single(Model.Enums, type => type.Name == name);

    public UnionType Union(string name) => Assert.Single(Model.Unions, type => type.Name == name);

    public PropertyModel Property(string name, string type = "Root") =>
        Assert.Single(Type(type).Properties, property => property.Name == name);

    public ParameterModel Parameter(string wireName) => Assert.Single(Only.Parameters, parameter => parameter.WireName == wireName);

    /// <summary>A type as text: <c>string?</c>, <c>list&lt;Pet&gt;</c>, <c>map&lt;int64&gt;</c>.</summary>
    public static string Text(TypeRef? type)
    {
        string mark = type?.IsNullable == true ? "?" : "";
        return type is null ? "none" : NameOf(type) + mark;
    }

    /// <summary>Members as text, in their order: name, type, and ! for what is required.</summary>
    public static string[] Text(EquatableArray<PropertyModel> properties) =>
        [.. properties.Select(static property => $"{property.Name}: {Text(property.Type)}{(property.IsRequired ? "!" : "")}")];

    private static string NameOf(TypeRef type) => type.Kind switch
    {
        TypeKind.List => $"list<{Text(type.Item)}>",
        TypeKind.Map => $"map<{Text(type.Item)}>",
        _ => type.Name,
    };

    private static string Swagger(string definitions) => $$"""
        swagger: '2.0'
        info: { title: Test, version: '1' }
        paths:
          /root:
            post:
              operationId: use
              parameters: [{ name: root, in: body, required: true, schema: { $ref: '#/definitions/Root' } }]
              responses: { '200': { description: Root., schema: { $ref: '#/definitions/Root' } } }
        definitions:
        {{definitions}}
        """;

    private static string OpenApi(string version, string schemas) => $$"""
        openapi: {{version}}
        info: { title: Test, version: '1' }
        paths:
          /root:
            post:
              operationId: use
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Root' } } } }
              responses:
                '200': { description: Root., content: { application/json: { schema: { $ref: '#/components/schemas/Root' } } } }
        components:
          schemas:
        {{schemas}}
        """;

    private static string Indented(string text, int depth) =>
        string.Join('\n', text.Split('\n').Select(line => new string(' ', depth) + line));
}
