using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Binding.Types.External;
using Typewright.Generator.Diagnostics;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>Whether a C# type that a document names exists, and what serves it fits, so that the generated code compiles.</summary>
internal sealed class ExternalTypeCheck
{
    private readonly ExternalType _type;
    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol? _found;
    private readonly INamedTypeSymbol? _companion;

    private ExternalTypeCheck(ExternalType type, Compilation compilation)
    {
        _type = type;
        _compilation = compilation;
        _found = Find(type.Name);
        _companion = Find(type.Companion);
    }

    public static IEnumerable<Problem> Run(ExternalType type, Compilation compilation) =>
        new ExternalTypeCheck(type, compilation).Complaint() is var (name, reason)
            ? [new Problem(ProblemKind.MissingType, type.Path, type.Line, type.Column, new([name, reason]))]
            : [];

    private (string Name, string Reason)? Complaint()
    {
        if (_found is null)
        {
            return (_type.Name, _type.Use == ExternalTypeUse.Value
                ? "x-csharp-type names it; reference the assembly that has it"
                : "x-csharp-credentials names it; reference the assembly that has it");
        }

        if (_found.IsStatic)
        {
            return (_type.Name, "it is static, so nothing can have it as its type");
        }

        if (_type.User is { } user && !IsPublic(_found))
        {
            return (_type.Name, $"{user} is public and needs it; make the type public");
        }

        return _type.Use == ExternalTypeUse.Value ? ComplaintOfValue(_found) : ComplaintOfPolicy(_found);
    }

    private (string Name, string Reason)? ComplaintOfValue(INamedTypeSymbol found)
    {
        if (found.IsValueType && !_type.IsValueType)
        {
            return (_type.Name, "it is a struct, which 'valueType: true' must say");
        }

        bool reads = Methods("ReadJson").Any(method => Takes(method, 1) && Converts(method.ReturnType, found));
        bool writes = Methods("WriteJson").Any(method => Takes(method, 2) && Converts(found, method.Parameters[1].Type));
        const string Need = "it must be a class with static methods ReadJson(ref Utf8JsonReader) and WriteJson(Utf8JsonWriter, ";
        return reads && writes ? null : (_type.Companion, Need + _type.Name + ")");
    }

    private (string Name, string Reason)? ComplaintOfPolicy(INamedTypeSymbol found)
    {
        INamedTypeSymbol? policy = _compilation.GetTypeByMetadataName("Azure.Core.Pipeline.HttpPipelinePolicy");
        bool fits = _companion is { IsAbstract: false } && policy is not null && Converts(_companion, policy)
            && _companion.InstanceConstructors.Any(one => Takes(one, 1) && Converts(found, one.Parameters[0].Type));
        const string Need = "it must be a class derived from HttpPipelinePolicy with a constructor that takes ";
        return fits ? null : (_type.Companion, Need + _type.Name);
    }

    private IEnumerable<IMethodSymbol> Methods(string name) =>
        _companion?.GetMembers(name).OfType<IMethodSymbol>().Where(static method => method.IsStatic) ?? [];

    // What stands behind can be left out.
    private bool Takes(IMethodSymbol method, int count) =>
        method.Parameters.Length >= count && method.Parameters.Skip(count).All(static parameter => parameter.IsOptional)
        && _compilation.IsSymbolAccessibleWithin(method, _compilation.Assembly);

    private bool Converts(ITypeSymbol from, ITypeSymbol to) => _compilation.ClassifyCommonConversion(from, to).IsImplicit;

    // A document writes the name of a type in a type as C# does.
    private INamedTypeSymbol? Find(string name)
    {
        string metadataName = name;
        while (true)
        {
            if (_compilation.GetTypeByMetadataName(metadataName) is { } found)
            {
                return _compilation.IsSymbolAccessibleWithin(found, _compilation.Assembly) ? found : null;
            }

            int dot = metadataName.LastIndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            metadataName = metadataName.Substring(0, dot) + "+" + metadataName.Substring(dot + 1);
        }
    }

    private static bool IsPublic(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));
}
