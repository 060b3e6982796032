using System.Linq;
using Typewright.Generator.Binding;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>What binding decides of an operation, so that emitters need not ask.</summary>
public sealed class OperationDecisionTests
{
    [Fact]
    public void Successes_with_different_bodies_are_a_union()
    {
        Bound bound = Bound.Operation("""
            operationId: getPet
            responses:
              '200': { description: A cat., content: { application/json: { schema: { type: object, title: Cat,
                  properties: { meow: { type: string } } } } } }
              '202': { description: A text., content: { application/json: { schema: { type: string } } } }
            """);

        Assert.Equal(TypeKind.Union, bound.Only.Response.Type!.Kind);
        Assert.Equal([200, 202], bound.Only.Response.Statuses);
    }

    private const string Id = "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]";
    private const string Ok = "responses: { '204': { description: Done. } }";

    [Theory]
    [InlineData("get", RequestVerb.Get)]
    [InlineData("patch", RequestVerb.Patch)]
    [InlineData("query", null)]
    public void A_verb_is_one_of_those_that_the_library_below_names_or_none(string verb, object? expected) =>
        Assert.Equal((RequestVerb?)expected, Bound.Operation(Ok, verb).Only.Verb);

    [Theory]
    [InlineData("https://other.example/v2", ServerKind.Absolute)]
    [InlineData("/v2", ServerKind.Relative)]
    [InlineData("v2/things", ServerKind.Relative)]
    public void A_server_of_its_own_stands_by_itself_or_below_the_endpoint(string url, object expected) =>
        Assert.Equal((ServerKind)expected, Bound.Operation($"servers: [{{ url: '{url}' }}]\n{Ok}").Only.Route.Server?.Kind);

    // Of a host of signs that nobody sees nothing is left.
    [Fact]
    public void A_server_without_a_host_is_none() =>
        Assert.Null(Bound.Operation($"servers: [{{ url: \"https://\\u202e/v2\" }}]\n{Ok}").Only.Route.Server);

    [Fact]
    public void An_operation_of_the_documents_server_has_none_of_its_own() => Assert.Null(Bound.Operation(Ok).Only.Route.Server);

    [Fact]
    public void A_query_in_the_path_template_is_split_from_the_path()
    {
        OperationRoute route = Bound.Operation($"{Id}\n{Ok}", path: "'/a b/{id}?kind=x#top'").Only.Route;

        Assert.Equal(["/a%20b/", "{id}"], route.Parts.Select(static part => part.Literal ?? "{" + part.Parameter!.WireName + "}"));
        Assert.Equal("kind=x", Assert.Single(route.Query).Literal);
    }

