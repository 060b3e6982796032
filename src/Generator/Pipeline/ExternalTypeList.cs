using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;

namespace Typewright.Generator.Pipeline;

/// <summary>The C# types that a document names, to be looked up in the compilation.</summary>
/// <param name="Path">The document.</param>
/// <param name="Types">Type, then JSON class, for each.</param>
internal sealed record ExternalTypeList(string Path, EquatableArray<string> Types)
{
    public static ExternalTypeList Of(BoundClient client)
    {
        List<string> types = [];
        foreach (ModelType model in client.Model?.Models ?? default)
        {
            foreach (PropertyModel property in model.Properties)
            {
                Add(property.Type, types);
            }
        }

        return new ExternalTypeList(client.Path, types.ToEquatable());
    }

    public static ImmutableArray<Problem> Check(ExternalTypeList list, Compilation compilation)
    {
        ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
        for (int i = 0; i < list.Types.Count; i += 2)
        {
            string type = list.Types[i];
            if (compilation.GetTypeByMetadataName(type) is null)
            {
                problems.Add(new Problem(ProblemKind.MissingType, list.Path, 0, 0, new([type, "x-csharp-type names it; reference the assembly that has it"])));
            }

            string json = list.Types[i + 1];
            if (json.Length > 0 && (compilation.GetTypeByMetadataName(json) is not { } pair || pair.GetMembers("ReadJson").IsEmpty || pair.GetMembers("WriteJson").IsEmpty))
            {
                problems.Add(new Problem(ProblemKind.MissingType, list.Path, 0, 0, new([json, $"it must be a class with static methods ReadJson(ref Utf8JsonReader) and WriteJson(Utf8JsonWriter, {type})"])));
            }
        }

        return problems.ToImmutable();
    }

    private static void Add(TypeRef type, List<string> types)
    {
        if (type.IsCollection)
        {
            Add(type.Item, types);
        }
        else if (type.Kind == Model.TypeKind.External && types.IndexOf(type.Name) < 0)
        {
            types.Add(type.Name);
            types.Add(type.JsonClass ?? "");
        }
    }
}
