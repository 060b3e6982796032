using System.IO;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>The wrong changes of tests/Conformance/mutations.tsv are made to the code that there is.</summary>
public sealed class MutationTests
{
    [Fact]
    public void Each_wrong_change_has_one_place_in_the_code()
    {
        string[] code = [.. Repository.Code("src").Select(static tree => tree.GetText().ToString())];
        string[] texts =
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "tests/Conformance/mutations.tsv")).Select(static line => line.Split('\t')[0]),
        ];

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal(1, code.Sum(file => file.Split(text).Length - 1)));
    }
}
