using System.Collections.Generic;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Unions;

/// <summary>
/// The definitions that take null, by themselves or by what one of their alternatives leads to. Each is looked at once for all that ask:
/// in a chain of alternatives, all of the chain would be behind each link else.
/// </summary>
internal sealed class NullTakers
{
    private readonly Dictionary<Schema, bool> _known = [];

    /// <summary>Whether one of the alternatives is nullable, or has a nullable one among its own.</summary>
    public bool AreAmong(IReadOnlyList<Schema> alternatives)
    {
        foreach (Schema alternative in alternatives)
        {
            if (alternative.Definition is { } node && (alternative.IsNullable || Takes(node)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Takes(Schema schema)
    {
        if (!_known.ContainsKey(schema))
        {
            Settle(schema);
        }

        return _known[schema];
    }

    // First all that is not known yet and can be reached, with who asks for it; then, from those that take null, all who ask.
    private void Settle(Schema schema)
    {
        Dictionary<Schema, List<Schema>> askers = new() { [schema] = [] };
        Stack<Schema> open = new([schema]);
        Stack<Schema> taking = [];
        while (open.Count > 0)
        {
            Schema asker = open.Pop();
            if (TakesAtOnce(asker))
            {
                taking.Push(asker);
                continue;
            }

            foreach (Schema inner in Inner(asker))
            {
                if (inner.Definition is not { } node || _known.ContainsKey(node))
                {
                    continue;
                }

                if (!askers.TryGetValue(node, out List<Schema>? known))
                {
                    askers.Add(node, known = []);
                    open.Push(node);
                }

                known.Add(asker);
            }
        }

        while (taking.Count > 0)
        {
            Schema taker = taking.Pop();
            if (!_known.ContainsKey(taker))
            {
                _known.Add(taker, true);
                askers[taker].ForEach(taking.Push);
            }
        }

        foreach (Schema reached in askers.Keys)
        {
            if (!_known.ContainsKey(reached))
            {
                _known.Add(reached, false);
            }
        }
    }

    private bool TakesAtOnce(Schema schema)
    {
        if (schema.IsNullable || schema.IsAnything)
        {
            return true;
        }

        foreach (Schema inner in Inner(schema))
        {
            if (inner.Definition is { } node && (inner.IsNullable || (_known.TryGetValue(node, out bool takes) && takes)))
            {
                return true;
            }
        }

        return false;
    }

    // What has members of its own is an object, whatever its alternatives add to it.
    private static IReadOnlyList<Schema> Inner(Schema schema) => schema.Members.Count > 0 ? [] : schema.Alternatives;
}
