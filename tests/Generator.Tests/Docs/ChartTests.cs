using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>The pictures of docs/benchmarks.md show what its tables say: the same bars with the same values, in the same order.</summary>
public sealed class ChartTests
{
    [Theory]
    [InlineData("whole-calls.svg", "| articles |", "tool", "ratio")]
    [InlineData("builds.svg", "| document | generator |", "generator", "together")]
    public void A_picture_shows_its_table(string picture, string header, string tool, string value)
    {
        string docs = Path.Combine(Repository.Root, "docs");
        string[][] table =
        [
            .. File.ReadLines(Path.Combine(docs, "benchmarks.md"))
                .SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal))
                .TakeWhile(static line => line.StartsWith('|'))
                .Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
        ];
        int toolAt = Array.IndexOf(table[0], tool);
        int valueAt = Array.IndexOf(table[0], value);
        IEnumerable<string> expected = table.Skip(2).SelectMany(row => new[] { row[toolAt], row[valueAt] });

        // Titles of the picture and of its groups are in bold or italic type.
        IEnumerable<string> shown = XDocument.Load(Path.Combine(docs, "images", picture)).Descendants()
            .Where(static element => element.Name.LocalName == "text")
            .Where(static element => element.Attributes().All(static one => one.Name is { LocalName: not ("font-weight" or "font-style") }))
            .Select(static element => element.Value);

        Assert.Equal(expected, shown);
    }
}
