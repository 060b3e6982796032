using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Typewright.Benchmarks;

/// <summary>dotnet run -c Release --project benchmarks -- --filter '*Reading*', or <c>growth</c>, or <c>loading FOLDER</c>, or
/// <c>charts docs/benchmarks.md</c>.</summary>
internal static class Program
{
    public static void Main(string[] args)
    {
        if (OneGeneration.IsAsked(args))
        {
            OneGeneration.Print(args[1]);
        }
        else if (args is ["growth"])
        {
            Growth.Print();
        }
        else if (args is ["loading", var folder])
        {
            Loading.Print(folder);
        }
        else if (args is ["charts", var page])
        {
            Charts.Draw(page);
        }
        else
        {
            // In the process that is built already: no project has to be generated, restored and built for each run.
            IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithWarmupCount(5)
                .WithIterationCount(10)
                .WithToolchain(InProcessEmitToolchain.Instance));
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
        }
    }
}
