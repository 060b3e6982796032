using System.Linq;
using Xunit;

namespace Typewright.Conformance.Spector;

/// <summary>The scenarios of the TypeSpec HTTP specs.</summary>
public sealed class SpectorTests(SpectorRun run) : IClassFixture<SpectorRun>
{
    public static TheoryData<string> Passing => [.. PassingList.Read(SpectorRun.Files.Passing)];

    [SpectorTheory]
    [MemberData(nameof(Passing))]
    public void A_scenario_that_passed_once_passes(string scenario) => Assert.Equal([], run.Results[scenario].Faults);

    [SpectorFact]
    public void A_scenario_that_passes_is_in_the_list() =>
        Assert.Equal([],
            run.Results.Values.Where(static result => result.Passed)
                .Select(static result => result.Name).Except(PassingList.Read(SpectorRun.Files.Passing)));

    [SpectorFact]
    public void The_page_says_what_the_run_gave() =>
        Assert.Equal(SpectorRun.Files.Page.Read(), ConformancePage.Text([.. run.Results.Values], SpectorRun.Files.Reasons));

    [SpectorFact]
    public void A_scenario_that_does_not_pass_has_a_reason() =>
        Assert.Equal([],
            run.Results.Values.Where(static result => !result.Passed && SpectorRun.Files.Reasons.Of(result.Name) is null)
                .Select(static result => $"{result.Name}: {string.Join("; ", result.Faults)}"));
}
