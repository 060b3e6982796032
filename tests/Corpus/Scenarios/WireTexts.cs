using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Operations;

namespace Typewright.Corpus.Scenarios;

/// <summary>Takes the text of a path, query or header apart: one text, a list of them, or names and values.</summary>
internal static class WireTexts
{
    /// <summary>The texts of a list.</summary>
    public static IReadOnlyList<string> List(string text, ParameterModel parameter) => parameter.Location == ParameterLocation.Path
        ? [.. Segment(text, parameter, isMap: false).Select(Uri.UnescapeDataString)]
        : text.Length == 0 ? [] : text.Split(Separator(parameter.Style));

    /// <summary>The names and values of an object that is one text.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Map(string text, ParameterModel parameter)
    {
        string[] parts = parameter.Location == ParameterLocation.Path ? [.. Segment(text, parameter, isMap: true)] : text.Split(Separator(parameter.Style));
        return parameter.Style.Explode
            ? [.. parts.Select(static part => new KeyValuePair<string, string>(Uri.UnescapeDataString(part.Split('=')[0]), Uri.UnescapeDataString(part[(part.IndexOf('=') + 1)..])))]
            : [.. parts.Chunk(2).Select(static pair => new KeyValuePair<string, string>(Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[^1])))];
    }

    /// <summary>One text of a path.</summary>
    public static string Scalar(string text, ParameterModel parameter) => Uri.UnescapeDataString(parameter.Style.Name switch
    {
        "label" => text.TrimStart('.'),
        "matrix" => text[(text.IndexOf('=') + 1)..],
        _ => text,
    });

    private static string[] Segment(string text, ParameterModel parameter, bool isMap)
    {
        (string Name, bool Explode) style = (parameter.Style.Name, parameter.Style.Explode);
        string inner = style switch
        {
            ("label", _) => text.TrimStart('.'),
            ("matrix", false) => text[(text.IndexOf('=') + 1)..],
            ("matrix", true) when !isMap => text.Replace($";{parameter.WireName}=", ";", StringComparison.Ordinal).TrimStart(';'),
            ("matrix", true) => text.TrimStart(';'),
            _ => text,
        };
        return inner.Split(style switch
        {
            ("label", true) => '.',
            ("matrix", true) => ';',
            _ => ',',
        });
    }

    private static char Separator(ParameterStyle style) => style.Name switch
    {
        "spaceDelimited" => ' ',
        "pipeDelimited" => '|',
        "tabDelimited" => '\t',
        _ => ',',
    };
}
