using System;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Naming;

/// <summary>What types of ASP.NET Core's documents are called, whose names tell how their C# types were made.</summary>
public sealed class DefinitionNameTests
{
    [Theory]
    [InlineData("ReminderMailReminder", "Unrelated", "MailReminder")]
    [InlineData("ReminderMailReminder", "MailReminder", "ReminderMailReminder")]
    [InlineData("ReminderMail", "Unrelated", "ReminderMail")]
    [InlineData("ReminderReminder", "Unrelated", "ReminderReminder")]
    public void Case_that_says_twice_of_what_it_is_one_says_it_once(string name, string other, string expected)
    {
        string[] types = Types(["Reminder", other], $$"""
            Reminder:
              type: object
              required: [kind]
              anyOf: [{ $ref: '#/components/schemas/{{name}}' }, { $ref: '#/components/schemas/Bell' }]
              discriminator: { propertyName: kind, mapping: { mail: '#/components/schemas/{{name}}', bell: '#/components/schemas/Bell' } }
            {{name}}: { type: object, properties: { kind: { enum: [mail], type: string }, to: { type: string } } }
            Bell: { type: object, properties: { kind: { enum: [bell], type: string }, seconds: { type: integer } } }
            {{other}}: { type: object, properties: { place: { type: string } } }
            """);

        Assert.Contains(expected, types);
        Assert.Contains(other, types);
    }

    [Theory]
    [InlineData("KeyValuePairOfstringAndint", "KeyValuePairOfStringAndInt")]
    [InlineData("PageOfbool", "PageOfBool")]
    [InlineData("PageOflongBoats", "PageOflongBoats")]
    public void Keyword_in_the_name_of_a_generic_type_is_a_word(string name, string expected) =>
        Assert.Contains(expected, Types([name], $"{name}: {{ type: object, properties: {{ key: {{ type: string }} }} }}"));

    [Theory]
    [InlineData("http.commentItem", "http.attachment", "CommentItem", "Attachment")]
    [InlineData("billing.session", "billing.card", "BillingSession", "BillingCard")]
    [InlineData("internal_comment_http.createReq", "internal_follow_http.createReq", "CommentCreateReq", "FollowCreateReq")]
    [InlineData("github_com_acme_shop_models.User", "models.User", "ShopUser", "ModelsUser")]
    [InlineData("app__schemas__token__Token", "app__models__token__Token", "SchemasToken", "ModelsToken")]
    [InlineData("app__schemas__ChatRequest", "App__Chat", "ChatRequest", "AppChat")]
    [InlineData("dto.PageResult-models_User", "dto.Page-array_models_User", "PageResultUser", "PageArrayUser")]
    [InlineData("Acme.Orders.Create", "Acme.Users.Create", "OrdersCreate", "UsersCreate")]
    [InlineData("Pick_User.email-or-name_", "Result_null.Error_", "PickUserEmailOrName", "ResultNullError")]
    [InlineData("app.models.Page_User_", "app.models.Page", "PageUser", "Page")]
    public void Package_in_front_of_a_type_is_told_as_far_as_it_tells_it_from_others(string one, string other, string first, string second)
    {
        string[] types = Types([one, other], $$"""
            {{one}}: { type: object, properties: { key: { type: string } } }
            {{other}}: { type: object, properties: { lock: { type: string } } }
            """);

        Assert.Contains(first, types);
        Assert.Contains(second, types);
    }

    [Theory]
    [InlineData("multipart/form-data", "UploadImageForm")]
    [InlineData("application/json", "UploadImageRequest")]
    public void Body_that_FastAPI_makes_of_parameters_is_called_after_its_operation(string mediaType, string expected)
    {
        string[] types = TypesOf($$"""
            /images:
              post:
                operationId: upload_image_images_post
                requestBody:
                  content: { {{mediaType}}: { schema: { $ref: '#/components/schemas/Body_upload_image_images_post' } } }
                responses: { '204': { description: Done. } }
            """, "Body_upload_image_images_post: { type: object, properties: { name: { type: string } } }");

        Assert.Contains(expected, types);
    }

    [Theory]
    [InlineData("inline_response_200", "ListImagesResult")]
    [InlineData("inline_response_400", "BadRequestError")]
    [InlineData("inline_response_400_errors", "BadRequestErrorErrors")]
    [InlineData("inline_response_default", "Error")]
    [InlineData("InlineResponse404", "NotFoundError")]
    [InlineData("inline_response_4000", "InlineResponse4000")]
    public void Definition_that_a_tool_made_of_a_response_is_called_as_if_it_stood_there(string made, string expected)
    {
        string status = Array.Find(["200", "404", "default"], status => made.EndsWith(status, StringComparison.Ordinal)) ?? "400";
        string whole = made.Replace("_errors", "", StringComparison.Ordinal);
        string[] types = TypesOf($$"""
            /images:
              get:
                operationId: list_images
                responses:
                  '{{status}}': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/{{whole}}' } } } }
                  '204': { description: None. }
            """, $$"""
            {{whole}}: { type: object, properties: { errors: { $ref: '#/components/schemas/inline_response_400_errors' } } }
            inline_response_400_errors: { type: object, properties: { text: { type: string } } }
            """);

        Assert.Contains(expected, types);
    }

    [Fact]
    public void Definitions_that_a_tool_made_for_one_status_are_told_by_their_operations()
    {
        static string Answer(string made) =>
            $"{{ description: Bad., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{made}' }} }} }} }}";

        string[] types = TypesOf($$"""
            /cat: { get: { operationId: getCat, responses: { '204': { description: It. }, '400': {{Answer("inline_response_400")}} } } }
            /dog: { get: { operationId: getDog, responses: { '204': { description: It. }, '400': {{Answer("inline_response_400_1")}} } } }
            """, """
            inline_response_400: { type: object, properties: { cat: { type: string } } }
            inline_response_400_1: { type: object, properties: { dog: { type: string } } }
            """);

        Assert.Contains("GetCatBadRequestError", types);
        Assert.Contains("GetDogBadRequestError", types);
    }

    [Theory]
    [InlineData("inline_object_1", "CreateImageRequest")]
    [InlineData("body", "CreateImageRequest")]
    [InlineData("bodywork", "Bodywork")]
    public void Definition_that_a_tool_made_of_a_body_is_called_as_if_it_stood_there(string made, string expected)
    {
        string[] types = TypesOf($$"""
            /images:
              post:
                operationId: createImage
                requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/{{made}}' } } } }
                responses: { '204': { description: Done. } }
            """, made + ": { type: object, properties: { name: { type: string } } }");

        Assert.Contains(expected, types);
    }

    // Only what is used has a type.
    private static string[] Types(string[] used, string schemas) => TypesOf(string.Join("\n", used.Select(Path)), schemas);

    private static string[] TypesOf(string paths, string schemas) =>
    [
        .. Project.Generate($$"""
            openapi: 3.1.0
            info: { title: Shop, version: '1' }
            paths:
              {{paths.Replace("\n", "\n  ", StringComparison.Ordinal)}}
            components:
              schemas:
                {{schemas.Replace("\n", "\n    ", StringComparison.Ordinal)}}
            """).Sources.Keys.Select(static file => file.Split('.')[^3]),
    ];

    private static string Path(string used)
    {
        string content = $"{{ application/json: {{ schema: {{ $ref: '#/components/schemas/{used}' }} }} }}";
        return $"/{used}: {{ get: {{ operationId: get{used}, responses: {{ '200': {{ description: It., content: {content} }} }} }} }}";
    }
}
