using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Typewright.Emulator.Status;

namespace Typewright.Emulator.Traffic;

/// <summary>Reads the body of every request into memory, logs the request and echoes its id.</summary>
internal sealed class RequestRecording(RequestLog log)
{
    private const string ClientRequestId = "x-ms-client-request-id";

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        byte[] bytes = body.ToArray();
        context.Features.Set(new BufferedBody(bytes));

        Dictionary<string, string> headers = context.Request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        RecordedRequest request = new(context.Request.Method, target, headers, bytes);
        context.Features.Set(request);
        if (!StatusRoutes.Own(context.Request.Path))
        {
            log.Add(request);
        }

        // Before the first byte leaves, so that whoever has the answer finds its status in the log.
        context.Response.OnStarting(() =>
        {
            request.Answered(context.Response.StatusCode);
            if (headers.TryGetValue(ClientRequestId, out string? id))
            {
                context.Response.Headers[ClientRequestId] = id;
            }

            return Task.CompletedTask;
        });
        await next(context);
    }
}
