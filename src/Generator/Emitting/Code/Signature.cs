using System.Collections.Generic;

namespace Typewright.Generator.Emitting.Code;

/// <summary>The head of a method or constructor; a long list of parameters has a line for each.</summary>
internal static class Signature
{
    // Members of a class stand four columns deep.
    private const int MaxLength = 180 - 4;

    public static CSharp Of(CSharp head, IReadOnlyList<CSharp> parameters) => Of(head, parameters, CSharp.Nothing);

    /// <summary>A generic method's head.</summary>
    public static CSharp Of(CSharp head, IReadOnlyList<CSharp> parameters, CSharp constraint)
    {
        CSharp end = constraint.IsEmpty ? (CSharp)$")" : $") {constraint}";
        CSharp line = $"{head}({parameters.Joined(", ")}{end}";
        return line.Length <= MaxLength ? line : $$"""
            {{head}}(
                {{parameters.Joined(",\n")}}{{end}}
            """;
    }
}
