using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Hosting;

/// <summary>Writes errors in the shapes that the services use.</summary>
internal static class ErrorBodies
{
    /// <summary>Chat began to send the documented body after this version.</summary>
    private const string FirstDocumentedChatError = "2023-01-01";

    public static async Task WriteAsync(HttpContext context, int status, ServiceError error)
    {
        ServiceDescription? service = ServiceDescription.Find(context.Request.Path);
        ServiceError named = error with { Code = error.Code ?? service?.InvalidInputCode ?? "BadRequest" };
        HttpResponse response = context.Response;
        response.StatusCode = status;
        if (service is { SendsErrorCodeHeader: true })
        {
            response.Headers["x-ms-error-code"] = named.Code;
        }

        bool old = service == ServiceDescription.Chat
            && service.FindVersion(context.Request) is { } version
            && !version.IsAtLeast(FirstDocumentedChatError);
        JsonObject body = old
            ? new JsonObject { ["CommunicationError"] = OldChatError(named) }
            : new JsonObject { ["error"] = Documented(named) };
        await JsonResponses.WriteAsync(response, body, context.RequestAborted);
    }

    private static JsonObject Documented(ServiceError error) => new JsonObject { ["code"] = error.Code }
        .With("message", error.Message)
        .With("target", error.Target)
        .With("details", error.Details is { Count: > 0 } details ? JsonMembers.ToArray(details.Select(Documented)) : null);

    private static JsonObject OldChatError(ServiceError error) => new JsonObject { ["Code"] = error.Code }
        .With("Message", error.Message)
        .With("Details", new JsonArray());
}
