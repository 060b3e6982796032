using System;
using System.Collections.Generic;

namespace Typewright.Generator.Binding.Unions;

/// <summary>
/// The variants of an object schema: alternatives of which one holds, each with further ones inside. Number 0 is the schema itself.
/// </summary>
internal sealed class VariantTree
{
    private readonly List<List<int>> _choices = [];
    private readonly List<int> _choiceOf = [-1];
    private readonly List<int> _around = [];

    /// <summary>Begins a list of alternatives inside a variant.</summary>
    public int AddChoice(int variant)
    {
        _choices.Add([]);
        _around.Add(variant);
        return _choices.Count - 1;
    }

    /// <summary>Adds an alternative to a list.</summary>
    public int AddVariant(int choice)
    {
        _choiceOf.Add(choice);
        _choices[choice].Add(_choiceOf.Count - 1);
        return _choiceOf.Count - 1;
    }

    /// <summary>
    /// Whether something holds whichever alternatives do: it is so in the variant, or in all alternatives of a list inside of it.
    /// </summary>
    public bool Covers(int variant, Func<int, bool> holds)
    {
        for (int choice = 0; choice < _choices.Count; choice++)
        {
            if (_around[choice] == variant
                && _choices[choice].Count > 0
                && _choices[choice].TrueForAll(inner => holds(inner) || Covers(inner, holds)))
            {
                return true;
            }
        }

        return false;
    }
}
