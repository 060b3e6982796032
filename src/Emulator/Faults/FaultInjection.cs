using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Traffic;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Faults;

/// <summary>Lets requests fail that a header or the queue says should.</summary>
internal sealed class FaultInjection(FaultQueue queue)
{
    private readonly Dictionary<string, int> _tries = new(StringComparer.Ordinal);

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        Fault? fault;
        try
        {
            fault = queue.Take(context.Request.Method, context.Request.Path.Value!) ?? FromHeader(context.Request);
        }
        catch (FormatException exception)
        {
            await ErrorBodies.WriteAsync(context, 400, new ServiceError("InvalidFault", exception.Message, FaultHeader.Name));
            return;
        }

        if (fault is null)
        {
            await next(context);
            return;
        }

        await Task.Delay(fault.Delay, context.RequestAborted);
        if (fault.AfterOperation && (fault.IsDrop || fault.StatusCode is not null))
        {
            await RunUnseenAsync(context, next);
        }

        await AnswerAsync(context, next, fault);
    }

    private static async Task RunUnseenAsync(HttpContext context, RequestDelegate next)
    {
        Stream body = context.Response.Body;
        context.Response.Body = Stream.Null;
        await next(context);
        context.Response.Body = body;
        context.Response.Clear();
    }

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, Fault fault)
    {
        if (fault.IsDrop)
        {
            Drop(context);
        }
        else if (fault.IsTruncation)
        {
            await TruncateAsync(context, next);
        }
        else if (fault.StatusCode is not { } status)
        {
            await next(context);
        }
        else
        {
            AddRetryAfter(context.Response, fault.RetryAfter);
            await (fault.IsHtml ? WriteHtmlAsync(context, status) : ErrorBodies.WriteAsync(context, status, ErrorFor(status)));
        }
    }

    private static void Drop(HttpContext context)
    {
        context.Features.GetRequiredFeature<RecordedRequest>().IsDropped = true;
        context.Abort();
    }

    private static async Task TruncateAsync(HttpContext context, RequestDelegate next)
    {
        Stream connection = context.Response.Body;
        using MemoryStream answer = new();
        context.Response.Body = answer;
        await next(context);
        context.Response.Body = connection;
        if (answer.Length > 0)
        {
            // The length that was announced stays, so the client sees that something is missing.
            await connection.WriteAsync(answer.ToArray().AsMemory(0, (int)answer.Length / 2), context.RequestAborted);
            await connection.FlushAsync(context.RequestAborted);
        }

        Drop(context);
    }

    private static void AddRetryAfter(HttpResponse response, TimeSpan? wait)
    {
        if (wait is { } time)
        {
            bool whole = time.Ticks % TimeSpan.TicksPerSecond == 0;
            response.Headers[whole ? "Retry-After" : "retry-after-ms"] =
                (whole ? time.TotalSeconds : Math.Round(time.TotalMilliseconds)).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static ServiceError ErrorFor(int status) => status switch
    {
        429 => new ServiceError("TooManyRequests", "Rate limit exceeded."),
        503 => new ServiceError("ServiceUnavailable", "The server is currently unable to handle the request."),
        _ => new ServiceError(((HttpStatusCode)status).ToString(), "A fault was injected."),
    };

    private static async Task WriteHtmlAsync(HttpContext context, int status)
    {
        byte[] page = Encoding.UTF8.GetBytes(
            "<!DOCTYPE html><html><head><title>Service unavailable</title></head><body><h2>Try again later</h2></body></html>");
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html";
        context.Response.ContentLength = page.Length;
        await context.Response.Body.WriteAsync(page, context.RequestAborted);
    }

    private Fault? FromHeader(HttpRequest request)
    {
        string text = request.Headers[FaultHeader.Name].ToString();
        if (text.Length == 0)
        {
            return null;
        }

        FaultHeader header = FaultHeader.Parse(text);
        return header.Times is not { } times || CountTry(request, text) <= times ? header.Fault : null;
    }

    /// <summary>Counts the tries of one logical request, which keeps its client request id over retries.</summary>
    private int CountTry(HttpRequest request, string fault)
    {
        string id = request.Headers["x-ms-client-request-id"].ToString() is { Length: > 0 } ours
            ? ours
            : request.Headers["client-request-id"].ToString();
        string key = $"{id} {request.Method} {request.Path} {fault}";
        lock (_tries)
        {
            int count = _tries.GetValueOrDefault(key) + 1;
            _tries[key] = count;
            return count;
        }
    }
}
