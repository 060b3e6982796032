using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Typewright.Wire.Tests.Support;

/// <summary>A server on a loopback port that writes down each request as it came and answers what the test says.</summary>
public sealed class WireServer : IAsyncLifetime
{
    private readonly WebApplication _application = Build();
    private readonly List<WireRequest> _requests = [];
    private Func<WireRequest, WireAnswer> _answer = static _ => WireAnswer.Nothing;

    public Uri Endpoint { get; private set; } = null!;

    /// <summary>The requests of the test so far.</summary>
    public IReadOnlyList<WireRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Forgets what was, and answers every request alike.</summary>
    public void Answer(WireAnswer answer) => Answer(_ => answer);

    /// <summary>Forgets what was, and answers one request after the other.</summary>
    public void Answer(params WireAnswer[] answers)
    {
        Queue<WireAnswer> left = new(answers);
        Answer(_ => left.Dequeue());
    }

    /// <summary>Forgets what was, and answers as the request asks.</summary>
    public void Answer(Func<WireRequest, WireAnswer> answer)
    {
        lock (_requests)
        {
            _requests.Clear();
            _answer = answer;
        }
    }

    public async Task InitializeAsync()
    {
        _application.Run(ServeAsync);
        await _application.StartAsync();
        Endpoint = new Uri(_application.Urls.Single());
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    private static WebApplication Build()
    {
        // An empty builder reads no configuration, so that the environment of a test run cannot change addresses.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        return builder.Build();
    }

    private async Task ServeAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        WireRequest request = new(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.ToDictionary(
                static header => header.Key, static header => header.Value.ToArray()!, StringComparer.OrdinalIgnoreCase),
            body.ToArray());
        WireAnswer answer;
        lock (_requests)
        {
            _requests.Add(request);
            answer = _answer(request);
        }

        await answer.WriteAsync(context.Response);
    }
}
