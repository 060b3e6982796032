using System;
using System.IO;
using System.Linq;
using Typewright.Testing;
using Xunit;

namespace Typewright.Corpus.Tests;

/// <summary>The program's statuses as tests: documents of every kind and version, compiled for both frameworks.</summary>
public sealed class CorpusTests
{
    private const int Step = 25;
    private const long MaxBytes = 1024 * 1024;

    /// <summary>A fixed, varied part of the documents, each with a framework; one row that skips where there are none.</summary>
    public static TheoryData<string, string> Documents
    {
        get
        {
            TheoryData<string, string> rows = [];
            string shared = RepositoryFolder.Shared;
            string[] documents = Directory.Exists(shared)
                ? [.. CorpusFinder.Find([
                    Path.Combine(shared, "corpus"),
                    Path.Combine(shared, "conformance"),
                    Path.Combine(shared, "specs"),
                ]).Where(static file => new FileInfo(file).Length < MaxBytes)]
                : [];
            for (int i = 0; i < documents.Length; i += Step)
            {
                rows.Add(
                    Path.GetRelativePath(shared, documents[i]),
                    i / Step % 2 == 0 ? FrameworkReferences.Current : FrameworkReferences.NetStandard);
            }

            return rows.Count > 0 ? rows : new TheoryData<string, string> { { "", "" } };
        }
    }

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Document_becomes_a_client_that_compiles(string document, string framework)
    {
        DocumentResult result = new CorpusRunner(
            new ClientCompiler(FrameworkReferences.Load(framework)),
            null,
            roundTrip: false).Run(Path.Combine(RepositoryFolder.Shared, document));

        Assert.Empty(result.Errors);
        Assert.Equal("ok", result.Status);
        Assert.True(result.Files > 0);
    }

    [Fact]
    public void Unknown_framework_is_refused() =>
        Assert.Contains(
            "net35",
            Assert.Throws<ArgumentException>(static () => FrameworkReferences.Load("net35")).Message,
            StringComparison.Ordinal);
}

/// <summary>A theory over the documents beside the checkout; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() =>
        Skip = Directory.Exists(Path.Combine(RepositoryFolder.Shared, "corpus")) ? null : "The documents are not beside the checkout.";
}
