using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>What is wrong with an extension, by its row in the table.</summary>
internal sealed class ExtensionCheck(SpecSet files)
{
    private readonly Dictionary<string, string?> _meant = new(StringComparer.Ordinal);

    public void Check(string key, SpecNode value, DocumentPart part)
    {
        if (!key.StartsWith(ExtensionKeys.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (ExtensionTable.Find(key) is not { } extension)
        {
            Unknown(key, value);
        }
        else if ((extension.Places & part) != 0 || part == DocumentPart.Fragment)
        {
            Known(extension, value);
        }
        else if (extension.IsOwn)
        {
            files.Report(ProblemKind.UnknownExtension, value, $"'{key}' does nothing here: it belongs to {Places(extension.Places)}");
        }
    }

    private void Known(Extension extension, SpecNode value)
    {
        if (extension.NamesCode && Named(extension, value).FirstOrDefault(static node => !node.IsTrusted) is { } foreign)
        {
            files.Report(ProblemKind.UntrustedExtension, foreign, extension.Key);
            return;
        }

        foreach ((SpecNode at, string expected) in extension.Value.Faults(value))
        {
            ProblemKind kind = extension.IsOwn ? ProblemKind.UnknownExtensionValue : ProblemKind.ForeignExtensionValue;
            files.Report(kind, at, extension.Key, expected);
        }

        foreach (SpecNode holder in Named(extension, value))
        {
            Members(extension, holder);
        }
    }

    private void Members(Extension extension, SpecNode holder)
    {
        foreach (KeyValuePair<string, SpecNode> member in extension.Members.Count > 0 ? holder.Members : [])
        {
            if (!extension.Members.Contains(member.Key))
            {
                string question = Spelling.Question(Spelling.Nearest(member.Key, extension.Members));
                string message = $"'{member.Key}' is no member of {extension.Key}, so it does nothing{question}";
                files.Report(ProblemKind.UnknownExtension, member.Value, message);
            }
        }
    }

    // An entry of a list counts by itself.
    private static IEnumerable<SpecNode> Named(Extension extension, SpecNode value) =>
        value.IsArray && extension.Members.Count > 0 ? value.Items : [value];

    private void Unknown(string key, SpecNode value)
    {
        if (!_meant.TryGetValue(key, out string? meant))
        {
            _meant[key] = meant = ExtensionTable.Meant(key);
        }

        // Extensions of other tools are no concern of this one.
        if (meant is not null || key.StartsWith(ExtensionTable.OwnPrefix, StringComparison.OrdinalIgnoreCase))
        {
            files.Report(ProblemKind.UnknownExtension, value, $"'{key}' is not known, so it does nothing{Spelling.Question(meant)}");
        }
    }

    private static string Places(DocumentPart places) => string.Join(" or ", DocumentParts.Names
        .Where(name => (name.Part & places) != 0)
        .Select(static name => name.Text));
}
