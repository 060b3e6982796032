using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>
/// Forms and bodies in parts whose members the document does not name: maps, lists, a single file, or nothing at all. The parts
/// are made here too, since whoever makes them knows their boundary.
/// </summary>
internal sealed class LooseFormBinder(BindingContext context, SchemaBinder schemas)
{
    // Parts have names in a form; one that the document does not name is what browsers' examples call a file.
    private const string UsualName = "file";

    /// <summary>Whether a form is described as one without fields, so that there is nothing to send.</summary>
    public bool IsWithoutFields(BodyDraft draft) =>
        draft is { Kind: BodyKind.Form, Body.IsRequired: false, Media.Schema: not null } && ShapeOf(draft.Media.Schema) is { } shape
        && shape.Members.Count == 0 && shape.Additional is null && !HasPatterns(draft.Media.Schema);

    /// <summary>The body; null where it is no form, or a form that is not described.</summary>
    public BodyModel? Bind(BodyDraft draft, NameScope names) => draft.Kind switch
    {
        BodyKind.Multipart => Parts(draft, names),
        BodyKind.Form => Map(draft, names),
        _ => null,
    };

    private BodyModel? Map(BodyDraft draft, NameScope names)
    {
        if (draft.Media.SchemaObject is not { } schema || schema.Definition is not { IsObjectLike: true })
        {
            return null;
        }

        TypeRef type = schemas.Bind(schema, draft.Hint);
        return Body(draft, type.Kind == TypeKind.Map ? type.AsNullable(false) : TypeRef.MapOf(TypeRef.Of(WireTypes.Any)), names);
    }

    private BodyModel Parts(BodyDraft draft, NameScope names)
    {
        TypeRef type = TypeOfParts(draft);
        TypeRef value = type.IsCollection ? type.Item : type;
        PropertyModel part = new("Value", UsualName, value, "value", new Documentation("")) { IsRequired = true };
        return Body(draft, type, names) with
        {
            Values = PartBinder.Bind(part, draft.Media.ItemEncoding ?? draft.Media.EncodingOf(UsualName), BodyKind.Multipart),
            PlaceTypes = type.Kind == TypeKind.List ? TypesOfPlaces(draft) : default,
            MediaTypeParameter = draft.HasChoice || context.HasProtocolMethods ? names.Take("contentType") : null,
        };
    }

    private EquatableArray<string> TypesOfPlaces(BodyDraft draft)
    {
        foreach (PartEncoding encoding in draft.Media.PlaceEncodings)
        {
            if (encoding is { Headers.Count: > 0, Node: { } node })
            {
                context.Report(ProblemKind.Ignored, node, "What is said of the headers of a part", "set them on the part's FilePart");
            }
        }

        IReadOnlyList<PartEncoding> encodings = draft.Media.PlaceEncodings;
        IReadOnlyList<Schema> places = draft.Media.SchemaObject?.Definition?.Places ?? [];
        return Enumerable.Range(0, Math.Max(encodings.Count, places.Count))
            .Select(index => Encoded(encodings, index) ?? (index < places.Count ? PlaceTypes.Of(places[index]) : ""))
            .ToEquatable();
    }

    private static string? Encoded(IReadOnlyList<PartEncoding> encodings, int index) =>
        index < encodings.Count ? encodings[index].ContentType : null;

    private TypeRef TypeOfParts(BodyDraft draft)
    {
        Schema? schema = draft.Media.SchemaObject?.Definition;
        if (schema is { HasPlaces: true })
        {
            // Each part may be of another kind, so the caller says of each what it is.
            return TypeRef.ListOf(FormTypes.File);
        }

        if (draft.Media.ItemSchema is { } item)
        {
            return TypeRef.ListOf(PartOf(item, draft));
        }

        if (schema is { MeantType: { } meant } && meant == SchemaType.Array)
        {
            return TypeRef.ListOf(schema.Item is { } each ? PartOf(each, draft) : FormTypes.File);
        }

        if (schema is null || ShapeOf(schema) is not { } shape || schema.IsObjectLike || schema.IsAnything)
        {
            return TypeRef.MapOf(AdditionalOf(schema) is { } value ? PartOf(value, draft) : FormTypes.File);
        }

        return PartOf(schema, draft);
    }

    private Schema? AdditionalOf(Schema? schema) => schema is null ? null : ShapeOf(schema)?.Additional switch
    {
        { IsObject: true, IsEmpty: false } additional => additional,
        _ => HasPatterns(schema) ? schema.Patterns[0].Value : null,
    };

    private ObjectShape? ShapeOf(Schema schema) =>
        schema.Definition is { } definition ? MemberCollector.Collect(context, definition) : null;

    private static bool HasPatterns(Schema schema) => schema.Definition is { Patterns.Count: > 0 };

    private TypeRef PartOf(Schema schema, BodyDraft draft)
    {
        FormShape form = new(true, draft.Media.ContentTypes);
        TypeRef type = FormTypes.AsPart(context, form, UsualName, schema.Definition ?? schema, schemas.Bind(schema, draft.Hint + "Part"));
        return type.AsNullable(false);
    }

    private static BodyModel Body(BodyDraft draft, TypeRef type, NameScope names) => new()
    {
        Kind = draft.Kind,
        MediaType = draft.MediaType,
        Type = type,
        Name = draft.TakeName(type.IsFile ? UsualName : "parts", names),
        IsRequired = draft.Body.IsRequired,
        Doc = draft.Doc,
        MediaTypeParameter = draft.HasChoice ? names.Take("contentType") : null,
    };
}
