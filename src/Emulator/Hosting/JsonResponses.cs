using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Typewright.Emulator.Hosting;

/// <summary>Writes JSON bodies.</summary>
internal static class JsonResponses
{
    // The default encoder would write the plus sign of a time's offset as an escape, which the services do not.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The content type of what operations answer, and of most errors.</summary>
    public const string Type = "application/json; charset=utf-8";

    /// <summary>The content type of errors of some services.</summary>
    public const string BareType = "application/json";

    public static async Task WriteAsync(HttpResponse response, JsonNode body, string type, CancellationToken cancellationToken)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body.ToJsonString(Options));
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, cancellationToken);
    }
}
