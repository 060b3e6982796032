using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>Bodies that are forms or come in parts.</summary>
internal sealed class FormBinder(BindingContext context, SchemaBinder schemas)
{
    /// <summary>The body as a form; null where it is none, or has no members.</summary>
    public BodyModel? Bind(BodyDraft draft, NameScope names)
    {
        if (draft.Kind is not (BodyKind.Form or BodyKind.Multipart) || draft.Media.SchemaObject is not { } schema || !HasMembers(schema))
        {
            return null;
        }

        bool isMultipart = draft.Kind == BodyKind.Multipart;
        string name = schema.Target?.Name is { Length: > 0 } own ? schemas.NameOfDefinition(own) : draft.Hint;
        ModelDraft form = ObjectTypes.DeclareForm(schema, name, new FormShape(isMultipart, draft.Media.ContentTypes), schemas);
        // Who makes the parts by hand makes their boundary too, and says so in the media type.
        bool hasMediaType = draft.HasChoice || (isMultipart && context.HasProtocolMethods);
        return new BodyModel
        {
            Kind = draft.Kind,
            MediaType = draft.MediaType,
            Type = TypeRef.Named(TypeKind.Model, form.Name),
            Name = draft.TakeName(form.Name, names),
            IsRequired = draft.Body.IsRequired,
            Doc = draft.Doc,
            Parts = Parts(form, draft).ToEquatable(),
            MediaTypeParameter = hasMediaType ? names.Take("contentType") : null,
        };
    }

    private static IEnumerable<BodyPart> Parts(ModelDraft form, BodyDraft draft)
    {
        foreach (PropertyModel property in form.Properties)
        {
            yield return PartBinder.Bind(property, draft.Media.EncodingOf(property.WireName), draft.Kind);
        }
    }

    private bool HasMembers(Schema schema) =>
        schema.Definition is { } definition && MemberCollector.Collect(context, definition).Members.Count > 0;
}
