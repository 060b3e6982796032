using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;

namespace Typewright.Generator.Pipeline;

/// <summary>Whether the C# types that a document names are there, and can be read and written.</summary>
internal static class ExternalTypeCheck
{
    public static ImmutableArray<Problem> Run(EquatableArray<ExternalType> types, Compilation compilation)
    {
        ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (ExternalType type in types)
        {
            if (compilation.GetTypeByMetadataName(type.Name) is null)
            {
                problems.Add(At(type, type.Name, "x-csharp-type names it; reference the assembly that has it"));
            }
            else if (compilation.GetTypeByMetadataName(type.JsonClass) is not { } pair || pair.GetMembers("ReadJson").IsEmpty || pair.GetMembers("WriteJson").IsEmpty)
            {
                problems.Add(At(type, type.JsonClass, $"it must be a class with static methods ReadJson(ref Utf8JsonReader) and WriteJson(Utf8JsonWriter, {type.Name})"));
            }
        }

        return problems.ToImmutable();
    }

    private static Problem At(ExternalType type, params string[] arguments) => new(ProblemKind.MissingType, type.Path, type.Line, type.Column, new(arguments));
}
