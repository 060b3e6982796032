using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Typewright.Wire.Tests.Support;

/// <summary>What a request is answered with.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The value of Content-Type; null for none.</param>
/// <param name="Bytes">The body; null for none.</param>
/// <param name="Headers">Further headers.</param>
public sealed record WireAnswer(int Status, string? MediaType, byte[]? Bytes, params (string Name, string Value)[] Headers)
{
    public static readonly WireAnswer Nothing = new(204, null, null);

    public static WireAnswer Json(string body, int status = 200, params (string Name, string Value)[] headers) =>
        Text("application/json", body, status, headers);

    public static WireAnswer Text(string mediaType, string body, int status = 200, params (string Name, string Value)[] headers) =>
        new(status, mediaType, Encoding.UTF8.GetBytes(body), headers);

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = MediaType;
        foreach (IGrouping<string, (string Name, string Value)> header in Headers.GroupBy(static header => header.Name))
        {
            response.Headers[header.Key] = header.Select(static one => one.Value).ToArray();
        }

        if (Bytes is not null)
        {
            response.ContentLength = Bytes.Length;
            await response.Body.WriteAsync(Bytes);
        }
    }
}
