using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>
/// docs/vendors.md counts the code of benchmarks/vendors, which benchmarks/vendors.sh compiles with the vendors' packages.
/// </summary>
public sealed class VendorsDocTests
{
    private const string Mark = "    // == ";

    private static readonly Page s_page = Page.Read("docs/vendors.md");

    [Theory]
    [InlineData("GitHub", "Octokit")]
    [InlineData("Stripe", "StripeNet")]
    [InlineData("OpenAI", "OpenAI")]
    [InlineData("Kubernetes", "KubernetesClient")]
    public void The_page_has_a_line_for_each_job_with_its_counts(string service, string vendor)
    {
        (string Job, int Lines)[] ours = [.. Jobs($"{service}ByTypewright")];
        (string Job, int Lines)[] theirs = [.. Jobs($"{service}By{vendor}")];

        Assert.Equal(ours.Select(static job => job.Job), theirs.Select(static job => job.Job));
        Assert.True(ours.Length > 1);
        Assert.All(
            ours.Zip(theirs),
            pair => Assert.Contains($"| {service}: {pair.First.Job} | {pair.First.Lines} | {pair.Second.Lines} |", s_page.Lines));
    }

    [Fact]
    public void The_sums_are_those_of_the_lines()
    {
        string[][] rows = [.. s_page["Lines of code"].Rows.Where(static row => row[0].Contains(": ", StringComparison.Ordinal))];

        Assert.Contains($"| **together** | {Sum(rows, 1)} | {Sum(rows, 2)} |", s_page.Lines);
    }

    // What webhooks of Stripe send is made with an option, which the script has; the others need none.
    [Theory]
    [InlineData("GitHub", "github.yaml", "")]
    [InlineData("OpenAI", "openai.yaml", "")]
    [InlineData("Kubernetes", "kubernetes.yaml", "kubernetes.overlay.yaml")]
    public void The_code_for_this_tool_compiles(string service, string document, string overlay)
    {
        string actions = overlay.Length == 0 ? "" : Text("samples/Services", overlay);
        string code = Text("benchmarks/vendors", $"{service}ByTypewright.cs");

        Assert.Empty(Example.Of(Text("samples/Services", document), "Services." + service, actions, code).Compile(null));
    }

    [Fact]
    public void The_action_for_changes_is_the_sample_s() =>
        Assert.Contains(s_page["Changes as they come"].Blocks.Single().Text, Text("samples/Services", "kubernetes.overlay.yaml"));

    private static int Sum(IEnumerable<string[]> rows, int cell) =>
        rows.Sum(row => int.Parse(row[cell], System.Globalization.CultureInfo.InvariantCulture));

    private static IEnumerable<(string Job, int Lines)> Jobs(string file) =>
        Text("benchmarks/vendors", file + ".cs").Split(Mark).Skip(1).Select(static part =>
        {
            string[] lines = part.Split('\n');
            int count = lines.Skip(1)
                .TakeWhile(static line => line != "}")
                .Select(static line => line.Trim())
                .Count(static line => !line.TrimEnd(',').All("{}();".Contains) && !line.StartsWith("//", StringComparison.Ordinal));
            return (lines[0], count);
        });

    private static string Text(string folder, string file) => File.ReadAllText(Path.Combine(Repository.Root, folder, file));
}
