using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Typewright.Generator.Reading;

/// <summary>What a YAML scalar is, by the core schema of YAML 1.2.</summary>
internal static class YamlScalars
{
    private static readonly Regex s_number = new(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant);

    public static SpecKind KindOf(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
        {
            return SpecKind.String;
        }

        if (!scalar.Tag.IsEmpty)
        {
            return scalar.Tag.Value == "tag:yaml.org,2002:str" ? SpecKind.String : Plain(scalar.Value);
        }

        return Plain(scalar.Value);
    }

    public static string TextOf(Scalar scalar) => KindOf(scalar) switch
    {
        SpecKind.Boolean => scalar.Value.ToLowerInvariant(),
        SpecKind.Null => "",
        _ => scalar.Value,
    };

    private static SpecKind Plain(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return SpecKind.Null;
            case "true" or "True" or "TRUE" or "false" or "False" or "FALSE":
                return SpecKind.Boolean;
        }

        char first = text[0];
        return (first is (>= '0' and <= '9') or '-' or '+' or '.') && s_number.IsMatch(text) ? SpecKind.Number : SpecKind.String;
    }
}
