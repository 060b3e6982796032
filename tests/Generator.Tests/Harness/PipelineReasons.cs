using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Model;
using Typewright.Generator.Pipeline;
using Xunit;

namespace Typewright.Generator.Tests.Harness;

/// <summary>Why each step of a run gave what it gave.</summary>
internal static class PipelineReasons
{
    private static readonly IncrementalStepRunReason[] s_idle = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    /// <summary>The reasons of a step's outputs.</summary>
    public static IncrementalStepRunReason[] Reasons(this Generation run, string step) =>
        [.. Steps(run, step).SelectMany(static ran => ran.Outputs).Select(static output => output.Reason)];

    /// <summary>The reasons of what reaches the compiler: source files and problems.</summary>
    public static IncrementalStepRunReason[] OutputReasons(this Generation run) =>
        [.. run.Result.TrackedOutputSteps
            .SelectMany(static steps => steps.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason)];

    /// <summary>The generated files that are not what they were in the run before, by the names of their types.</summary>
    public static string[] ChangedFiles(this Generation run) =>
    [
        .. Steps(run, StepNames.Files)
            .SelectMany(static step => step.Outputs)
            .Where(static output => !s_idle.Contains(output.Reason) && output.Reason != IncrementalStepRunReason.Removed)
            .Select(static output => ((SourceFile)output.Value).HintName),
    ];

    /// <summary>Nothing that the step gave is new.</summary>
    public static Generation IsIdle(this Generation run, params string[] steps)
    {
        foreach (string step in steps)
        {
            Assert.All(run.Reasons(step), static reason => Assert.Contains(reason, s_idle));
        }

        return run;
    }

    /// <summary>Nothing reaches the compiler that it does not have already.</summary>
    public static Generation OutputIsIdle(this Generation run)
    {
        Assert.NotEmpty(run.OutputReasons());
        Assert.All(run.OutputReasons(), static reason => Assert.Contains(reason, s_idle));
        return run;
    }

    /// <summary>Whether the step ran, or was found to have nothing new to do, for anything at all.</summary>
    public static bool HasStep(this Generation run, string step) =>
        run.Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) && steps.Length > 0;

    public static ImmutableArray<IncrementalGeneratorRunStep> Steps(Generation run, string step)
    {
        Assert.True(
            run.Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps),
            $"The run has no step '{step}'.");
        return steps;
    }

    /// <summary>Every step from the inputs, which are the compiler's own, to the outputs, named or not.</summary>
    public static IEnumerable<IncrementalGeneratorRunStep> OwnSteps(this Generation run)
    {
        Stack<IncrementalGeneratorRunStep> open = new(run.Result.TrackedOutputSteps.SelectMany(static steps => steps.Value));
        HashSet<IncrementalGeneratorRunStep> seen = [.. open];
        while (open.TryPop(out IncrementalGeneratorRunStep? step))
        {
            if (step.Inputs.Length > 0)
            {
                yield return step;
            }

            foreach ((IncrementalGeneratorRunStep source, int _) in step.Inputs)
            {
                if (seen.Add(source))
                {
                    open.Push(source);
                }
            }
        }
    }
}
