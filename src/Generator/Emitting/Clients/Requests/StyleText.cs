using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations.Parameters;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>OpenAPI's styles as C#.</summary>
internal static class StyleText
{
    /// <summary>The member of <c>PathStyle</c>.</summary>
    public static CSharp OfPath(ParameterStyle style) => $"{PathStyle}.{style.Kind.ToString()}, {Explode(style)}";

    /// <summary>The members of <c>QuerySerialization</c> that a form has, too.</summary>
    public static CSharp OfQuery(ParameterStyle style) => $"{QueryStyle}.{style.Kind.ToString()}, {Explode(style)}";

    /// <summary>What stands between the values of a list where nothing is percent-encoded: headers and the parts of a body.</summary>
    public static string Delimiter(ParameterStyle style) => CSharpText.Literal(style.Kind switch
    {
        StyleKind.SpaceDelimited => " ",
        StyleKind.TabDelimited => "\t",
        StyleKind.PipeDelimited => "|",
        _ => ",",
    });

    /// <summary>Whether each item is a parameter of its own, as an argument.</summary>
    public static string Explode(ParameterStyle style) => style.Explode ? "explode: true" : "explode: false";
}
