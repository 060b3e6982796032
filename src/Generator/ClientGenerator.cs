using Microsoft.CodeAnalysis;

namespace Typewright.Generator;

/// <summary>The Roslyn shell.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
