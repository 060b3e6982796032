using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>
/// A project with a bad document and a good one: the bad one has exactly one problem, at its place; the good one does
/// not notice.
/// </summary>
internal static class Neighbour
{
    public const string Path = "/project/bad.yaml";

    /// <param name="id">The rule.</param>
    /// <param name="bad">The document, its place marked.</param>
    /// <param name="others">Further files.</param>
    /// <returns>The problem's message.</returns>
    public static string Reports(string id, string bad, params MemoryDocument[] others) =>
        Reports(id, MemoryDocument.Client(new MarkedText(bad).Text, Path), new MarkedText(bad), Path, others);

    /// <param name="id">The rule.</param>
    /// <param name="setting">Metadata of the document.</param>
    /// <param name="bad">The document, its place marked.</param>
    /// <returns>The problem's message.</returns>
    public static string Reports(string id, (string Name, string Value) setting, string bad) =>
        Reports(id, MemoryDocument.Client(new MarkedText(bad).Text, Path, setting), new MarkedText(bad), Path);

    /// <param name="id">The rule.</param>
    /// <param name="bad">The document.</param>
    /// <param name="place">The text with the place of the problem.</param>
    /// <param name="path">The file with the place.</param>
    /// <param name="others">Further files.</param>
    /// <returns>The problem's message.</returns>
    public static string Reports(string id, MemoryDocument bad, MarkedText place, string path, params MemoryDocument[] others)
    {
        MemoryDocument good = MemoryDocument.Client(PetDocument.Shops, "/project/shops.yaml", ("Namespace", "Shops"));
        Generation run = new Project([bad, good, .. others]).Run();

        Assert.Null(run.Result.Exception);
        Diagnostic problem = Assert.Single(run.Problems);
        FileLinePositionSpan at = problem.Location.GetLineSpan();
        Assert.Equal(
            (id, path, place.Line, place.Column),
            (problem.Id, at.Path, at.StartLinePosition.Line, at.StartLinePosition.Character));
        Assert.Equal(LocationKind.ExternalFile, problem.Location.Kind);
        Assert.Contains("Shops.ShopsClient.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerComplaints());
        return problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }
}
