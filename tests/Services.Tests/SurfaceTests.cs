using System.Linq;
using System.Text.Json;
using Azure;
using Xunit;

namespace Typewright.Services.Tests;

/// <summary>What the clients of whole services offer. That they compile without a warning is told by this project being built.</summary>
public sealed class SurfaceTests
{
    [Fact]
    public void Email() => Check("Email");

    [Fact]
    public void Phone_numbers() => Check("PhoneNumbers");

    [OfficialFact("OfficialChat")]
    public void Official_chat() => Check("OfficialChat");

    [OfficialFact("OfficialRooms")]
    public void Official_rooms() => Check("OfficialRooms");

    [OfficialFact("OfficialIdentity")]
    public void Official_identity() => Check("OfficialIdentity");

    [OfficialFact("OfficialMessages")]
    public void Official_messages() => Check("OfficialMessages");

    [OfficialFact("OfficialSms")]
    public void Official_sms() => Check("OfficialSms");

    [OfficialFact("OfficialEmail")]
    public void Official_email() => Check("OfficialEmail");

    [OfficialFact("OfficialPhoneNumbers")]
    public void Official_phone_numbers() => Check("OfficialPhoneNumbers");

    [OfficialFact("OfficialCallAutomation")]
    public void Official_call_automation() => Check("OfficialCallAutomation");

    [OfficialFact("OfficialJobRouter")]
    public void Official_job_router() => Check("OfficialJobRouter");

    [Fact]
    public void A_mail_is_sent_by_an_operation_that_can_be_waited_for()
    {
        ServiceClients email = ServiceClients.All.Single(clients => clients.Name == "Email");

        Assert.Equal(["EmailClient.Send", "EmailClient.SendAsync"], email.MethodsThatReturn(typeof(Operation<>)));
    }

    [Fact]
    public void Numbers_are_listed_searched_and_given_back()
    {
        ServiceClients numbers = ServiceClients.All.Single(clients => clients.Name == "PhoneNumbers");

        Assert.Equal(["PhoneNumbersClient.ListPhoneNumbersAsync"], numbers.MethodsThatReturn(typeof(AsyncPageable<>)));
        Assert.Equal(
            ["PhoneNumbersClient.SearchAvailablePhoneNumbers", "PhoneNumbersClient.SearchAvailablePhoneNumbersAsync"],
            numbers.MethodsThatReturn(typeof(Operation<>)));
        Assert.Equal(
            ["PhoneNumbersClient.ReleasePhoneNumber", "PhoneNumbersClient.ReleasePhoneNumberAsync"],
            numbers.MethodsThatReturn(typeof(Operation)));
    }

    /// <summary>Every listing and every long-running operation of the document is a method of that kind, and nothing else is.</summary>
    private static void Check(string service)
    {
        ServiceClients clients = ServiceClients.All.Single(clients => clients.Name == service);
        int listings = clients.Operations(operation => operation.TryGetProperty("x-ms-pageable", out _)).Count;
        int longRunning = clients.Operations(IsLongRunning).Count;

        Assert.NotEmpty(clients.Clients);
        Assert.Equal(listings, clients.MethodsThatReturn(typeof(AsyncPageable<>)).Count);
        Assert.Equal(listings, clients.MethodsThatReturn(typeof(Pageable<>)).Count);
        Assert.Equal(longRunning * 2, clients.MethodsThatReturn(typeof(Operation), typeof(Operation<>)).Count);
    }

    private static bool IsLongRunning(JsonElement operation) =>
        operation.TryGetProperty("x-ms-long-running-operation", out JsonElement value) && value.GetBoolean();
}
