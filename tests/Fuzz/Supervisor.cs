using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace Typewright.Fuzz;

/// <summary>
/// Has a process of its own try the mutants, since a stack that overflows takes the process along: that is counted, and another
/// process goes on behind the mutant.
/// </summary>
internal static class Supervisor
{
    private const int Done = 0;

    /// <returns>The exit code of the program: 0 where there was no fault.</returns>
    public static int Run(FuzzArguments arguments)
    {
        string progress = Path.GetTempFileName();
        FaultCounts counts = new();
        int at = arguments.From;
        int end = arguments.From + arguments.Count;
        while (at < end && Try(arguments, at, progress, counts) != Done)
        {
            int last = int.Parse(File.ReadAllText(progress), CultureInfo.InvariantCulture);
            Fault died = new(FaultKind.Exception, "the process died");
            Console.WriteLine(FaultCounts.Line(last, died));
            counts.Add(died.Kind);
            at = last + 1;
        }

        File.Delete(progress);
        Console.WriteLine(counts.Summary(arguments.Count));
        return counts.AreZero ? 0 : 1;
    }

    private static int Try(FuzzArguments arguments, int from, string progress, FaultCounts counts)
    {
        File.WriteAllText(progress, from.ToString(CultureInfo.InvariantCulture));
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(Supervisor).Assembly.Location);
        }

        foreach (string argument in arguments.ForTrying(from, progress))
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            Console.WriteLine(line);
            counts.Read(line);
        }

        process.WaitForExit();
        return process.ExitCode;
    }
}
