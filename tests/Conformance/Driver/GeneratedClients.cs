using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Typewright.Conformance;

/// <summary>
/// The generated clients of an assembly, found by what users see of them: public types, and documentation that names verb and
/// path.
/// </summary>
public sealed partial class GeneratedClients
{
    private readonly ILookup<string, GeneratedOperation> _operations;

    /// <summary>Looks into an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="documentation">Its documentation.</param>
    public GeneratedClients(Assembly assembly, XDocument documentation)
    {
        ArgumentNullException.ThrowIfNull(documentation);
        _operations = documentation.Descendants("member")
            .SelectMany(member => member.Elements("remarks").Elements("c").Take(1)
                .Select(code => Operation(assembly, (string)member.Attribute("name")!, code.Value)))
            .OfType<GeneratedOperation>()
            .Distinct()
            .ToLookup(static operation => operation.Client.Namespace!);
    }

    /// <summary>Looks into an assembly whose documentation lies beside it.</summary>
    /// <param name="assembly">The assembly.</param>
    public static GeneratedClients Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return new GeneratedClients(assembly, XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));
    }

    /// <summary>The operations of a client, and of those that it gives out.</summary>
    /// <param name="ns">The namespace of the client.</param>
    public IEnumerable<GeneratedOperation> In(string ns) => _operations[ns];

    private static GeneratedOperation? Operation(Assembly assembly, string member, string code)
    {
        if (CallText().Match(code) is not { Success: true } call || MethodId().Match(member) is not { Success: true } id
            || assembly.GetType(id.Groups[1].Value) is not { IsPublic: true } client)
        {
            return null;
        }

        string method = id.Groups[2].Value;
        string plain = method.EndsWith("Async", StringComparison.Ordinal) ? method[..^5] : method;
        return new GeneratedOperation(client, plain, call.Groups[1].Value, call.Groups[2].Value);
    }

    [GeneratedRegex(@"^([A-Z]+) (/.*)$")]
    private static partial Regex CallText();

    [GeneratedRegex(@"^M:([^(]+)\.([^.(]+?)(?:``\d+)?(?:\(.*)?$")]
    private static partial Regex MethodId();
}
