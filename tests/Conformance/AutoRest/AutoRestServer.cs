namespace Typewright.Conformance.AutoRest;

/// <summary>The test server of AutoRest.</summary>
internal static class AutoRestServer
{
    public static ServerPackage Package { get; } = new("autorest", "node_modules/@microsoft.azure/autorest.testserver/dist/cli/cli.js",
        "run", "--port=0", "--coverageDirectory=coverage");
}
