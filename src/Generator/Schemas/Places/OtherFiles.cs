using System;
using System.Collections.Generic;
using System.Globalization;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Places;

/// <summary>
/// Where schemas are written that stand in other files than the document: the file, as seen from the document, and the way in it.
/// </summary>
/// <param name="document">The document.</param>
internal sealed class OtherFiles(SpecNode document)
{
    private readonly Dictionary<SpecNode, string> _keys = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>What a schema is known by; null for one of the document itself, and for one that is put together.</summary>
    public string? KeyOf(Schema schema)
    {
        if (!schema.IsWritten || schema.Node.File == document.File)
        {
            return null;
        }

        if (schema.Node.File.Root is { } root && _read.Add(schema.Node.File.Path))
        {
            Add(root, Relative(schema.Node.File.Path) + "#");
        }

        return _keys.TryGetValue(schema.Node, out string? key) ? key : null;
    }

    // An alias of YAML brings one node to several places: the first counts.
    private void Add(SpecNode node, string key)
    {
        if ((!node.IsObject && !node.IsArray) || _keys.ContainsKey(node))
        {
            return;
        }

        _keys.Add(node, key);
        foreach (KeyValuePair<string, SpecNode> member in node.Members)
        {
            Add(member.Value, key + "/" + member.Key.Replace("~", "~0").Replace("/", "~1"));
        }

        for (int i = 0; i < node.Items.Count; i++)
        {
            Add(node.Items[i], key + "/" + i.ToString(CultureInfo.InvariantCulture));
        }
    }

    // From the folder of the document, so that it is the same on every machine.
    private string Relative(string path)
    {
        string[] from = SpecPath.Normalize(document.File.Path).Split('/');
        string[] to = SpecPath.Normalize(path).Split('/');
        int same = 0;
        while (same < from.Length - 1 && same < to.Length - 1 && from[same] == to[same])
        {
            same++;
        }

        List<string> steps = [];
        for (int i = same; i < from.Length - 1; i++)
        {
            steps.Add("..");
        }

        for (int i = same; i < to.Length; i++)
        {
            steps.Add(to[i]);
        }

        return string.Join("/", steps);
    }
}
