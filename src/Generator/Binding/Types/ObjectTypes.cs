using Typewright.Generator.Binding.Types.Classes;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>Objects to classes and maps.</summary>
internal static class ObjectTypes
{
    /// <summary>A class for an object with members, a map for one with others only, and anything for one that says nothing.</summary>
    public static TypeRef Bind(TypeRequest request, ITypes types)
    {
        // A base may itself build on one.
        bool isBase = types.Inheritance.IsBase(request.Schema);
        Schema? inherited = isBase ? types.Inheritance.BaseOf(request.Schema) : null;
        ObjectShape shape = MemberCollector.Collect(types.Context, request.Schema, inherited);
        return shape.Members.Count > 0 || isBase || IsEmptyDefinition(request, shape, types)
            ? Declare(request, shape, inherited, types)
            : Map(request, shape, types);
    }

    // A definition that says of itself that it has no members may get some in a later version.
    private static bool IsEmptyDefinition(TypeRequest request, ObjectShape shape, ITypes types) =>
        request.Schema is { HasNoMembers: true, Patterns.Count: 0, Alternatives.Count: 0 } schema
        && shape.Additional is null && types.Context.WireNameOf(schema) is not null;

    /// <summary>A map from names to what a schema says of members that it does not name.</summary>
    public static TypeRef Map(TypeRequest request, ObjectShape shape, ITypes types)
    {
        SchemaMembers patterns = request.Schema.Patterns;
        if (shape.Additional is null && patterns.Count == 0)
        {
            return TypeRef.Of(WireTypes.Any);
        }

        if (shape.Additional is null && patterns.Count > 1)
        {
            return TypeRef.MapOf(TypeRef.Of(WireTypes.Any));
        }

        Schema value = shape.Additional ?? patterns[0].Value;
        return TypeRef.MapOf(ValueOf(value, Numbers.Singular(Identifiers.Pascal(request.Hint)), types));
    }

    /// <summary>The type of members without names of their own.</summary>
    public static TypeRef ValueOf(Schema value, string hint, ITypes types) =>
        value is { IsObject: true, IsEmpty: false } ? types.Bind(value, hint) : TypeRef.Of(WireTypes.Any);

    /// <summary>A class whose members are bound later, so that they can refer to it.</summary>
    public static TypeRef Declare(TypeRequest request, ObjectShape shape, Schema? inherited, ITypes types)
    {
        ModelDraft draft = Create(types.NameOf(request), request.Schema, null, types);
        TypeRef type = TypeRef.Named(TypeKind.Model, draft.Name);
        types.Settle(request.Identity, request.Schema.IsNullable ? type.AsNullable() : type);
        types.Later(() => ClassFiller.Fill(draft, shape, inherited, types));
        return type;
    }

    /// <summary>A class for a body that travels as a form or in parts: binary members are files there.</summary>
    public static ModelDraft DeclareForm(Schema schema, string hint, FormShape form, ITypes types)
    {
        ObjectShape shape = MemberCollector.Collect(types.Context, schema);
        ModelDraft draft = Create(types.Context.TypeNames.Take(Identifiers.Pascal(hint), "Form"), schema, form, types);
        ClassFiller.Fill(draft, shape, null, types);
        return draft;
    }

    private static ModelDraft Create(string name, Schema schema, FormShape? form, ITypes types)
    {
        ModelDraft draft = new(name, schema, types.DocOf(schema, $"The {Words.Of(name)}."), form);
        types.Drafts.Add(draft);
        return draft;
    }
}
