using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>Whether a C# type that a document names exists, and can be read and written.</summary>
internal static class ExternalTypeCheck
{
    public static IEnumerable<Problem> Run(ExternalType type, Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(type.Name) is null)
        {
            yield return At(type, type.Name, "x-csharp-type names it; reference the assembly that has it");
        }
        else if (!ReadsAndWrites(compilation.GetTypeByMetadataName(type.JsonClass)))
        {
            const string Methods = "it must be a class with static methods ReadJson(ref Utf8JsonReader) and WriteJson(Utf8JsonWriter, ";
            yield return At(type, type.JsonClass, Methods + type.Name + ")");
        }
    }

    private static bool ReadsAndWrites(INamedTypeSymbol? type) =>
        type is not null && !type.GetMembers("ReadJson").IsEmpty && !type.GetMembers("WriteJson").IsEmpty;

    private static Problem At(ExternalType type, params string[] arguments) =>
        new(ProblemKind.MissingType, type.Path, type.Line, type.Column, new(arguments));
}
