using System.Collections.Generic;

namespace Typewright.Corpus.Oracle;

/// <summary>What a reader sees in a document, in words that two readers share.</summary>
/// <param name="Operations">The parameters of each operation, by verb and path.</param>
/// <param name="Schemas">The named schemas.</param>
/// <param name="Security">The ways to authenticate that operations ask for: the kinds of credentials of each, in order, with + between;
/// empty for none.</param>
internal sealed record DocumentFacts(
    IReadOnlyDictionary<string, IReadOnlyList<ParameterFact>> Operations,
    IReadOnlyDictionary<string, SchemaFact> Schemas,
    IReadOnlySet<string> Security);
