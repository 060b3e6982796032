using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types.External;

/// <summary>The C# types that a document names, each once with what serves it, at the first place that names it.</summary>
internal sealed class ExternalTypes
{
    private readonly Dictionary<(string Name, string Companion), int> _places = [];
    private readonly List<ExternalType> _all = [];

    public IReadOnlyList<ExternalType> All => _all;

    /// <summary>Notes a type that is a value in JSON.</summary>
    /// <param name="name">The type's full name.</param>
    /// <param name="json">The full name of the class that reads and writes it.</param>
    /// <param name="isValueType">Whether it is said to be a struct.</param>
    /// <param name="node">What names it.</param>
    public void AddValue(string name, string json, bool isValueType, SpecNode node) =>
        Add(Named(name, ExternalTypeUse.Value, json, node) with { IsValueType = isValueType });

    /// <summary>Notes a type that constructors take.</summary>
    /// <param name="name">The type's full name.</param>
    /// <param name="policy">The full name of the class that applies it to requests.</param>
    /// <param name="user">What is public and has it; null for nothing.</param>
    /// <param name="node">What names it.</param>
    public void AddCredential(string name, string policy, string? user, SpecNode node) =>
        Add(Named(name, ExternalTypeUse.Credential, policy, node) with { User = user });

    /// <summary>Says that something public has a type in its signature.</summary>
    public void Reach(string name, string json, string user)
    {
        if (_places.TryGetValue((name, json), out int at))
        {
            _all[at] = _all[at] with { User = _all[at].User ?? user };
        }
    }

    private static ExternalType Named(string name, ExternalTypeUse use, string companion, SpecNode node)
    {
        (int line, int column) = node.File.Locate(node.Offset);
        return new ExternalType(name, use, companion, node.File.Path, line, column);
    }

    private void Add(ExternalType type)
    {
        if (!_places.ContainsKey((type.Name, type.Companion)))
        {
            _places.Add((type.Name, type.Companion), _all.Count);
            _all.Add(type);
        }
    }
}
