using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Generator.Binding.Types;

/// <summary>
/// Schemas to types. A schema's kind and name are settled when it is first met; what is inside comes later, from a
/// queue, so that recursion and inline schemas need no special case.
/// </summary>
internal sealed class SchemaBinder
{
    // Types in types, as in a list of lists: nobody means more, and the stack is not endless.
    private const int MaxNesting = 100;

    private readonly BindingContext _context;
    private readonly Dictionary<SpecNode, TypeRef> _bound;
    private readonly HashSet<SpecNode> _binding = [];
    private readonly Queue<Action> _queue = new();
    private readonly ObjectBinder _objects;
    private readonly EnumBinder _enums;
    private readonly UnionBinder _unions;

    public SchemaBinder(BindingContext context, Dictionary<SpecNode, TypeRef> bound)
    {
        _context = context;
        _bound = bound;
        Names = new TypeNames(context);
        _objects = new ObjectBinder(context, this);
        _enums = new EnumBinder(context);
        _unions = new UnionBinder(context, this);
    }

    public TypeNames Names { get; }

    public ObjectBinder Objects => _objects;

    public EnumBinder Enums => _enums;

    public UnionBinder Unions => _unions;

    /// <summary>The type of a schema.</summary>
    /// <param name="schema">The schema or a reference to one.</param>
    /// <param name="hint">What the type is called if it has no name of its own.</param>
    public TypeRef Bind(SpecNode schema, string hint)
    {
        if (!schema.IsObject)
        {
            return TypeRef.Of(WireTypes.Any);
        }

        string? reference = SpecReferences.ReferenceOf(schema);
        if (reference is null || AddsToReference(schema))
        {
            return BindDefinition(schema, hint, reference is null ? null : MergeReference(schema));
        }

        SpecTarget? target = _context.References.Resolve(schema);
        if (target?.Node is not { } node)
        {
            return TypeRef.Of(WireTypes.Any);
        }

        TypeRef type = node.IsObject ? BindDefinition(node, Names.HintOf(node, target.Name, hint), null) : TypeRef.Of(WireTypes.Any);
        return SchemaFacts.IsNullable(schema) ? type.AsNullable() : type;
    }

    /// <summary>The type of the only part that a schema is made of. A part without a name of its own goes by the whole's.</summary>
    public TypeRef BindPart(SpecNode part, SpecNode whole, string hint)
    {
        Names.HandOn(whole, part);
        return Bind(part, hint);
    }

    /// <summary>Binds what was put off; afterwards every draft is complete.</summary>
    public void Complete()
    {
        while (_queue.Count > 0)
        {
            _queue.Dequeue()();
        }
    }

    public void Later(Action work) => _queue.Enqueue(work);

    // 3.1 lets a schema refer and add; only what changes the type counts.
    private static bool AddsToReference(SpecNode schema)
    {
        foreach (KeyValuePair<string, SpecNode> member in schema.Members)
        {
            if (member.Key is "properties" or "allOf" or "oneOf" or "anyOf" or "additionalProperties" && (member.Value.Members.Count > 0 || member.Value.Items.Count > 0))
            {
                return true;
            }
        }

        return schema["x-csharp-type"] is not null;
    }

    private static SpecNode MergeReference(SpecNode schema)
    {
        SpecMembers own = new();
        SpecMembers reference = new();
        foreach (KeyValuePair<string, SpecNode> member in schema.Members)
        {
            (member.Key is "$ref" or "$dynamicRef" or "$recursiveRef" ? reference : own).Set(member.Key, member.Value);
        }

        List<SpecNode> parts = [SpecNode.OfMembers(schema.File, schema.Offset, reference)];
        parts.AddRange(schema.ItemsOf("allOf"));
        own.Set("allOf", SpecNode.OfItems(schema.File, schema.Offset, parts));
        return SpecNode.OfMembers(schema.File, schema.Offset, own);
    }

    private TypeRef BindDefinition(SpecNode schema, string hint, SpecNode? merged)
    {
        if (_bound.TryGetValue(schema, out TypeRef? known))
        {
            return known;
        }

        _context.Shared.Note(schema, TypeNames.Of(schema, hint));
        if (_context.Shared.FirstOf(schema, _context.TypeNames) is var first && !ReferenceEquals(first, schema))
        {
            // Whether a place may be null does not depend on what another place says.
            TypeRef shared = BindDefinition(first, hint, null);
            bool nullable = SchemaFacts.IsNullable(schema);
            return _bound[schema] = nullable == SchemaFacts.IsNullable(first) ? shared : shared.AsNullable(nullable);
        }

        if (_binding.Count >= MaxNesting)
        {
            _context.Report(ProblemKind.Degraded, schema, $"The schema lies in {MaxNesting} others without an object in between", "it becomes BinaryData");
            return TypeRef.Of(WireTypes.Any);
        }

        if (!_binding.Add(schema))
        {
            // A list of itself, or an alias of itself: there is no finite C# type for it.
            _context.Report(ProblemKind.Degraded, schema, "The schema contains itself without an object in between", "it becomes BinaryData");
            return TypeRef.Of(WireTypes.Any);
        }

        _context.Enter(schema);
        TypeRef type = BindKind(merged ?? schema, schema, hint);
        _binding.Remove(schema);
        // Also over what an object or union settled on its way, which does not know of a null among the alternatives.
        _bound[schema] = type;
        return type;
    }

