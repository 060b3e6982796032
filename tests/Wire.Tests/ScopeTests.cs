using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Everyday;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What holds for a single call: headers, time, retries, and what becomes of an error.</summary>
public sealed class ScopeTests : WireTest
{
    private const string Pet = """{"name":"Mina","kind":"dog"}""";

    private readonly EverydayClient _client;

    public ScopeTests(WireServer server)
        : base(server)
    {
        _client = new EverydayClient(server.Endpoint, new EverydayClientOptions { Retry = { Delay = TimeSpan.FromMilliseconds(1) } });
        server.Answer(_ => WireAnswer.Json(Pet));
    }

    [Fact]
    public async Task Headers_are_those_of_the_calls_inside_only()
    {
        using (RequestScope.With(headers: new() { ["X-Trace"] = "a", ["Accept"] = "application/vnd.pets+json" }))
        {
            await _client.GetPetAsync("1");
            using (RequestScope.With(headers: new() { ["x-trace"] = "b", ["X-More"] = "c" }))
            {
                await Task.Yield();
                await _client.GetPetAsync("2");
            }

            _client.GetPet("3");
        }

        await _client.GetPetAsync("4");

        Assert.Equal(
            ["a||application/vnd.pets+json", "b|c|application/vnd.pets+json", "a||application/vnd.pets+json", "||application/json"],
            Server.Requests.Select(static request => $"{request["X-Trace"]}|{request["X-More"]}|{request["Accept"]}"));
    }

    [Fact]
    public async Task A_listing_keeps_the_scope_of_its_call()
    {
        Server.Answer(request => WireAnswer.Json(request.Target.Contains("page=2", StringComparison.Ordinal)
            ? """{"items":[{"name":"B","kind":"cat"}]}"""
            : """{"items":[{"name":"A","kind":"cat"}],"nextLink":"/pets?page=2"}"""));
        AsyncPageable<Pet> pets;
        using (RequestScope.With(headers: new() { ["X-Trace"] = "a" }))
        {
            pets = _client.ListPetsAsync();
        }

        List<string> names = [];
        await foreach (Pet pet in pets)
        {
            names.Add(pet.Name);
        }

        Assert.Equal(["A", "B"], names);
        Assert.All(Server.Requests, static request => Assert.Equal("a", request["X-Trace"]));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 6)]
    [InlineData(null, 4)]
    public async Task Retries_are_those_of_the_scope(int? retries, int requests)
    {
        Server.Answer(_ => WireAnswer.Json("{}", 503));

        using (RequestScope.With(maxRetries: retries))
        {
            await Assert.ThrowsAsync<RequestFailedException>(() => _client.GetPetAsync("1"));
        }

        Assert.Equal(requests, Server.Requests.Count);
    }

    [Fact]
    public async Task An_error_can_be_a_result()
    {
        Server.Answer(_ => WireAnswer.Json("{}", 404));
        using RequestScope scope = RequestScope.With(errors: ErrorOptions.NoThrow);

        NullableResponse<Pet> one = await _client.GetPetAsync("1");
        NullableResponse<Pet> other = _client.GetPet("1");
        List<Pet> none = [.. _client.ListPets()];

        Assert.Equal((false, 404), (one.HasValue, one.GetRawResponse().Status));
        Assert.Equal((false, 404), (other.HasValue, other.GetRawResponse().Status));
        Assert.Empty(none);
    }

    [Fact]
    public async Task What_has_not_changed_can_be_a_result()
    {
        Server.Answer(static request => request["If-None-Match"] == "\"7\""
            ? WireAnswer.Nothing with { Status = 304 }
            : WireAnswer.Json("{}"));
        using RequestScope scope = RequestScope.With(
            headers: new() { ["If-None-Match"] = new ETag("7").ToString("H") }, errors: ErrorOptions.NoThrow);

        NullableResponse<Pet> same = await _client.GetPetAsync("1");

        Assert.Equal((false, 304), (same.HasValue, same.GetRawResponse().Status));
    }

    [Fact]
    public async Task A_call_with_all_its_retries_takes_no_longer_than_its_scope_gives_it()
    {
        using SilentServer silent = new();
        EverydayClient client = new(silent.Endpoint);
        using RequestScope scope = RequestScope.With(timeout: TimeSpan.FromMilliseconds(50));

        RequestFailedException failed = await Assert.ThrowsAsync<RequestFailedException>(() => client.GetPetAsync("1"));

        Assert.IsType<TimeoutException>(failed.InnerException);
        Assert.Contains("0.05 seconds", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_header_and_no_call_can_have_is_refused_where_it_is_given()
    {
        Assert.Throws<ArgumentException>(() => RequestScope.With(headers: new() { ["X"] = "a\r\nY: b" }));
        Assert.Throws<ArgumentException>(() => RequestScope.With(headers: new() { [""] = "a" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => RequestScope.With(timeout: TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => RequestScope.With(maxRetries: -1));
    }

    [Fact]
    public async Task A_default_means_the_typed_method()
    {
        Response<Pet> pet = await _client.GetPetAsync("42", default);

        Assert.Equal("Mina", pet.Value.Name);
    }
}
