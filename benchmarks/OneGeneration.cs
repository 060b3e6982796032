using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using Typewright.Generator.Binding;
using Typewright.Generator.Emitting;
using Typewright.Generator.Model;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Benchmarks;

/// <summary>What it takes to generate once, in a process that has done nothing else.</summary>
/// <param name="Types">The models, enums and unions.</param>
/// <param name="Lines">The lines of C#.</param>
/// <param name="Seconds">The time that passed.</param>
/// <param name="PeakBytes">What the process held at most, beyond what it held with the text alone.</param>
internal sealed record OneGeneration(int Types, long Lines, double Seconds, long PeakBytes)
{
    private const string Command = "generate";

    /// <summary>Whether a command line asks a child process for one generation.</summary>
    public static bool IsAsked(string[] args) => args is [Command, _];

    /// <summary>Generates in a process of its own.</summary>
    public static OneGeneration InProcess(string path)
    {
        string file = Environment.ProcessPath!;
        List<string> arguments = file.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(OneGeneration).Assembly.Location] : [];
        arguments.AddRange([Command, path]);
        using Process child = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        string[] fields = child.StandardOutput.ReadToEnd().Trim().Split(' ');
        child.WaitForExit();
        return new OneGeneration(
            int.Parse(fields[0], CultureInfo.InvariantCulture),
            long.Parse(fields[1], CultureInfo.InvariantCulture),
            double.Parse(fields[2], CultureInfo.InvariantCulture),
            long.Parse(fields[3], CultureInfo.InvariantCulture));
    }

    /// <summary>Generates, and prints what it took.</summary>
    public static void Print(string path)
    {
        SpecText document = new(path, System.IO.File.ReadAllText(path));
        using Process process = Process.GetCurrentProcess();
        long before = process.WorkingSet64;
        Stopwatch watch = Stopwatch.StartNew();
        (ClientModel model, List<SourceFile> files) = Generate(document);
        watch.Stop();
        long lines = 0;
        foreach (SourceFile file in files)
        {
            foreach (char c in file.Text)
            {
                lines += c == '\n' ? 1 : 0;
            }
        }

        process.Refresh();
        int types = model.Models.Count + model.Enums.Count + model.Unions.Count;
        long peak = process.PeakWorkingSet64 - before;
        Console.WriteLine(FormattableString.Invariant($"{types} {lines} {watch.Elapsed.TotalSeconds:F3} {peak}"));
    }

    /// <summary>Reads, binds and emits.</summary>
    public static (ClientModel Model, List<SourceFile> Files) Generate(SpecText document)
    {
        SpecSet files = new([document]);
        SpecFile file = files.Open(document.Path)!;
        ClientModel model = ClientBinder.Bind(files, file, BindingOptions.Default)!;
        return (model, [.. Emitters.Emit(model)]);
    }
}
