using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding;
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
    [InlineData("v1-user", "v2-user", "V1UserClient V2UserClient")]
    [InlineData("v1-user", "v1-order", "UserClient OrderClient")]
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

    [Theory]
    [InlineData("Contoso.Orders.Server | v1", "Contoso.Orders.Server", "", "OrdersClient")]
    [InlineData("Contoso.Orders.Server | v1", "Contoso.Orders.Server", "Shop", "ShopClient")]
    [InlineData("Server | v1", "Server", "Shop", "ShopClient")]
    [InlineData("Orders API", "shop", "Shop", "ShopClient")]
    [InlineData("Orders API", "orders", "", "OrdersClient")]
    [InlineData("Contoso.Orders.Server | v1", "Contoso.Orders.Items", "Shop", "ShopClient ContosoOrdersItemsClient")]
    [InlineData("Orders API", "Order items", "", "OrdersClient OrderItemsClient")]
    public void A_group_called_as_root_or_assembly_is_no_client_of_its_own(string title, string tag, string given, string names)
    {
        Bound bound = Bound.Document(
            $$"""
            openapi: 3.1.0
            info: { title: '{{title}}', version: '1' }
            paths:
              /a: { get: { tags: ['{{tag}}'], operationId: a, responses: { '204': { description: Done. } } } }
              /b: { get: { tags: [zebras], operationId: b, responses: { '204': { description: Done. } } } }
            """,
            BindingOptions.Default with { ClientName = given.Length > 0 ? given : null });

        IEnumerable<string> clients = bound.Model.Clients.Select(static client => client.Name);
        Assert.Equal(names, string.Join(' ', clients.Where(static name => name != "ZebrasClient")));
    }
}
