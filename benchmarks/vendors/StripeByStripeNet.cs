using Stripe;

namespace Vendors;

public sealed class StripeByStripeNet(TextWriter output)
{
    // == a client with a key
    private readonly StripeClient _client = new("key");

    // == a customer who pays
    public async Task PayAsync(string email)
    {
        Customer customer = await _client.V1.Customers.CreateAsync(new CustomerCreateOptions
        {
            Email = email,
            Metadata = new Dictionary<string, string> { ["plan"] = "large" },
        });
        PaymentIntent payment = await _client.V1.PaymentIntents.CreateAsync(
            new PaymentIntentCreateOptions
            {
                Amount = 1999,
                Currency = "eur",
                Customer = customer.Id,
                AutomaticPaymentMethods = new PaymentIntentAutomaticPaymentMethodsOptions { Enabled = true },
            },
            new RequestOptions { IdempotencyKey = "order-42" });
        await output.WriteLineAsync($"{payment.Id} is {payment.Status}");
    }

    // == customers of all pages
    public async Task ListAsync()
    {
        await foreach (Customer one in _client.V1.Customers.ListAutoPagingAsync())
        {
            await output.WriteLineAsync($"{one.Id} {one.Email}");
        }
    }

    // == what a webhook sends
    public void Take(string body, string signature, string secret) => output.WriteLine(
        EventUtility.ConstructEvent(body, signature, secret) switch
        {
            { Type: EventTypes.PaymentIntentSucceeded, Data.Object: PaymentIntent payment } => $"{payment.Id} was paid",
            { Type: EventTypes.CustomerCreated, Data.Object: Customer customer } => $"{customer.Id} is new",
            var other => $"{other.Id} is something new",
        });
}
