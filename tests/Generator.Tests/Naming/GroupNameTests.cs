using System.Linq;
using Typewright.Generator.Tests.Binding;
using Xunit;

namespace Typewright.Generator.Tests.Naming;

public sealed class GroupNameTests
{
    [Theory]
    [InlineData("user-controller", "user", "UserControllerClient UserClient")]
    [InlineData("user", "user-controller", "UserClient UserControllerClient")]
    [InlineData("user-controller", "user-resource", "UserControllerClient UserResourceClient")]
    [InlineData("user-controller", "order-controller", "UserClient OrderClient")]
    [InlineData("(deprecated) user", "user", "DeprecatedUserClient UserClient")]
    [InlineData("user", "user (v2)", "UserClient UserV2Client")]
    [InlineData("user [alpha]", "user [beta]", "UserAlphaClient UserBetaClient")]
    [InlineData("user-rest-controller-impl", "order-rest-controller", "UserClient OrderClient")]
    [InlineData("user-controller-impl", "user", "UserControllerImplClient UserClient")]
    [InlineData("Auth APIs", "rest", "AuthClient RestClient")]
    [InlineData("OAuth2 Client", "OAuth2", "OAuth2ClientsClient OAuth2Client")]
    public void Two_groups_have_names_that_do_not_depend_on_their_order(string first, string second, string names)
    {
        Bound bound = Bound.Document($$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths:
              /a: { get: { tags: ['{{first}}'], operationId: a, responses: { '204': { description: Done. } } } }
              /b: { get: { tags: ['{{second}}'], operationId: b, responses: { '204': { description: Done. } } } }
            """);

        Assert.Equal(names, string.Join(' ', bound.Model.Clients.Select(static client => client.Name).Skip(1)));
    }
}
