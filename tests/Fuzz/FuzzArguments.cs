using System;
using System.Collections.Generic;
using System.Globalization;

namespace Typewright.Fuzz;

/// <summary>What is asked for on the command line.</summary>
internal sealed record FuzzArguments
{
    public const string Documents = "documents";
    public const string Responses = "responses";
    public const string Combinations = "combinations";

    public const string Usage = """
        Usage: Fuzz documents|responses|combinations --seed N --count N [--minimize DIR] [--from N] [--compile N] PATH...
          --seed N        what mutants follow from (default: 1)
          --count N       how many there are (default: 2000)
          --minimize DIR  where a small mutant is kept for each fault that was found
          --from N        the first mutant, to go on with a run that was stopped (default: 0)
          --compile N     every Nth mutant without an error is compiled, 0 for none (default: 20)
          PATH            documents, and folders that hold some

        Combinations are not drawn: each extension at each place of each document, each option, and all pairs of them, once for each
        framework and version of C#. All of them are compiled. The seed says at which places pairs stand; a count beyond the last
        combination tries no more.
        """;

    private const string Progress = "--progress";

    /// <summary>What is tried: <see cref="Documents"/>, <see cref="Responses"/> or <see cref="Combinations"/>.</summary>
    public string Mode { get; private init; } = "";

    public int Seed { get; private init; } = 1;

    public int From { get; private init; }

    public int Count { get; private init; } = 2000;

    /// <summary>How many mutants there are for one that is compiled; 0 for none.</summary>
    public int CompileEvery { get; private init; } = 20;

    /// <summary>Where small mutants are kept; null for nowhere.</summary>
    public string? MinimizeFolder { get; private init; }

    /// <summary>Where the process that tries says which mutant it is at; null for the process that starts it.</summary>
    public string? ProgressFile { get; private init; }

    public IReadOnlyList<string> Paths { get; private init; } = [];

    /// <exception cref="FormatException">An argument is unknown, lacks its value or has a bad one.</exception>
    public static FuzzArguments Parse(string[] arguments)
    {
        if (arguments is not [Documents or Responses or Combinations, ..])
        {
            throw new FormatException("The first argument is 'documents', 'responses' or 'combinations'.");
        }

        List<string> paths = [];
        FuzzArguments fuzz = new() { Mode = arguments[0] };
        for (int i = 1; i < arguments.Length; i++)
        {
            string name = arguments[i];
            if (!name.StartsWith("--", StringComparison.Ordinal))
            {
                paths.Add(name);
                continue;
            }

            string value = ++i < arguments.Length ? arguments[i] : throw new FormatException($"{name} lacks its value.");
            fuzz = name switch
            {
                "--seed" => fuzz with { Seed = Number(name, value) },
                "--count" => fuzz with { Count = Number(name, value) },
                "--from" => fuzz with { From = Number(name, value) },
                "--compile" => fuzz with { CompileEvery = Number(name, value) },
                "--minimize" => fuzz with { MinimizeFolder = value },
                Progress => fuzz with { ProgressFile = value },
                _ => throw new FormatException($"{name} is unknown."),
            };
        }

        return paths.Count > 0 ? fuzz with { Paths = paths } : throw new FormatException("There is no path.");
    }

    /// <summary>The arguments of the process that tries the mutants from one on.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="progress">Where it says which one it is at.</param>
    public IEnumerable<string> ForTrying(int from, string progress) =>
    [
        Mode, "--seed", Text(Seed), "--count", Text(From + Count - from), "--from", Text(from), "--compile", Text(CompileEvery),
        .. MinimizeFolder is { } folder ? (string[])["--minimize", folder] : [],
        Progress, progress, .. Paths,
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new FormatException($"{name} takes a number, not '{text}'.");
}
