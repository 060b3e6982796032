using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>OpenAPI's styles as members of the runtime's enums; what a place does not know is its usual style.</summary>
internal static class Styles
{
    public static bool IsSimple(ParameterStyle style) => style.Name == "simple";

    /// <summary>The member of <c>PathStyle</c>.</summary>
    public static string OfPath(ParameterStyle style) => style.Name switch
    {
        "label" => "Label",
        "matrix" => "Matrix",
        "spaceDelimited" => "SpaceDelimited",
        "tabDelimited" => "TabDelimited",
        "pipeDelimited" => "PipeDelimited",
        _ => "Simple",
    };

    /// <summary>The member of <c>QueryStyle</c>.</summary>
    public static string OfQuery(ParameterStyle style) => style.Name is "simple" or "label" or "matrix" ? "Form" : OfForm(style);

    /// <summary>The member of <c>QueryStyle</c> for a part of a form.</summary>
    public static string OfForm(ParameterStyle style) => char.ToUpperInvariant(style.Name[0]) + style.Name.Substring(1);

    /// <summary>Whether a cookie's value goes out as it is.</summary>
    public static bool IsRawCookie(ParameterStyle style) => style.Name == "cookie";

    /// <summary>Whether the parameter is the query as a whole, as a form.</summary>
    public static bool IsWholeForm(ParameterStyle style) => style.Name == "querystringForm";

    /// <summary>Whether the parameter is the query as a whole, as a text.</summary>
    public static bool IsWholeText(ParameterStyle style) => style.Name == "querystring";

    /// <summary>What stands between the values of a list where nothing is percent-encoded: headers and the parts of a body.</summary>
    public static string Delimiter(ParameterStyle style) => style.Name switch
    {
        "spaceDelimited" => " ",
        "tabDelimited" => "\t",
        "pipeDelimited" => "|",
        _ => ",",
    };
}
