using System;
using System.Collections.Generic;
using System.Text;

namespace Typewright.Runtime;

/// <summary>Writes values into paths as OpenAPI's styles say.</summary>
internal static class PathParameters
{
    public static string List(string name, IEnumerable<string> values, PathStyle style, bool explode)
    {
        (string prefix, string delimiter) = Signs(style, explode);
        StringBuilder text = new();
        bool first = true;
        foreach (string value in values)
        {
            text.Append(first ? prefix : delimiter);
            if (delimiter[0] == '%' && Encode(value).Contains(delimiter))
            {
                // These delimiters are percent-encoded themselves, so nothing could tell them from the data.
                throw new ArgumentException(
                    $"The value '{value}' contains the character that separates the values of this parameter.", nameof(values));
            }

            if (style == PathStyle.Matrix && (first || explode))
            {
                text.Append(Encode(name));
                text.Append(value.Length > 0 || !explode ? "=" : string.Empty);
            }

            text.Append(Encode(value));
            first = false;
        }

        return text.ToString();
    }

    public static string Members(string name, IEnumerable<KeyValuePair<string, string>> members, PathStyle style, bool explode)
    {
        if (!explode)
        {
            return List(name, QueryParameters.Flat(members), style, explode: false);
        }

        (string prefix, string delimiter) = Signs(style, explode);
        StringBuilder text = new();
        foreach (KeyValuePair<string, string> member in members)
        {
            text.Append(text.Length == 0 ? prefix : delimiter).Append(Encode(member.Key)).Append('=').Append(Encode(member.Value));
        }

        return text.ToString();
    }

    public static string Model(string name, FlatJson value, PathStyle style, bool explode)
        => value.Members is not null ? Members(name, value.Members, style, explode)
            : List(name, value.Items ?? (IEnumerable<string>)(value.Scalar is null ? [] : [value.Scalar]), style, explode);

    private static (string Prefix, string Delimiter) Signs(PathStyle style, bool explode) => style switch
    {
        PathStyle.Label => (".", explode ? "." : ","),
        PathStyle.Matrix => (";", explode ? ";" : ","),
        PathStyle.SpaceDelimited => ("", "%20"),
        PathStyle.TabDelimited => ("", "%09"),
        PathStyle.PipeDelimited => ("", "%7C"),
        _ => ("", ","),
    };

    private static string Encode(string text) => PercentEncoding.Encode(text, string.Empty);
}
