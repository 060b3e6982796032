using System.Collections.Generic;
using System.Globalization;

namespace Typewright.Corpus;

/// <summary>What the command line says.</summary>
internal sealed class CorpusArguments
{
    /// <summary>The framework that the clients are compiled for.</summary>
    public string Framework { get; private set; } = FrameworkReferences.Current;

    /// <summary>The folder that takes the generated code.</summary>
    public string? Out { get; private set; }

    /// <summary>What the path of a document, or the name of a scenario, has in it.</summary>
    public string? Filter { get; private set; }

    /// <summary>Every Nth document.</summary>
    public int Sample { get; private set; } = 1;

    /// <summary>At most so many.</summary>
    public int Limit { get; private set; } = int.MaxValue;

    /// <summary>Whether values are sent through the models.</summary>
    public bool RoundTrip { get; private set; }

    /// <summary>Whether nullable warnings are searched for.</summary>
    public NullWarnings NullWarnings { get; private set; }

    /// <summary>Whether to print hashes of what is generated instead of compiling it.</summary>
    public bool Digest { get; private set; }

    /// <summary>Whether to count the names that no person would have given.</summary>
    public bool Names { get; private set; }

    /// <summary>Whether to count the declarations that move when something else changes.</summary>
    public bool Stability { get; private set; }

    /// <summary>Whether the old version's baseline goes to the generation of the new one.</summary>
    public bool Baseline { get; private set; }

    /// <summary>Whether to measure how long a build goes on that is cancelled.</summary>
    public bool Cancelling { get; private set; }

    /// <summary>Whether a second reader is asked.</summary>
    public bool Oracle { get; private set; }

    /// <summary>The file of scenarios, when those are what to run.</summary>
    public string? Scenarios { get; private set; }

    /// <summary>The version of OpenAPI of the scenarios' documents.</summary>
    public string Version { get; private set; } = "3.1.0";

    /// <summary>Documents, folders, and lists of documents.</summary>
    public List<string> Paths { get; } = [];

    public static CorpusArguments Parse(string[] args)
    {
        CorpusArguments arguments = new();
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--framework":
                    arguments.Framework = args[++i];
                    break;
                case "--out":
                    arguments.Out = args[++i];
                    break;
                case "--filter":
                    arguments.Filter = args[++i];
                    break;
                case "--sample":
                    arguments.Sample = int.Parse(args[++i], CultureInfo.InvariantCulture);
                    break;
                case "--limit":
                    arguments.Limit = int.Parse(args[++i], CultureInfo.InvariantCulture);
                    break;
                case "--round-trip":
                    arguments.RoundTrip = true;
                    break;
                case "--as-made":
                    arguments.NullWarnings = NullWarnings.AsMade;
                    break;
                case "--digest":
                    arguments.Digest = true;
                    break;
                case "--names":
                    arguments.Names = true;
                    break;
                case "--stability":
                    arguments.Stability = true;
                    break;
                case "--baseline":
                    arguments.Baseline = true;
                    break;
                case "--cancelling":
                    arguments.Cancelling = true;
                    break;
                case "--oracle":
                    arguments.Oracle = true;
                    break;
                case "--scenarios":
                    arguments.Scenarios = args[++i];
                    break;
                case "--openapi":
                    arguments.Version = args[++i];
                    break;
                default:
                    arguments.Paths.Add(args[i]);
                    break;
            }
        }

        return arguments;
    }
}
