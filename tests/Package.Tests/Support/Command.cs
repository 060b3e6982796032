using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Package.Tests.Support;

/// <summary>Runs programs as a user's shell would: without what the test host has put into the environment.</summary>
internal static class Command
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs the .NET command-line interface; <paramref name="packages"/> is where it puts and looks for packages.</summary>
    public static Task<CommandResult> DotNetAsync(string folder, string? packages, params string[] arguments)
    {
        Dictionary<string, string> environment = new()
        {
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            // Neither nodes nor compiler servers stay behind when the tests end.
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
            ["MSBUILDTERMINALLOGGER"] = "off",
        };
        if (packages is not null)
        {
            environment["NUGET_PACKAGES"] = packages;
        }

        return RunAsync("dotnet", folder, environment, arguments);
    }

    /// <summary>Runs a program.</summary>
    public static Task<CommandResult> RunAsync(string program, string folder, params string[] arguments) =>
        RunAsync(program, folder, new Dictionary<string, string>(), arguments);

    private static async Task<CommandResult> RunAsync(
        string program,
        string folder,
        Dictionary<string, string> environment,
        string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfTheTestHost).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using CancellationTokenSource end = new(s_patience);
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"{program} {string.Join(' ', arguments)} did not end within {s_patience}.\n{Text(output)}",
                exception);
        }

        return new CommandResult(process.ExitCode, Text(output));
    }

    // The SDK that runs the tests tells its children where it is; the projects of the tests choose their own.
    private static bool IsOfTheTestHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }

    private static string Text(StringBuilder output)
    {
        lock (output)
        {
            return output.ToString();
        }
    }
}
