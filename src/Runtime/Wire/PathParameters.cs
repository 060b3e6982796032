using System.Collections.Generic;
using System.Text;

namespace Typewright;

/// <summary>Writes values into paths as OpenAPI's styles say.</summary>
internal static class PathParameters
{
    public static string List(string name, IEnumerable<string> values, PathStyle style, bool explode)
    {
        (char prefix, char delimiter) = Signs(style, explode);
        StringBuilder text = new();
        bool first = true;
        foreach (string value in values)
        {
            text.Append(first ? prefix : delimiter);
            if (style == PathStyle.Matrix && (first || explode))
            {
                text.Append(Encode(name));
                text.Append(value.Length > 0 || !explode ? "=" : string.Empty);
            }

            text.Append(Encode(value));
            first = false;
        }

        return Trimmed(text, style);
    }

    public static string Members(string name, IEnumerable<KeyValuePair<string, string>> members, PathStyle style, bool explode)
    {
        if (!explode)
        {
            return List(name, QueryParameters.Flat(members), style, explode: false);
        }

        (char prefix, char delimiter) = Signs(style, explode);
        StringBuilder text = new();
        foreach (KeyValuePair<string, string> member in members)
        {
            text.Append(text.Length == 0 ? prefix : delimiter).Append(Encode(member.Key)).Append('=').Append(Encode(member.Value));
        }

        return Trimmed(text, style);
    }

    public static string Model(string name, FlatJson value, PathStyle style, bool explode)
        => value.Members is not null ? Members(name, value.Members, style, explode)
            : List(name, value.Items ?? (IEnumerable<string>)(value.Scalar is null ? [] : [value.Scalar]), style, explode);

    private static (char Prefix, char Delimiter) Signs(PathStyle style, bool explode) => style switch
    {
        PathStyle.Label => ('.', explode ? '.' : ','),
        PathStyle.Matrix => (';', explode ? ';' : ','),
        _ => (',', ','),
    };

    private static string Trimmed(StringBuilder text, PathStyle style)
        => style == PathStyle.Simple && text.Length > 0 ? text.ToString(1, text.Length - 1) : text.ToString();

    private static string Encode(string text) => PercentEncoding.Encode(text, string.Empty);
}
