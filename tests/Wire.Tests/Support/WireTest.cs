using System;
using System.Linq;
using System.Threading.Tasks;
using Azure.Core;
using Xunit;

namespace Typewright.Wire.Tests.Support;

/// <summary>A test that calls a generated client against a <see cref="WireServer"/>.</summary>
public abstract class WireTest : IClassFixture<WireServer>
{
    protected WireTest(WireServer server)
    {
        Server = server;
        server.Answer(WireAnswer.Nothing);
    }

    protected WireServer Server { get; }

    /// <summary>The request of the test, which sends one.</summary>
    protected WireRequest Sent => Server.Requests.Single();

    /// <summary>Options of a client that tries once, so that a failure shows at once.</summary>
    protected static TOptions Once<TOptions>()
        where TOptions : ClientOptions, new() => new() { Retry = { MaxRetries = 0 } };

    /// <summary>Makes a call and gives the request that it sent.</summary>
    protected async Task<WireRequest> SendAsync(Func<Task> call)
    {
        await call();
        return Sent;
    }
}
