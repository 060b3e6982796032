using System;
using System.ClientModel.Primitives;
using System.IO;
using System.Threading.Tasks;
using Typewright.Samples.Services.Stripe;

namespace Typewright.Samples.Services;

/// <summary>A customer, a payment that can be tried again, customers of all pages, and what a webhook sends.</summary>
public sealed class StripeSample(StripeClient client, TextWriter output)
{
    /// <summary>Adds a customer who pays.</summary>
    public async Task RunAsync(string email)
    {
        Customer customer = await client.CreateCustomerAsync(new NewCustomerForm { Email = email, Metadata = { ["plan"] = "large" } });
        PaymentIntent payment = await client.CreatePaymentIntentAsync(
            new NewPaymentIntentForm(1999, "eur")
            {
                Customer = customer.Id,
                AutomaticPaymentMethods = new NewPaymentIntentAutomaticPaymentMethods(enabled: true),
            },
            idempotencyKey: "order-42");
        await output.WriteLineAsync($"{payment.Id} is {payment.Status}");

        await foreach (Customer one in client.ListCustomersAsync())
        {
            await output.WriteLineAsync($"{one.Id} {one.Email}");
        }
    }

    /// <summary>Takes the body of a call that the service makes.</summary>
    public void Take(BinaryData body) => output.WriteLine(
        ModelReaderWriter.Read<Event>(body, ModelReaderWriterOptions.Json, StripeModelContext.Default) switch
        {
            PaymentSucceeded { Data.Object: var payment } => $"{payment.Id} was paid",
            CustomerCreated { Data.Object: var customer } => $"{customer.Id} is new",
            var other => $"{other?.Id} is something new",
        });
}
