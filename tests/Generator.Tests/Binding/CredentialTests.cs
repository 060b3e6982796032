using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>HTTP schemes: which become a key, and which nobody can send without more than a key.</summary>
public sealed class CredentialTests
{
    [Fact]
    public void A_key_that_goes_nowhere_is_told_and_not_sent_somewhere_else()
    {
        Bound bound = Bound.Document("""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            security: [{ key: [] }]
            paths: { /a: { get: { responses: { '204': { description: Done. } } } } }
            components: { securitySchemes: { key: { type: apiKey, in: amongus, name: x-key } } }
            """);

        Problem problem = Assert.Single(bound.Problems);
        Assert.Equal((ProblemKind.Contradiction, 4), (problem.Kind, problem.Line));
        Assert.Empty(Assert.Single(bound.Model.Credentials).Parameters);
    }

    [Theory]
    [InlineData("SharedAccessKey")]
    [InlineData("GenieKey")]
    [InlineData("ApiToken")]
    [InlineData("token")]
    public void Scheme_that_calls_itself_a_key_or_token_takes_a_key(string scheme)
    {
        Bound bound = Of(scheme);

        Assert.Equal(
            new CredentialPolicy(CredentialPolicyKind.KeyOfScheme, scheme),
            Assert.Single(Assert.Single(bound.Model.Credentials).Parameters).AppliedBy);
        Assert.Empty(bound.Problems);
    }

    [Theory]
    [InlineData("digest")]
    [InlineData("negotiate")]
    [InlineData("payone-hmac-sha256")]
    [InlineData("PrivateToken")]
    [InlineData("'no token'")]
    [InlineData("'a\\r\\nkey'")]
    public void Scheme_that_needs_more_than_a_key_is_reported(string scheme)
    {
        Bound bound = Of(scheme);

        Assert.Empty(Assert.Single(bound.Model.Credentials).Parameters);
        Assert.Equal(ProblemKind.Degraded, Assert.Single(bound.Problems).Kind);
    }

    [Theory]
    [InlineData("[{ key: [] }, { token: [] }]")]
    [InlineData("[{ token: [] }, { key: [] }]")]
    [InlineData("[{ token: [] }, { key: [] }, { other: [] }]")]
    public void Key_and_token_have_a_constructor_each_whichever_comes_first(string security)
    {
        Bound bound = Bound.Document($$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            security: {{security}}
            paths: { /a: { get: { operationId: a, responses: { '204': { description: Done. } } } } }
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key }
                other: { type: apiKey, in: query, name: k }
                token: { type: oauth2, flows: {} }
            """);

        Assert.Equal(
            [("Azure.AzureKeyCredential", CredentialPolicyKind.ApiKeyInHeader), ("Azure.Core.TokenCredential", CredentialPolicyKind.Token)],
            bound.Model.Credentials.Select(static one => Assert.Single(one.Parameters)).OrderBy(static one => one.Type)
                .Select(static one => (one.Type, one.AppliedBy.Kind)));
    }

    [Fact]
    public void A_way_to_authenticate_that_no_constructor_has_is_told_at_its_place()
    {
        Bound bound = Bound.Document("""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            security:
            - key: []
            - other: []
            paths: { /a: { get: { operationId: a, responses: { '204': { description: Done. } } } } }
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key }
                other: { type: apiKey, in: query, name: k }
            """);

        Problem problem = Assert.Single(bound.Problems);
        Assert.Equal((ProblemKind.Ignored, 4), (problem.Kind, problem.Line));
        Assert.Contains("'other'", problem.Arguments[0], System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{ token: [] }, { bearer: [] }]")]
    [InlineData("[{ key: [] }, { bearer: [] }]")]
    public void A_way_that_another_constructor_has_too_is_nothing_to_tell(string security)
    {
        Bound bound = Bound.Document($$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            security: {{security}}
            paths: { /a: { get: { operationId: a, responses: { '204': { description: Done. } } } } }
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key }
                bearer: { type: http, scheme: bearer }
                token: { type: oauth2, flows: {} }
            """);

        Assert.Empty(bound.Problems);
    }

    private static Bound Of(string scheme) => Bound.Document($$"""
        openapi: 3.1.0
        info: { title: Test, version: '1' }
        security: [{ own: [] }]
        paths: { /a: { get: { operationId: a, responses: { '204': { description: Done. } } } } }
        components: { securitySchemes: { own: { type: http, scheme: {{scheme.Replace('\'', '"')}} } } }
        """);
}
