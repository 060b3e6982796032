using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Binding;
using Typewright.Generator.Pipeline.Items;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Goldens;

/// <summary>
/// The package's build files and the table of docs/options.md say what the table of options says: of a name that only one
/// of them knows, nobody would tell the user. UPDATE_GOLDEN=1 writes their lists anew.
/// </summary>
public sealed class OptionTableTests
{
    private static readonly string[] s_names = [.. ClientOptions.All.Select(static option => option.Name)];

    [Fact]
    public void The_compiler_may_see_every_option() => IsList(
        "src/Generator/build/Typewright.props",
        "    <CompilerVisibleItemMetadata ",
        s_names
            .Prepend("Frameworks")
            .Prepend("Url")
            .Prepend("Kind")
            .Select(static name => $"    <CompilerVisibleItemMetadata Include=\"AdditionalFiles\" MetadataName=\"OpenApi{name}\" />"));

    [Fact]
    public void The_targets_hand_every_option_to_the_compiler() => IsList(
        "src/Generator/build/Typewright.targets",
        "        <OpenApi",
        s_names.Prepend("Frameworks").Prepend("Url").Prepend("Kind").Select(static name =>
            $"        <OpenApi{name}>@(_OpenApiFile->'%({name})', '$(_OpenApiSeparator)')</OpenApi{name}>"));

    [Fact]
    public void The_page_has_a_row_for_every_option() => IsList(
        "docs/options.md",
        "| `",
        ClientOptions.All.Select(static option => $"| `{option.Name}` | {option.Form} | {option.Default} | {option.Meaning} |"),
        after: "| metadata | values | default | meaning |");

    [Fact]
    public void The_compiler_may_see_the_properties_of_the_project_that_are_asked() => Assert.Contains(
        $"<CompilerVisibleProperty Include=\"{string.Join(';', Properties())}\" />",
        File.ReadAllText(Path.Combine(Repository.Root, "src/Generator/build/Typewright.props")),
        StringComparison.Ordinal);

    [Fact]
    public void An_option_that_is_given_its_default_changes_nothing() => Assert.All(
        ClientOptions.All.Where(static option => option.Words.Count > 0),
        static option => Assert.Equal(BindingOptions.Default, option.Apply(BindingOptions.Default, option.Words[0])));

    [Fact]
    public void Every_other_word_changes_something() => Assert.All(
        ClientOptions.All.SelectMany(static option => option.Words.Skip(1), static (option, word) => (option, word)),
        static row => Assert.NotEqual(BindingOptions.Default, row.option.Apply(BindingOptions.Default, row.word)));

    [Fact]
    public void Every_text_and_list_but_the_overlays_changes_something() => Assert.All(
        ClientOptions.All.Where(static option => option.Words.Count == 0 && option.Name != ClientOptions.Overlay),
        static option => Assert.NotEqual(BindingOptions.Default, option.Apply(BindingOptions.Default, "A|B")));

    private static IEnumerable<string> Properties() =>
        ClientOptions.All.Select(static option => option.Property).OfType<string>().Append(SpecItem.ProjectFolder);

    /// <summary>The first lines of a file that begin so, one behind the other, are these.</summary>
    private static void IsList(string file, string beginning, IEnumerable<string> expected, string? after = null)
    {
        string path = Path.Combine(Repository.Root, file);
        List<string> lines = [.. File.ReadAllLines(path)];
        int start = lines.FindIndex(after is null ? 0 : lines.IndexOf(after), line => line.StartsWith(beginning, StringComparison.Ordinal));
        int count = lines.Skip(start).TakeWhile(line => line.StartsWith(beginning, StringComparison.Ordinal)).Count();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(
                path,
                string.Concat(lines.Take(start).Concat(expected).Concat(lines.Skip(start + count)).Select(static line => line + "\n")));
        }

        string[] missing = [.. expected.Except(lines.Skip(start).Take(count))];
        Assert.True(missing.Length == 0, $"{file} lacks (UPDATE_GOLDEN=1 writes it):\n{string.Join('\n', missing)}");
        Assert.Equal(expected, lines.Skip(start).Take(count));
    }
}
