using System;
using System.Collections.Generic;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Generator.Binding.Types;

/// <summary>Objects to classes and maps; <c>allOf</c> to derived classes where the base tells them apart, else to one class with all members.</summary>
internal sealed class ObjectBinder
{
    private readonly BindingContext _context;
    private readonly SchemaBinder _schemas;
    private readonly Inheritance _inheritance;
    private readonly PropertyBinder _properties;
    private readonly Dictionary<SpecNode, ModelDraft> _bySchema = [];
    private readonly HashSet<ModelDraft> _filled = [];

    public ObjectBinder(BindingContext context, SchemaBinder schemas)
    {
        _context = context;
        _schemas = schemas;
        _inheritance = new Inheritance(context);
        _properties = new PropertyBinder(context, schemas);
    }

    /// <summary>Classes by name, in the order in which they were met.</summary>
    public Dictionary<string, ModelDraft> Drafts { get; } = new(StringComparer.Ordinal);

    public Inheritance Inheritance => _inheritance;

    public bool IsPolymorphic(SpecNode schema) => _inheritance.IsBase(schema);

    public TypeRef Bind(SpecNode schema, SpecNode identity, string hint)
    {
        // A base may itself build on one.
        SpecNode? inherited = IsPolymorphic(schema) ? _inheritance.BaseOf(schema) : null;
        MemberCollector members = new(_context, inherited);
        members.Collect(schema);
        if (members.Members.Count > 0 || IsPolymorphic(schema))
        {
            return Declare(schema, identity, hint, members, inherited);
        }

        return BindMap(schema, members, hint);
    }

    public TypeRef? BindAllOf(SpecNode schema, SpecNode identity, IReadOnlyList<SpecNode> parts, string hint)
    {
        List<SpecNode> meaningful = [];
        foreach (SpecNode part in parts)
        {
            if (part.IsObject && (SpecReferences.ReferenceOf(part) is not null || SchemaFacts.HasMeaning(part)))
            {
                meaningful.Add(part);
            }
        }

        bool ownMembers = SchemaFacts.HasProperties(schema) || schema["additionalProperties"] is { IsObject: true } || SchemaFacts.Alternatives(schema).Count > 0;
        SpecNode? inherited = _inheritance.BaseOf(schema);
        if (inherited is null && !ownMembers && meaningful.Count <= 1)
        {
            return meaningful.Count == 0 ? null : _schemas.BindPart(meaningful[0], identity, hint);
        }

        MemberCollector members = new(_context, inherited);
        members.Collect(schema);
        if (members.Members.Count > 0 || inherited is not null)
        {
            return Declare(schema, identity, hint, members, inherited);
        }

        if (members.Additional is not null)
        {
            return BindMap(schema, members, hint);
        }

        // No object among the parts: the one that narrows most, which is an enum where there is one.
        SpecNode chosen = meaningful.Count > 0 ? meaningful[0] : schema;
        foreach (SpecNode part in meaningful)
        {
            if (_context.Definition(part)?.ItemsOf("enum").Count > 0)
            {
                chosen = part;
            }
        }

        return ReferenceEquals(chosen, schema) ? null : _schemas.BindPart(chosen, identity, hint);
    }

    /// <summary>A class for a body that travels as a form or in parts: binary members are files there.</summary>
    public ModelDraft DeclareForm(SpecNode schema, string hint, bool isMultipart, SpecNode? encoding)
    {
        MemberCollector members = new(_context, null);
        members.Collect(schema);
        ModelDraft draft = Create(_context.TypeNames.Take(Identifiers.Pascal(hint), "Form"), schema);
        draft.IsForm = true;
        draft.IsMultipart = isMultipart;
        draft.Encoding = encoding;
        Fill(draft, members, null);
        return draft;
    }

    private TypeRef BindMap(SpecNode schema, MemberCollector members, string hint)
    {
        SpecNode? additional = members.Additional;
        IReadOnlyList<KeyValuePair<string, SpecNode>> patterns = schema.MembersOf("patternProperties");
        if (additional is null && patterns.Count == 0)
        {
            return TypeRef.Of(WireTypes.Any);
        }

        if (additional is null && patterns.Count > 1)
        {
            return TypeRef.MapOf(TypeRef.Of(WireTypes.Any));
        }

        SpecNode value = additional ?? patterns[0].Value;
        return TypeRef.MapOf(value.IsObject && value.Members.Count > 0 ? _schemas.Bind(value, Identifiers.Singular(Identifiers.Pascal(hint))) : TypeRef.Of(WireTypes.Any));
    }

    private TypeRef Declare(SpecNode schema, SpecNode identity, string hint, MemberCollector members, SpecNode? inherited)
    {
        ModelDraft draft = Create(_schemas.Names.Take(identity, hint), schema);
        _bySchema[identity] = draft;
        TypeRef type = TypeRef.Named(TypeKind.Model, draft.Name);
        _schemas.Settle(identity, SchemaFacts.IsNullable(schema) ? type.AsNullable() : type);
        _schemas.Later(() => Fill(draft, members, inherited));
        return type;
    }

