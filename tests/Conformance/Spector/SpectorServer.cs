namespace Typewright.Conformance.Spector;

/// <summary>The server of the TypeSpec HTTP specs.</summary>
internal static class SpectorServer
{
    public static ServerPackage Package { get; } = new("spector", "node_modules/@typespec/spector/cmd/cli.mjs", "serve",
        "node_modules/@typespec/http-specs/specs", "--port", "0", "--coverageFile", "coverage.json");
}
