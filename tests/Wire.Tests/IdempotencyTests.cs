using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Everyday;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>The key by which a service recognises a call that it has served: made up once for each call that has none.</summary>
public sealed class IdempotencyTests(WireServer server) : WireTest(server)
{
    private readonly EverydayClient _client =
        new(server.Endpoint, new EverydayClientOptions { Retry = { Delay = TimeSpan.Zero, MaxRetries = 2 } });

    [Fact]
    public async Task Call_without_a_key_is_tried_again_with_the_one_that_was_made_up()
    {
        Server.Answer(WireAnswer.Json("{}", 500), WireAnswer.Json("{}", 502), WireAnswer.Nothing);

        await _client.SellPetAsync("1");

        Assert.Equal(3, Keys.Count);
        Assert.True(Guid.TryParseExact(Keys.Distinct().Single(), "D", out _));
    }

    [Fact]
    public async Task Each_call_has_its_own()
    {
        await _client.SellPetAsync("1");
        await _client.SellPetAsync("1");
        await _client.TakePetBackAsync("1");
        await _client.SellPetAsync("1", idempotencyKey: null, new RequestContext());

        Assert.Equal(4, Keys.Distinct().Count());
        Assert.All(Keys, static key => Assert.True(Guid.TryParseExact(key, "D", out _)));
    }

    [Fact]
    public async Task Key_of_the_caller_is_the_one()
    {
        Server.Answer(WireAnswer.Json("{}", 500), WireAnswer.Nothing);

        await _client.SellPetAsync("1", "mine");

        Assert.Equal(["mine", "mine"], Keys);
    }

    private List<string?> Keys => [.. Server.Requests.Select(static request => request["Idempotency-Key"])];
}
