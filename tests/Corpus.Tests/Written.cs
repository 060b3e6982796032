using Typewright.Corpus.RoundTrip;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.Tests;

/// <summary>A document's schemas, written in YAML, with what looks at them.</summary>
internal sealed class Written
{
    /// <param name="schemas">The named schemas, one a line; the one called Root is looked at.</param>
    public Written(string schemas)
    {
        SpecSet files = new([new SpecText(
            "/api.yaml",
            $"openapi: 3.1.0\ncomponents:\n  schemas:\n    {schemas.ReplaceLineEndings("\n    ")}\n")]);
        Schemas = new Schemas(files, files.Open("/api.yaml")!.Root!);
        Derivations = new Derivations(Schemas);
        Validator = new SchemaValidator(Schemas, Derivations);
    }

    public Schemas Schemas { get; }

    public Derivations Derivations { get; }

    public SchemaValidator Validator { get; }

    public SpecNode Root => Schemas.Root.Object("components")!.Object("schemas")!["Root"]!;
}
