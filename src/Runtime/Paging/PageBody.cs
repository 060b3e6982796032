using System;
using System.Globalization;
using System.IO;
using System.Text.Json;
using System.Threading;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Bodies of listings that are asked for with POST: what the caller sends, with the page in it.</summary>
internal static class PageBody
{
    /// <summary>The body with another value of a member; an object with that member alone where there is no body.</summary>
    public static RequestContent With(RequestContent? content, string member, Action<Utf8JsonWriter> write)
    {
        using (content)
        {
            using JsonDocument sent = Read(content);
            if (sent.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new InvalidOperationException($"The body of a listing whose pages are asked for by '{member}' is a JSON object.");
            }

            return JsonBody.Create(sent.RootElement, (writer, root) =>
            {
                writer.WriteStartObject();
                foreach (JsonProperty property in root.EnumerateObject())
                {
                    if (!property.NameEquals(member))
                    {
                        property.WriteTo(writer);
                    }
                }

                writer.WritePropertyName(member);
                write(writer);
                writer.WriteEndObject();
            });
        }
    }

    /// <summary>The same where the member is a number. What is none goes there as a text, so that nobody who makes tokens can write more
    /// than a value.</summary>
    public static RequestContent WithNumber(RequestContent? content, string member, string token)
        => decimal.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? With(content, member, writer => writer.WriteNumberValue(number))
            : With(content, member, writer => writer.WriteStringValue(token));

    private static JsonDocument Read(RequestContent? content)
    {
        if (content is null)
        {
            return JsonDocument.Parse("{}");
        }

        using MemoryStream text = new();
        content.WriteTo(text, CancellationToken.None);
        return JsonDocument.Parse(text.ToArray());
    }
}
