using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Typewright.Emulator.Status;

/// <summary>The addresses that are the emulator's own and no service's.</summary>
internal sealed class StatusRoutes(StateDump state, StatusPage page, TimeProvider clock)
{
    private const string Root = "/emulator";
    private const string Json = "application/json; charset=utf-8";

    /// <summary>Whether a request is for the emulator itself, and so none that a client of a service made.</summary>
    public static bool Own(PathString path) => path == "/" || path.StartsWithSegments(Root, StringComparison.Ordinal);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/", [HttpMethods.Get], ShowPageAsync);
        routes.MapMethods(Root + "/state", [HttpMethods.Get], context => WriteAsync(context, Json, state.ToText()));
        routes.MapMethods(Root + "/clock", [HttpMethods.Get], context => WriteAsync(context, Json, Time()));
        routes.MapMethods(Root + "/clock", [HttpMethods.Post], AdvanceAsync);
    }

    private static async Task WriteAsync(HttpContext context, string contentType, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private Task ShowPageAsync(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = StatusPage.ContentSecurityPolicy;
        return WriteAsync(context, "text/html; charset=utf-8", page.ToHtml());
    }

    private string Time() => $$"""{"now":{{JsonSerializer.Serialize(clock.GetUtcNow())}}}""";

    private Task AdvanceAsync(HttpContext context)
    {
        if (clock is not ManualClock manual)
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            return WriteAsync(context, Json, """{"error":"The clock goes by itself; start the emulator with one that stands."}""");
        }

        string? asked = context.Request.Query["advance"];
        if (!double.TryParse(asked, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            || seconds > TimeSpan.FromDays(3650).TotalSeconds)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return WriteAsync(context, Json, """{"error":"advance takes seconds, ten years at most."}""");
        }

        manual.Advance(TimeSpan.FromSeconds(seconds));
        return WriteAsync(context, Json, Time());
    }
}
