using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Emitting.Code;

/// <summary>What stands between the values of a list where nothing is percent-encoded: headers and the parts of a body.</summary>
internal static class Delimiters
{
    public static string Of(ParameterStyle style) => style.Name switch
    {
        "spaceDelimited" => " ",
        "tabDelimited" => "\t",
        "pipeDelimited" => "|",
        _ => ",",
    };
}
