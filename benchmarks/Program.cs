using BenchmarkDotNet.Running;

namespace Typewright.Benchmarks;

/// <summary>dotnet run -c Release --project benchmarks -- --filter '*Reading*'</summary>
internal static class Program
{
    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
