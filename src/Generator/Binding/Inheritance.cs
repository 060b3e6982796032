using System.Collections.Generic;
using Typewright.Generator.Reading;

namespace Typewright.Generator.Binding;

/// <summary>Which definitions build on which by <c>allOf</c>: the derived types of a base with a discriminator.</summary>
internal sealed class Inheritance(BindingContext context)
{
    private readonly Dictionary<SpecNode, List<KeyValuePair<string, SpecNode>>> _children = [];
    private readonly HashSet<SpecFile> _scanned = [];

    /// <summary>Whether a schema is a base: it has a discriminator, and definitions that build on it.</summary>
    public bool IsBase(SpecNode schema) => SchemaFacts.DiscriminatorOf(schema) is not null && ChildrenOf(schema).Count > 0;

    public IReadOnlyList<KeyValuePair<string, SpecNode>> ChildrenOf(SpecNode schema)
    {
        Scan(schema.File);
        return _children.TryGetValue(schema, out List<KeyValuePair<string, SpecNode>>? children) ? children : [];
    }

    /// <summary>The base that a definition builds on; null when it has none.</summary>
    public SpecNode? BaseOf(SpecNode schema)
    {
        foreach (SpecNode part in schema.ItemsOf("allOf"))
        {
            if (SpecReferences.ReferenceOf(part) is not null && context.Definition(part) is { } target && !ReferenceEquals(target, schema) && (IsBase(target) || BaseOf(target, 0) is not null))
            {
                return target;
            }
        }

        return null;
    }

    /// <summary>The texts that tell a derived type: its mapping entries, its own declaration, or its name.</summary>
    public List<string> TellsOf(SpecNode root, string name, SpecNode derived)
    {
        if (derived.Scalar("x-ms-discriminator-value") is { } declared)
        {
            return [declared];
        }

        List<string> tells = [];
        foreach (KeyValuePair<string, SpecNode> entry in (root["discriminator"] is { IsObject: true } discriminator ? discriminator : root).MembersOf("mapping"))
        {
            if (entry.Value.IsString && ReferenceEquals(MappingTarget(root, entry.Value.Text), derived))
            {
                tells.Add(entry.Key);
            }
        }

        return tells.Count > 0 ? tells : [PropertyConstant(root, derived) ?? name];
    }

    /// <summary>A mapping's value is a reference or a bare schema name.</summary>
    public SpecNode? MappingTarget(SpecNode from, string value)
    {
        SpecNode? target = value.IndexOf('#') >= 0 || value.IndexOf('/') >= 0 || value.IndexOf('.') >= 0 ? context.References.Find(from, value) : null;
        if (target is not null)
        {
            return target;
        }

        foreach (KeyValuePair<string, SpecNode> schema in context.Schemas)
        {
            if (schema.Key == value)
            {
                return schema.Value;
            }
        }

        return null;
    }

    // A derived type may pin the discriminator to a value itself.
    private string? PropertyConstant(SpecNode root, SpecNode derived)
    {
        string member = SchemaFacts.DiscriminatorOf(root)!;
        foreach (SpecNode part in Parts(derived))
        {
            if (part.Object("properties")?[member] is { IsObject: true } property && context.Definition(property) is { } schema && SchemaFacts.ConstantOf(schema) is { } constant)
            {
                return constant.Text;
            }
        }

        return null;
    }

    private static IEnumerable<SpecNode> Parts(SpecNode derived)
    {
        yield return derived;
        foreach (SpecNode part in derived.ItemsOf("allOf"))
        {
            if (SpecReferences.ReferenceOf(part) is null)
            {
                yield return part;
            }
        }
    }

    private SpecNode? BaseOf(SpecNode schema, int depth)
    {
        foreach (SpecNode part in depth > 20 ? [] : schema.ItemsOf("allOf"))
        {
            if (SpecReferences.ReferenceOf(part) is not null && context.Definition(part) is { } target && !ReferenceEquals(target, schema) && (IsBase(target) || BaseOf(target, depth + 1) is not null))
            {
                return target;
            }
        }

        return null;
    }

    private void Scan(SpecFile file)
    {
        if (!_scanned.Add(file) || file.Root is not { } root)
        {
            return;
        }

        foreach (IReadOnlyList<KeyValuePair<string, SpecNode>> schemas in new[] { root.MembersOf("definitions"), root.Object("components")?.MembersOf("schemas") ?? [] })
        {
            foreach (KeyValuePair<string, SpecNode> schema in schemas)
            {
                foreach (SpecNode part in schema.Value.ItemsOf("allOf"))
                {
                    if (SpecReferences.ReferenceOf(part) is not null && context.Definition(part) is { } target)
                    {
                        if (!_children.TryGetValue(target, out List<KeyValuePair<string, SpecNode>>? children))
                        {
                            _children.Add(target, children = []);
                        }

                        children.Add(schema);
                    }
                }
            }
        }
    }
}