    [Theory]
    [InlineData("204", false, SuccessSet.Any)]
    [InlineData("2XX", false, SuccessSet.Any)]
    [InlineData("304", false, SuccessSet.Own)]
    [InlineData("204", true, SuccessSet.Shared)]
    [InlineData("2XX", true, SuccessSet.Any)]
    [InlineData("206", true, SuccessSet.Own)]
    public void Successes_are_all_that_there_are_or_those_that_are_declared(string status, bool isStrict, object expected)
    {
        Bound bound = Bound.Document($$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths: { /a: { get: { responses: { '{{status}}': { description: Done. } } } } }
            """, BindingOptions.Default with { StrictStatuses = isStrict });

        Assert.Equal((SuccessSet)expected, bound.Only.Response.Success);
    }

    [Theory]
    [InlineData("string", ValueShape.Text, TextKind.OfType, true)]
    [InlineData("integer", ValueShape.Text, TextKind.OfType, false)]
    [InlineData("array, items: { type: string }", ValueShape.List, TextKind.OfType, false)]
    [InlineData("array, items: { type: array, items: { type: string } }", ValueShape.Model, TextKind.OfType, false)]
    [InlineData("object, properties: { a: { type: string } }", ValueShape.Model, TextKind.OfType, false)]
    public void A_value_is_a_text_a_list_or_a_model(string schema, object shape, object text, bool isFree)
    {
        ParameterModel parameter = Value($"in: query, schema: {{ type: {schema} }}");

        Assert.Equal((shape, text, isFree), (parameter.Shape, parameter.Text, parameter.IsFreeText));
    }

    [Fact]
    public void Content_of_JSON_is_one_free_text()
    {
        ParameterModel parameter = Value("in: header, content: { application/json: { schema: { type: array, items: { type: string } } } }");

        Assert.Equal((ValueShape.Text, TextKind.Json, true), (parameter.Shape, parameter.Text, parameter.IsFreeText));
    }

    [Theory]
    [InlineData("path", "string", true, ArgumentCheck.Segment)]
    [InlineData("path", "integer", true, ArgumentCheck.None)]
    [InlineData("query", "string", true, ArgumentCheck.NotNull)]
    [InlineData("query", "string", false, ArgumentCheck.None)]
    public void What_must_not_be_null_or_empty_is_checked(string place, string type, bool required, object expected)
    {
        string path = place == "path" ? "'/things/{value}'" : "/things";

        string isRequired = required ? "true" : "false";
        Assert.Equal((ArgumentCheck)expected, Value($"in: {place}, required: {isRequired}, schema: {{ type: {type} }}", path).Check);
    }

    [Theory]
    [InlineData("form", StyleKind.Form)]
    [InlineData("pipeDelimited", StyleKind.PipeDelimited)]
    [InlineData("deepObject", StyleKind.DeepObject)]
    [InlineData("unheardOf", StyleKind.Form)]
    public void A_style_is_one_of_those_that_are_known(string style, object expected) =>
        Assert.Equal((StyleKind)expected, Value($"in: query, style: {style}, schema: {{ type: string }}").Style.Kind);

    [Fact]
    public void A_request_is_made_of_what_is_required_then_body_then_media_type_then_the_rest()
    {
        OperationModel operation = Bound.Operation("""
            parameters:
              - { name: late, in: query, schema: { type: string } }
              - { name: api-version, in: query, required: true, schema: { type: string } }
              - { name: id, in: path, required: true, schema: { type: string } }
            requestBody: { required: true, content: { application/octet-stream: {}, text/plain: {} } }
            responses: { '204': { description: Done. } }
            """, "put", "'/things/{id}'").Only;

        Assert.Equal(
            [
                (RequestArgumentKind.Parameter, "id", false),
                (RequestArgumentKind.Content, "content", false),
                (RequestArgumentKind.MediaType, "contentType", false),
                (RequestArgumentKind.Parameter, "late", true),
                (RequestArgumentKind.Context, "context", true),
            ],
            operation.Signature.Arguments.Select(static argument => (argument.Kind, argument.Name, argument.IsNullable)));
    }

    [Theory]
    [InlineData("description: Done.", CallKind.Plain)]
    [InlineData("content: { application/json: { schema: { type: string } } }", CallKind.Json)]
    [InlineData("content: { application/json: { schema: { type: [string, 'null'] } } }", CallKind.OptionalJson)]
    [InlineData("content: { application/xml: { schema: { type: object, properties: { a: { type: string } } } } }", CallKind.Xml)]
    [InlineData("content: { text/plain: { schema: { type: string } } }", CallKind.Text)]
    [InlineData("content: { image/png: {} }", CallKind.Stream)]
    [InlineData("content: { application/jsonl: { itemSchema: { type: object, properties: { a: { type: string } } } } }", CallKind.Items)]
    [InlineData("content: { text/event-stream: { itemSchema: { properties: { data: { type: string } } } } }", CallKind.TextEvents)]
    public void The_answer_decides_how_an_operation_is_called(string response, object expected) =>
        Assert.Equal((CallKind)expected, Bound.Operation($"responses: {{ '200': {{ {response} }} }}").Only.Call);

    [Fact]
    public void A_long_running_operation_says_where_its_result_is_found()
    {
        OperationModel operation = Bound.Operation($"""
            x-ms-long-running-operation: true
            x-ms-long-running-operation-options: {"{"} final-state-via: location {"}"}
            {Ok}
            """, "put").Only;

        Assert.Equal((CallKind.LongRunning, FinalState.Location), (operation.Call, operation.LongRunning?.FinalState));
    }

    [Fact]
    public void A_listing_by_links_takes_the_page_and_its_size_from_the_page_that_is_asked_for()
    {
        OperationModel operation = Bound.Operation("""
            parameters: [{ name: maxPageSize, in: query, schema: { type: integer } }]
            responses:
              '200':
                content:
                  application/json:
                    schema: { type: object, properties: { nextLink: { type: string }, value: { type: array, items: { type: string } } } }
            """).Only;

        PagingModel paging = operation.Paging!;
        ParameterModel size = operation.Parameters[0];
        Assert.Equal((PagingKind.NextLink, "value", "nextLink", true), (paging.Kind, paging.Items, paging.Member, paging.GoesByLink));
        Assert.Equal((ParameterSource.PageSize, TextKind.SizeHint, false), (size.Source, size.Text, size.IsArgument));
        Assert.Equal(
            [RequestArgumentKind.Page, RequestArgumentKind.Context],
            operation.Signature.Arguments.Select(static argument => argument.Kind));
        Assert.True(operation.IsLazy);
    }

    [Theory]
    [InlineData("string", PartShape.One, PartValue.Text)]
    [InlineData("string, format: binary", PartShape.One, PartValue.File)]
    [InlineData("object, properties: { a: { type: string } }", PartShape.One, PartValue.Json)]
    [InlineData("array, items: { type: string }", PartShape.Each, PartValue.Text)]
    public void A_member_of_a_multipart_body_is_one_part_or_several(string schema, object shape, object value)
    {
        BodyPart part = Part("multipart/form-data", schema);

        Assert.Equal((shape, value), (part.Shape, part.Value));
    }

    [Theory]
    [InlineData("string", PartShape.One, PartValue.Field)]
    [InlineData("array, items: { type: string }", PartShape.List, PartValue.Field)]
    [InlineData("object, properties: { a: { type: string } }", PartShape.One, PartValue.Json)]
    public void A_member_of_a_form_is_a_field_a_list_or_JSON(string schema, object shape, object value)
    {
        BodyPart part = Part("application/x-www-form-urlencoded", schema);

        Assert.Equal((shape, value), (part.Shape, part.Value));
    }

    private static ParameterModel Value(string parameter, string path = "/things") =>
        Bound.Operation($"parameters: [{{ name: value, {parameter} }}]\n{Ok}", path: path).Parameter("value");

    private static BodyPart Part(string mediaType, string schema) => Assert.Single(Bound.Operation($$"""
        requestBody:
          required: true
          content: { {{mediaType}}: { schema: { type: object, properties: { part: { type: {{schema}} } } } } }
        responses: { '204': { description: Done. } }
        """, "post").Only.Body!.Parts);
}
