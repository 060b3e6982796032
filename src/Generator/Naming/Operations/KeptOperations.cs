using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Naming.Operations;

/// <summary>
/// What callers know of operations: the method, and the client that has it. A new operation goes to the client that has the others of
/// its group, so that nobody looks for it elsewhere.
/// </summary>
internal sealed class KeptOperations
{
    private const string Asynchronous = "Async";

    private readonly Baseline _baseline;
    private readonly Func<Operation, string?> _tagOf;
    private readonly Dictionary<string, string> _clients = new(StringComparer.Ordinal);

    /// <param name="baseline">The names that callers know.</param>
    /// <param name="operations">The operations.</param>
    /// <param name="tagOf">What an operation is grouped by, if it is at all.</param>
    public KeptOperations(Baseline baseline, IReadOnlyList<Operation> operations, Func<Operation, string?> tagOf)
    {
        _baseline = baseline;
        _tagOf = tagOf;
        foreach (Operation operation in operations)
        {
            if (baseline.MethodOf(operation.Place) is { } method && !_clients.ContainsKey(tagOf(operation) ?? ""))
            {
                _clients.Add(tagOf(operation) ?? "", method.Owner);
            }
        }
    }

    /// <summary>The name of an operation's method; null for one that callers do not know.</summary>
    public string? MethodOf(Operation operation)
    {
        IReadOnlyList<BaselineLine> methods = _baseline.MethodsOf(operation.Place);
        string? name = methods.Count == 0 ? null : methods[0].Name;

        // What answers a stream may have no twin that blocks.
        bool isAlone = name is not null && name.EndsWith(Asynchronous, StringComparison.Ordinal)
            && methods.All(line => line.Name == name);
        return isAlone ? name!.Substring(0, name.Length - Asynchronous.Length) : name;
    }

    /// <summary>The client that has an operation; null where callers know none.</summary>
    public string? ClientOf(Operation operation) =>
        (_baseline.MethodOf(operation.Place) ?? _baseline.MethodOf(operation.UsualPlace))?.Owner
            ?? (_clients.TryGetValue(_tagOf(operation) ?? "", out string? client) ? client : null);
}