    private ModelDraft Create(string name, SpecNode schema)
    {
        ModelDraft draft = new(name, schema)
        {
            Doc = _context.TypeDoc(schema, $"The {Words.Of(name)}."),
            IsInternal = schema.String("x-csharp-accessibility") == "internal",
            IsSealed = schema.True("x-csharp-sealed"),
        };
        Drafts.Add(name, draft);
        return draft;
    }

    private void Fill(ModelDraft draft, MemberCollector members, SpecNode? inherited)
    {
        if (!_filled.Add(draft))
        {
            return;
        }

        if (inherited is not null && DraftOf(inherited) is { } parent && !ReferenceEquals(parent, draft))
        {
            draft.Base = parent;
            draft.Members = parent.Members;
            AddDerived(draft, parent);
        }

        if (IsPolymorphic(draft.Schema))
        {
            FillBase(draft, members);
        }

        if (draft.Base is not null)
        {
            NameScope own = new(StringComparer.Ordinal, ReservedNames.ModelMembers);
            NameScope parameters = new(StringComparer.Ordinal, []);
            for (ModelDraft? ancestor = draft.Base; ancestor is not null; ancestor = ancestor.Base)
            {
                foreach (PropertyModel property in ancestor.Properties)
                {
                    own.Take(property.Name);
                    parameters.Take(property.ParameterName);
                }
            }

            draft.Members = own;
            draft.Parameters = parameters;
        }

        _properties.Fill(draft, members);
    }

    // The base is bound and filled first, because a derived class must know the members it inherits.
    private ModelDraft? DraftOf(SpecNode schema)
    {
        TypeRef type = _schemas.Bind(schema, schema.String("title") ?? "Base");
        if (type.Kind != TypeKind.Model || !Drafts.TryGetValue(type.Name, out ModelDraft? draft))
        {
            return null;
        }

        SpecNode? inherited = _inheritance.BaseOf(draft.Schema);
        MemberCollector members = new(_context, inherited);
        members.Collect(draft.Schema);
        Fill(draft, members, inherited);
        return draft;
    }

    private void FillBase(ModelDraft draft, MemberCollector members)
    {
        string member = SchemaFacts.DiscriminatorOf(draft.Schema)!;
        draft.Discriminator = member;
        bool declared = false;
        foreach (KeyValuePair<string, SpecNode> property in members.Members)
        {
            declared |= property.Key == member;
        }

        if (!declared && draft.Find(member) is null)
        {
            SpecMembers text = new();
            text.Set("type", SpecNode.Scalar(SpecKind.String, draft.Schema.File, draft.Schema.Offset, "string"));
            text.Set("description", SpecNode.Scalar(SpecKind.String, draft.Schema.File, draft.Schema.Offset, "Tells which derived type the value is of."));
            members.Members.Insert(0, new(member, SpecNode.OfMembers(draft.Schema.File, draft.Schema.Offset, text)));
            members.Required.Add(member);
        }

        draft.UnknownName ??= _context.TypeNames.Take("Unknown" + draft.Name);
        draft.IsAbstract = draft.Schema.Scalar("x-ms-discriminator-value") is null && !MapsToItself(draft.Schema);
        foreach (KeyValuePair<string, SpecNode> child in _inheritance.DescendantsOf(draft.Schema))
        {
            _schemas.Bind(child.Value, child.Key);
        }
    }

    private bool MapsToItself(SpecNode schema)
    {
        foreach (KeyValuePair<string, SpecNode> entry in schema.Object("discriminator")?.MembersOf("mapping") ?? [])
        {
            if (entry.Value.IsString && ReferenceEquals(_inheritance.MappingTarget(schema, entry.Value.Text), schema))
            {
                return true;
            }
        }

        return false;
    }

    // A derived type is told to its base and to the base's bases, since a value may be read as any of them.
    private void AddDerived(ModelDraft draft, ModelDraft parent)
    {
        string name = WireNameOf(draft);
        for (ModelDraft? ancestor = parent; ancestor is not null; ancestor = ancestor.Base)
        {
            // A type between tells by what its base tells by.
            ModelDraft? root = ancestor;
            while (root is not null && SchemaFacts.DiscriminatorOf(root.Schema) is null)
            {
                root = root.Base;
            }

            ancestor.Discriminator ??= root?.Discriminator;
            if (root is null || ancestor.Discriminator is null)
            {
                continue;
            }

            foreach (string tell in _inheritance.TellsOf(root.Schema, name, draft.Schema))
            {
                draft.DiscriminatorValue ??= tell;
                if (ancestor.Derived.Find(derived => derived.Value == tell) is { Model: { } other })
                {
                    if (other.Discriminator is not null && other.Discriminator != ancestor.Discriminator && draft.IsBelow(other))
                    {
                        // The type between tells on, by a member of its own.
                        continue;
                    }

                    _context.Report(ProblemKind.Contradiction, draft.Schema, $"Two types derived from {ancestor.Name} have the discriminator value '{tell}'", "the first one is read");
                    continue;
                }

                ancestor.Derived.Add((tell, draft));
            }
        }
    }

    private string WireNameOf(ModelDraft draft)
    {
        foreach (KeyValuePair<string, SpecNode> schema in _context.Schemas)
        {
            if (ReferenceEquals(schema.Value, draft.Schema))
            {
                return schema.Key;
            }
        }

        return draft.Name;
    }
}
