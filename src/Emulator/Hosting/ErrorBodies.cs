using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Typewright.Emulator.Chat;
using Typewright.Emulator.Rooms;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Hosting;

/// <summary>Writes errors in the shapes that the services use.</summary>
internal static class ErrorBodies
{
    private const string ErrorCode = "x-ms-error-code";

    public static async Task WriteAsync(HttpContext context, int status, ServiceError error)
    {
        ServiceDescription? service = ServiceDescription.Find(context.Request.Path);
        ServiceError named = error with { Code = error.Code ?? service?.InvalidInputCode ?? "BadRequest" };
        HttpResponse response = context.Response;
        response.StatusCode = status;
        AddHeaders(context, service, named);

        ApiVersion? version = service == ServiceDescription.Chat ? service.FindVersion(context.Request) : null;
        string? oldName = version is { } chat ? ChatVersions.OldErrorName(chat) : null;
        bool old = oldName is not null;
        JsonObject body = oldName is null
            ? new JsonObject { ["error"] = Documented(named) }
            : new JsonObject { [oldName] = OldChatError(named) };
        if (old && status < StatusCodes.Status500InternalServerError && response.Headers.RetryAfter.Count == 0)
        {
            // The caller is at fault and there is nothing to wait for, which the service says in so many words.
            response.Headers.RetryAfter = "0";
        }

        string type = old || service is { SendsBareErrors: true } ? JsonResponses.BareType : JsonResponses.Type;
        await JsonResponses.WriteAsync(response, body, type, context.RequestAborted);
    }

    private static void AddHeaders(HttpContext context, ServiceDescription? service, ServiceError error)
    {
        if (service is not { SendsErrorCodeHeader: true })
        {
            return;
        }

        IHeaderDictionary headers = context.Response.Headers;
        headers[ErrorCode] = error.Code;
        if (error.Details is { Count: > 0 })
        {
            // What is validated before the service looks at versions does not tell them, and since 2025 no code either.
            headers.Remove("api-supported-versions");
            if (service.FindVersion(context.Request) is { } version && RoomVersions.IsReworded(version))
            {
                headers.Remove(ErrorCode);
            }
        }
    }

    private static JsonObject Documented(ServiceError error) => new JsonObject { ["code"] = error.Code }
        .With("message", error.Message)
        .With("target", error.Target)
        .With("details", error.Details is { Count: > 0 } details ? JsonMembers.ToArray(details.Select(Documented)) : null);

    private static JsonObject OldChatError(ServiceError error) => new JsonObject { ["Code"] = error.Code }
        .With("Message", error.Message)
        .With("Details", new JsonArray());
}
