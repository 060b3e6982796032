using System;
using System.Collections.Generic;
using System.Globalization;

namespace Typewright.Soak;

/// <summary>What is asked for on the command line.</summary>
/// <param name="Calls">How many calls are made.</param>
/// <param name="Callers">How many of them at a time.</param>
/// <param name="Seed">What faults and choices are drawn from.</param>
/// <param name="FaultPercent">How many calls in a hundred go wrong.</param>
/// <param name="Minutes">When a run that is not done yet has failed.</param>
/// <param name="ConnectionString">The service to call, for the process that calls; null for the one that checks.</param>
internal sealed record SoakArguments(int Calls, int Callers, int Seed, int FaultPercent, int Minutes, string? ConnectionString)
{
    public const string Usage = """
        Usage: Soak [--calls N] [--callers N] [--seed N] [--faults PERCENT] [--minutes N]
          --calls N         calls to make, 1 to 1000000 (default: 20000)
          --callers N       calls at a time, 1 to 64 (default: 16)
          --seed N          what faults and choices are drawn from (default: 1)
          --faults PERCENT  calls in a hundred that go wrong, 0 to 50 (default: 5)
          --minutes N       when a run that is not done has failed, 1 to 600 (default: 60)
        """;

    private const string Connection = "--connection";
    private const string Teams = "--teams-token";

    /// <summary>The Entra token of the <see cref="TeamsUser"/>, for the process that calls.</summary>
    public string TeamsToken { get; init; } = "";

    /// <summary>The arguments with which the process that calls is started.</summary>
    public IEnumerable<string> ForCalling(string connectionString, string teamsToken) =>
    [
        "--calls", Text(Calls), "--callers", Text(Callers), "--seed", Text(Seed), "--faults", Text(FaultPercent),
        "--minutes", Text(Minutes), Connection, connectionString,
        Teams, teamsToken,
    ];

    /// <exception cref="FormatException">An argument is unknown, lacks its value or has a bad one.</exception>
    public static SoakArguments Parse(string[] arguments)
    {
        SoakArguments soak = new(20_000, 16, 1, 5, 60, null);
        for (int i = 0; i < arguments.Length; i += 2)
        {
            string name = arguments[i];
            string value = i + 1 < arguments.Length ? arguments[i + 1] : throw new FormatException($"{name} lacks its value.");
            soak = name switch
            {
                "--calls" => soak with { Calls = Number(name, value, 1, 1_000_000) },
                "--callers" => soak with { Callers = Number(name, value, 1, 64) },
                "--seed" => soak with { Seed = Number(name, value, 0, int.MaxValue) },
                "--faults" => soak with { FaultPercent = Number(name, value, 0, 50) },
                "--minutes" => soak with { Minutes = Number(name, value, 1, 600) },
                Connection => soak with { ConnectionString = value },
                Teams => soak with { TeamsToken = value },
                _ => throw new FormatException($"{name} is unknown."),
            };
        }

        return soak;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new FormatException($"{name} takes a number from {least} to {most}, not '{text}'.");
}
