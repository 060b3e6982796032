using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Azure;
using Xunit;

namespace Typewright.Services.Tests;

/// <summary>What the clients of whole services offer. That they compile without a warning is told by this project being built.</summary>
public sealed class SurfaceTests
{
    /// <summary>Listings of which parameters and answers tell, as the document has no extension for it.</summary>
    private static readonly Dictionary<string, string> s_untold = new()
    {
        ["Others.ContentModerator"] = "ListManagementTermClient.GetAllTermsAsync",
        ["Others.Search"] = "SearchIndexClient.SearchGetAsync",
    };

    public static TheoryData<string> Versions => NamesIn("Versions.");

    public static TheoryData<string> Others => NamesIn("Others.");

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

    [OfficialTheory("OfficialChat")]
    [MemberData(nameof(Versions))]
    public void Every_stable_version(string service) => Check(service);

    [OfficialTheory("OfficialMessages")]
    [MemberData(nameof(Others))]
    public void Services_besides_Communication(string service) => Check(service);

    [OfficialFact("OfficialMessages")]
    public void What_the_others_list_and_wait_for_is_much()
    {
        ServiceClients storage = ServiceClients.Named("Others.Storage");
        ServiceClients machines = ServiceClients.Named("Others.VirtualMachines");

        Assert.Contains("StorageAccountsClient.ListAsync", storage.MethodsThatReturn(typeof(AsyncPageable<>)));
        Assert.Contains("StorageAccountsClient.CreateAsync", storage.MethodsThatReturn(typeof(Operation<>)));
        Assert.Contains("VirtualMachinesClient.ListAllAsync", machines.MethodsThatReturn(typeof(AsyncPageable<>)));
        Assert.Contains("VirtualMachinesClient.CaptureAsync", machines.MethodsThatReturn(typeof(Operation<>)));
        Assert.Contains("VirtualMachinesClient.PowerOffAsync", machines.MethodsThatReturn(typeof(Operation)));
    }

    [Fact]
    public void A_mail_is_sent_by_an_operation_that_can_be_waited_for()
    {
        ServiceClients email = ServiceClients.Named("Email");

        Assert.Equal(["EmailClient.Send", "EmailClient.SendAsync"], email.MethodsThatReturn(typeof(Operation<>)));
    }

    [Fact]
    public void Numbers_are_listed_searched_and_given_back()
    {
        ServiceClients numbers = ServiceClients.Named("PhoneNumbers");

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
        ServiceClients clients = ServiceClients.Named(service);
        IReadOnlyList<string> asynchronous = clients.MethodsThatReturn(typeof(AsyncPageable<>));
        int listings = clients.Operations(operation => operation.TryGetProperty("x-ms-pageable", out _)).Count;
        if (s_untold.TryGetValue(service, out string? untold))
        {
            Assert.Contains(untold, asynchronous);
            listings++;
        }

        int longRunning = clients.Operations(IsLongRunning).Count;

        Assert.NotEmpty(clients.Clients);
        Assert.Equal(listings, asynchronous.Count);
        Assert.Equal(listings, clients.MethodsThatReturn(typeof(Pageable<>)).Count);
        Assert.Equal(longRunning * 2, clients.MethodsThatReturn(typeof(Operation), typeof(Operation<>)).Count);
    }

    private static TheoryData<string> NamesIn(string group) =>
        [.. ServiceClients.All.Select(clients => clients.Name).Where(name => name.StartsWith(group, StringComparison.Ordinal))];

    private static bool IsLongRunning(JsonElement operation) =>
        operation.TryGetProperty("x-ms-long-running-operation", out JsonElement value) && value.GetBoolean();
}
