using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Typewright.Emulator.Authentication;
using Typewright.Emulator.Traffic;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Hosting;

/// <summary>
/// Connects the operations of one service, which are functions from call to reply, with the routes of the web server.
/// Operations of one service run one at a time, and none waits for anything, so their state needs no other lock.
/// </summary>
internal sealed class OperationMap(IEndpointRouteBuilder routes, ServiceDescription service, Authenticator authenticator)
{
    private const string Json = "application/json";
    private const string MergePatch = "application/merge-patch+json";

    private readonly Lock _gate = new();

    public void Get(string pattern, Func<Call, Reply> operation) => Add(HttpMethods.Get, pattern, operation);

    public void Post(string pattern, Func<Call, Reply> operation) => Add(HttpMethods.Post, pattern, operation, Json);

    /// <summary>Maps one of the operations that document both types of JSON.</summary>
    public void PostEither(string pattern, Func<Call, Reply> operation) => Add(HttpMethods.Post, pattern, operation, Json, MergePatch);

    public void Patch(string pattern, Func<Call, Reply> operation) => Add(HttpMethods.Patch, pattern, operation, MergePatch);

    public void Delete(string pattern, Func<Call, Reply> operation) => Add(HttpMethods.Delete, pattern, operation);

    /// <summary>Reads the state of the service while none of its operations runs.</summary>
    public T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }

    private static void RequireType(HttpRequest request, ReadOnlyMemory<byte> body, string[] accepted)
    {
        string type = request.ContentType?.Split(';')[0].Trim() ?? string.Empty;
        if (accepted.Length > 0 && !body.IsEmpty && !accepted.Contains(type, StringComparer.OrdinalIgnoreCase))
        {
            throw new ServiceException(
                415, new ServiceError(
                    "UnsupportedMediaType",
                    $"The content type '{type}' is not accepted; use {string.Join(" or ", accepted)}."));
        }
    }

    private void Add(string method, string pattern, Func<Call, Reply> operation, params string[] acceptedTypes) =>
        routes.MapMethods(service.Root + pattern, [method], context => RunAsync(context, operation, acceptedTypes));

    private async Task RunAsync(HttpContext context, Func<Call, Reply> operation, string[] acceptedTypes)
    {
        ApiVersion version = RequireVersion(context);
        ReadOnlyMemory<byte> body = context.Features.GetRequiredFeature<BufferedBody>().Bytes;
        Caller caller = authenticator.Authenticate(context.Request, service, body.Span);
        RequireType(context.Request, body, acceptedTypes);

        Reply reply;
        lock (_gate)
        {
            reply = operation(new Call(context, version, caller, body));
        }

        context.Response.StatusCode = reply.Status;
        foreach (KeyValuePair<string, string> header in reply.Headers ?? new Dictionary<string, string>())
        {
            context.Response.Headers[header.Key] = header.Value;
        }

        if (reply.Body is { } json)
        {
            await JsonResponses.WriteAsync(context.Response, json, JsonResponses.Type, context.RequestAborted);
        }
    }

    private ApiVersion RequireVersion(HttpContext context)
    {
        context.Response.Headers["api-supported-versions"] = string.Join(", ", service.Versions);
        string asked = context.Request.Query["api-version"].ToString();
        if (asked.Length == 0)
        {
            throw new ServiceException(400, new ServiceError("ApiVersionUnspecified", "The query parameter api-version is required."));
        }

        return service.FindVersion(context.Request) ?? throw new ServiceException(
            400, new ServiceError(
                "UnsupportedApiVersion",
                $"The resource '{context.Request.Path}' is not offered in API version '{asked}'."));
    }
}