    /// <summary>An object's type is known before its members are, so that they can refer to it.</summary>
    public void Settle(SpecNode schema, TypeRef type) => _bound[schema] = type;

    private TypeRef BindKind(SpecNode schema, SpecNode identity, string hint)
    {
        if (ExternalTypes.Bind(schema, _context) is { } external)
        {
            return external;
        }

        bool nullable = SchemaFacts.IsNullable(schema);
        TypeRef type = BindComposition(schema, identity, hint) ?? BindEnum(schema, identity, hint) ?? BindTypes(schema, identity, hint);
        return nullable ? type.AsNullable() : type;
    }

    private TypeRef? BindComposition(SpecNode schema, SpecNode identity, string hint)
    {
        if (_objects.IsPolymorphic(schema))
        {
            return _objects.Bind(schema, identity, hint);
        }

        IReadOnlyList<SpecNode> allOf = schema.ItemsOf("allOf");
        if (allOf.Count > 0)
        {
            return _objects.BindAllOf(schema, identity, allOf, hint);
        }

        return SchemaFacts.Alternatives(schema).Count > 0 ? _unions.Bind(schema, identity, hint) : null;
    }

    private TypeRef? BindEnum(SpecNode schema, SpecNode identity, string hint) => schema.ItemsOf("enum").Count == 0 && schema["const"] is null
        ? null
        : _enums.Bind(schema, () => Names.Take(identity, hint), SchemaFacts.Types(schema));

    private TypeRef BindTypes(SpecNode schema, SpecNode identity, string hint)
    {
        List<string> types = SchemaFacts.Types(schema);
        if (types.Count > 1)
        {
            return ScalarFormats.BindLoose(types, schema) ?? _unions.BindTypes(schema, identity, types, hint);
        }

        string type = types.Count == 1 ? types[0] : Implied(schema);
        switch (type)
        {
            case "object":
                return _objects.Bind(schema, identity, hint);
            case "array":
                return BindArray(schema, hint);
            case "file":
                return TypeRef.Named(TypeKind.Stream, "Stream");
            case "":
                return TypeRef.Of(WireTypes.Any);
        }

        if (ScalarFormats.Bind(type, schema, _context.Options.HasDateOnly) is { } scalar)
        {
            return scalar;
        }

        _context.Report(ProblemKind.Contradiction, schema["type"] ?? schema, $"'{type}' is not a type of JSON Schema", "the value becomes BinaryData");
        return TypeRef.Of(WireTypes.Any);
    }

    // Authors leave "type" out where another keyword makes it plain.
    private static string Implied(SpecNode schema)
    {
        if (SchemaFacts.IsObjectLike(schema))
        {
            return "object";
        }

        if (schema["items"] is not null || schema["prefixItems"] is not null)
        {
            return "array";
        }

        // A format without a type makes its type plain too.
        return schema.String("format") switch
        {
            "date-time" or "date" or "uuid" or "uri" or "byte" or "email" or "hostname" or "password" => "string",
            "int32" or "int64" => "integer",
            "float" or "double" => "number",
            _ => "",
        };
    }

    private TypeRef BindArray(SpecNode schema, string hint)
    {
        string itemHint = Identifiers.Singular(Identifiers.Pascal(hint));
        if (schema["items"] is { IsObject: true } items && schema["prefixItems"] is null)
        {
            return TypeRef.ListOf(Bind(items, itemHint));
        }

        // A tuple is a list whose items have one type only if all its places do.
        IReadOnlyList<SpecNode> places = schema.ItemsOf("prefixItems").Count > 0 ? schema.ItemsOf("prefixItems") : schema.ItemsOf("items");
        TypeRef? common = null;
        foreach (SpecNode place in places)
        {
            TypeRef type = Bind(place, itemHint);
            if (common is not null && common != type)
            {
                return TypeRef.ListOf(TypeRef.Of(WireTypes.Any));
            }

            common = type;
        }

        bool open = schema["items"] is null or { IsFalse: true } || places.Count > 0;
        return TypeRef.ListOf(common is not null && open && schema["items"] is null or { IsFalse: true } ? common ?? TypeRef.Of(WireTypes.Any) : TypeRef.Of(WireTypes.Any));
    }
}
