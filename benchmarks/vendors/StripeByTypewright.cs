using System.ClientModel.Primitives;
using Services.Stripe;
using Typewright;

namespace Vendors;

public sealed class StripeByTypewright(TextWriter output)
{
    // == a client with a key
    private readonly StripeClient _client = new(new BasicCredential("key", ""));

    // == a customer who pays
    public async Task PayAsync(string email)
    {
        Customer customer = await _client.CreateCustomerAsync(new NewCustomerForm { Email = email, Metadata = { ["plan"] = "large" } });
        PaymentIntent payment = await _client.CreatePaymentIntentAsync(
            new NewPaymentIntentForm(1999, "eur")
            {
                Customer = customer.Id,
                AutomaticPaymentMethods = new NewPaymentIntentAutomaticPaymentMethods(enabled: true),
            },
            idempotencyKey: "order-42");
        await output.WriteLineAsync($"{payment.Id} is {payment.Status}");
    }

    // == customers of all pages
    public async Task ListAsync()
    {
        await foreach (Customer one in _client.ListCustomersAsync())
        {
            await output.WriteLineAsync($"{one.Id} {one.Email}");
        }
    }

    // == what a webhook sends
    public void Take(string body, string signature, string secret) => output.WriteLine(
        Read(body, signature, secret) switch
        {
            PaymentSucceeded { Data.Object: var payment } => $"{payment.Id} was paid",
            CustomerCreated { Data.Object: var customer } => $"{customer.Id} is new",
            var other => $"{other.Id} is something new",
        });

    private static Event Read(string body, string signature, string secret)
    {
        StripeSignature.Check(body, signature, secret, DateTimeOffset.UtcNow);
        return ModelReaderWriter.Read<Event>(BinaryData.FromString(body), ModelReaderWriterOptions.Json, StripeModelContext.Default)!;
    }
}
