using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Extensions;

namespace Typewright.Generator.Binding;

/// <summary>The versions of the service that the options let callers choose from.</summary>
internal static class ServiceVersions
{
    /// <param name="document">The document.</param>
    /// <param name="isSent">Whether a request says for which version it is.</param>
    public static List<ServiceVersion> Of(OpenApiDocument document, bool isSent)
    {
        IReadOnlyList<ServiceVersionDeclaration> declared = document.Extensions.ServiceVersions;
        if (declared.Count == 0)
        {
            string only = document.Info.Version ?? "1";
            return isSent ? [new ServiceVersion(NameOf(only), only, true)] : [];
        }

        // The last one is the newest.
        ServiceVersionDeclaration usual = declared.LastOrDefault(static version => version.IsDefault) ?? declared[declared.Count - 1];
        NameScope names = new(StringComparer.Ordinal, []);
        return
        [
            .. declared.Select(version => new ServiceVersion(
                names.Take(version.Name is { } given ? Identifiers.Given(given) : NameOf(version.Value)),
                version.Value,
                ReferenceEquals(version, usual))),
        ];
    }

    private static string NameOf(string version)
    {
        string name = "V" + Identifiers.Pascal(version).TrimStart('_');
        int suffix = name.Length;
        while (suffix > 0 && !char.IsDigit(name[suffix - 1]))
        {
            suffix--;
        }

        return suffix > 0 && suffix < name.Length ? name.Substring(0, suffix) + "_" + name.Substring(suffix) : name;
    }
}
