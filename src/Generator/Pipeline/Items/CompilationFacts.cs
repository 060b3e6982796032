using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>All that the generator asks of the compilation. It seldom changes, so an edit of C# ends here.</summary>
/// <param name="Language">The language version, as a number.</param>
/// <param name="HasRuntime">Whether the runtime library is referenced.</param>
/// <param name="HasAzureCore">Whether Azure.Core is referenced.</param>
/// <param name="HasDateOnly">Whether the framework has DateOnly and TimeOnly.</param>
/// <param name="HasOverloadPriority">Whether compiler and framework let one overload go before another.</param>
internal sealed record CompilationFacts(int Language, bool HasRuntime, bool HasAzureCore, bool HasDateOnly, bool HasOverloadPriority)
{
    /// <summary>Whether the project references the factory of <c>HttpClient</c>s.</summary>
    public bool HasHttpClientFactory { get; init; }

    /// <summary>The attributes of <c>required</c> members that the project lacks, by their full names.</summary>
    public EquatableArray<string> MissingAttributes { get; init; }

    private const string OverloadPriority = "System.Runtime.CompilerServices.OverloadResolutionPriorityAttribute";

    // C# 13, as a number: this compiler may be older.
    private const int LanguageOfPriorities = 1300;

    /// <summary>C# 11, as a number: UTF-8 literals.</summary>
    public const int OldestLanguage = (int)LanguageVersion.CSharp11;

    /// <summary>Whether generated code can compile.</summary>
    public bool Suffice => Language >= OldestLanguage && HasRuntime && HasAzureCore;

    public static CompilationFacts From(Compilation compilation) => new(
        compilation is CSharpCompilation csharp ? (int)csharp.LanguageVersion : 0,
        compilation.GetTypeByMetadataName("Typewright.Runtime.ServicePipeline") is not null,
        compilation.GetTypeByMetadataName("Azure.Response") is not null,
        compilation.GetTypeByMetadataName("System.DateOnly") is not null,
        compilation is CSharpCompilation { LanguageVersion: >= (LanguageVersion)LanguageOfPriorities }
            && compilation.GetTypeByMetadataName(OverloadPriority) is { DeclaredAccessibility: Accessibility.Public })
    {
        HasHttpClientFactory = compilation.GetTypeByMetadataName("System.Net.Http.IHttpClientFactory") is not null,
        MissingAttributes = RequiredMembers.Attributes
            .Where(name => !compilation.GetTypesByMetadataName(name)
                .Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)))
            .ToEquatable(),
    };
}
