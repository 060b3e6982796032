using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Typewright.Corpus;

/// <summary>
/// A stable hash of everything that is generated for a document and said about it, so that a change that must not change
/// the output can be shown not to. Each document goes through the generator twice: as a project has it by default, and
/// with the options turned the other way.
/// </summary>
internal sealed class DocumentDigest(ClientCompiler compiler)
{
    private static readonly Dictionary<string, string> s_otherOptions = new()
    {
        ["Accessibility"] = "internal",
        ["Enums"] = "closed",
        ["ProtocolMethods"] = "false",
        ["ModelFactory"] = "false",
        ["DependencyInjection"] = "true",
    };

    /// <summary>One line: the hash with the default options, the hash with the others, the number of files, and the document.</summary>
    public string Of(string file)
    {
        string document = Path.GetFullPath(file);
        string shown = Path.GetRelativePath(Environment.CurrentDirectory, document).Replace('\\', '/');
        string overlay = Path.ChangeExtension(document, ".overlay.yaml");
        string? applied = File.Exists(overlay) ? overlay : null;
        try
        {
            GeneratorRunResult run = compiler.Generate(document, applied);
            GeneratorRunResult other = compiler.Generate(document, applied, s_otherOptions);
            return $"{Hash(run)} {Hash(other)} {run.GeneratedSources.Length} {shown}";
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            return $"crash {e.GetType().Name} 0 {shown}";
        }
    }

    private static string Hash(GeneratorRunResult run)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (GeneratedSourceResult source in run.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(source.HintName + "\n" + source.SourceText + "\n"));
        }

        // Without the file's path, which is another one on each machine.
        foreach (string problem in run.Diagnostics.Select(Spelled).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(problem + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static string Spelled(Diagnostic problem)
    {
        FileLinePositionSpan span = problem.Location.GetLineSpan();
        return $"{problem.Id} {Path.GetFileName(span.Path)} {span.StartLinePosition} {problem.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
