using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>
/// The generator does not tell the runtime what it knows already: the words for the states of operations that mean the same everywhere.
/// Both have them in a table, since neither can ask the other.
/// </summary>
public sealed class OperationWordsTests
{
    [Theory]
    [InlineData("Succeeded")]
    [InlineData("Failed")]
    [InlineData("Running")]
    public void A_word_that_the_generator_does_not_tell_is_known_to_the_runtime(string meaning)
    {
        string generator = Source("src/Generator/Binding/Operations/LongRunning/StateWords.cs");
        string list = Regex.Match(generator, $@"\[Meaning\.{meaning}\] =\s*\[(.*?)\]", RegexOptions.Singleline).Groups[1].Value;
        string[] words = [.. Regex.Matches(list, "\"(\\w+)\"").Select(static word => word.Groups[1].Value)];
        Assert.True(words.Length > 10);

        string runtime = Source("src/Runtime/LongRunning/OperationWords.cs");
        IEnumerable<string> known = Regex.Matches(runtime, $@"\[""(\w+)""\] = OperationProgress\.{meaning},")
            .Select(static row => row.Groups[1].Value);
        Assert.Equal([], words.Except(known));
    }

    private static string Source(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));
}
