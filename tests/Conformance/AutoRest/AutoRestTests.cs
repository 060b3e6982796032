using System.Linq;
using Xunit;

namespace Typewright.Conformance.AutoRest;

/// <summary>The scenarios of the test server of AutoRest.</summary>
public sealed class AutoRestTests(AutoRestRun run) : IClassFixture<AutoRestRun>
{
    public static TheoryData<string> Passing => [.. PassingList.Read(AutoRestRun.Files.Passing)];

    [AutoRestTheory]
    [MemberData(nameof(Passing))]
    public void A_scenario_that_passed_once_passes(string scenario) => Assert.Equal([], run.Results[scenario].Faults);

    [AutoRestFact]
    public void A_scenario_that_passes_is_in_the_list() =>
        Assert.Equal([],
            run.Results.Values.Where(static result => result.Passed)
                .Select(static result => result.Name).Except(PassingList.Read(AutoRestRun.Files.Passing)));

    [AutoRestFact]
    public void The_page_says_what_the_run_gave() =>
        Assert.Equal(AutoRestRun.Files.Page.Read(), ConformancePage.Text([.. run.Results.Values], AutoRestRun.Files.Reasons));

    [AutoRestFact]
    public void A_scenario_that_does_not_pass_has_a_reason() =>
        Assert.Equal([],
            run.Results.Values.Where(static result => !result.Passed && AutoRestRun.Files.Reasons.Of(result.Name) is null)
                .Select(static result => $"{result.Name}: {string.Join("; ", result.Faults)}"));
}
