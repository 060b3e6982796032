using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types.Classes;
using Typewright.Generator.Binding.Types.Rules;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>
/// Schemas to types. A schema's kind and name are settled when it is first met; what is inside comes later, from a
/// queue, so that recursion and inline schemas need no special case. <see cref="TypeRules"/> say which type it is.
/// </summary>
internal sealed class SchemaBinder(BindingContext context, TypeNaming names) : ITypes
{
    // Types in types, as in a list of lists: nobody means more, and the stack is not endless.
    private const int MaxNesting = 100;

    // Several times what the largest documents have; as code they are hundreds of megabytes.
    private const int MaxTypes = 100_000;

    private readonly Dictionary<Schema, TypeRef> _bound = [];
    private readonly HashSet<Schema> _binding = [];
    private readonly Queue<Action> _queue = new();
    private bool _isFull;

    public BindingContext Context => context;

    public TypeDrafts Drafts { get; } = new(context.Wanted);

    public Inheritance Inheritance { get; } = new(context);

    /// <summary>The types of all schemas that were met.</summary>
    public IReadOnlyDictionary<Schema, TypeRef> Bound => _bound;

    /// <summary>What a definition is called as far as no other type has its name.</summary>
    public string NameOfDefinition(string name) => names.OfDefinition(name);

    public TypeRef Bind(Schema schema, string hint)
    {
        if (!schema.IsObject)
        {
            return TypeRef.Of(WireTypes.Any);
        }

        if (schema.Reference is null)
        {
            return BindDefinition(new TypeRequest(schema, schema, hint));
        }

        if (schema.Target is not { Schema: { } definition } target)
        {
            return TypeRef.Of(WireTypes.Any);
        }

        TypeRef type = definition.IsObject
            ? BindDefinition(new TypeRequest(definition, definition, names.HintOf(definition, target.Name, hint)))
            : TypeRef.Of(WireTypes.Any);
        return schema.IsNullable ? type.AsNullable() : type;
    }

    public TypeRef BindPart(Schema part, TypeRequest whole)
    {
        names.HandOn(whole.Identity, part);
        return Bind(part, whole.Hint);
    }

    public Documentation DocOf(Schema schema, string fallback) =>
        names.Shared.IsProseOfType(schema) ? Documentations.Of(schema, fallback) : new Documentation(fallback);

    public string NameOf(TypeRequest request) => names.Take(request.Identity, request.Hint);

    /// <summary>Binds what was put off; afterwards every draft is complete.</summary>
    public void Complete()
    {
        while (_queue.Count > 0)
        {
            _queue.Dequeue()();
        }
    }

    public void Later(Action work) => _queue.Enqueue(work);

    public void Settle(Schema identity, TypeRef type) => _bound[identity] = type;

    private TypeRef BindDefinition(TypeRequest request)
    {
        Schema schema = request.Identity;
        if (_bound.TryGetValue(schema, out TypeRef? known))
        {
            return known;
        }

        if (names.Shared.FirstOf(schema) is var first && !ReferenceEquals(first, schema))
        {
            // Whether a place may be null does not depend on what another place says.
            TypeRef shared = BindDefinition(new TypeRequest(first, first, request.Hint));
            return _bound[schema] = schema.IsNullable == first.IsNullable ? shared : shared.AsNullable(schema.IsNullable);
        }

        if (_binding.Count >= MaxNesting)
        {
            return Degraded(schema, $"The schema lies in {MaxNesting} others without an object in between");
        }

        if (Drafts.Count >= MaxTypes)
        {
            return Full(schema);
        }

        if (!_binding.Add(schema))
        {
            // A list of itself, or an alias of itself: there is no finite C# type for it.
            return Degraded(schema, "The schema contains itself without an object in between");
        }

        context.Enter(schema.Node);
        TypeRef type = TypeRules.Bind(request, this);
        _binding.Remove(schema);
        // Also over what an object or union settled on its way, which does not know of a null among the alternatives.
        _bound[schema] = type;
        return type;
    }

    // Told once: whatever comes later would say the same.
    private TypeRef Full(Schema schema)
    {
        if (!_isFull)
        {
            _isFull = true;
            const string Much = "The document makes 100,000 types without this schema";
            return Degraded(schema, Much, "it becomes BinaryData, and so does what comes after it");
        }

        return TypeRef.Of(WireTypes.Any);
    }

    private TypeRef Degraded(Schema schema, string what, string instead = "it becomes BinaryData")
    {
        context.Report(ProblemKind.Degraded, schema.Node, what, instead);
        return TypeRef.Of(WireTypes.Any);
    }
}
