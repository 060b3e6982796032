using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>How a member of a class looks in C#: one place decides, everything that spells a member asks here.</summary>
internal sealed class PropertyShape(ModelType model, PropertyModel property, TypeText types)
{
    public PropertyModel Property => property;

    public bool IsSent => (model.Usage & Usage.Sent) != 0 && !(property.IsReadOnly && property.Type.IsCollection && !property.IsRequired);

    public CollectionShape Shape => IsSent ? CollectionShape.Sent : CollectionShape.Received;

    /// <summary>A collection that the user fills and that is never null: it is there from the first look.</summary>
    public bool IsFilled => property.Type.IsCollection && !property.Type.IsNullable && IsSent;

    /// <summary>Whether setting it to null is told apart from never setting it.</summary>
    public bool TracksNull => property.NullIndex >= 0 && model.HasJson;

    /// <summary>A deprecated member keeps its value in a field, so that the class itself does not use what is deprecated.</summary>
    public bool HasField => IsFilled || (TracksNull && HasPublicSetter) || IsObsolete;

    public bool IsObsolete => property.Doc.Obsolete && (model.HasJson || model.XmlUsage != Usage.None);

    public bool HasPublicSetter => property.Setter is { } given ? given == "public"
        : IsSent && !property.IsReadOnly && !property.IsDiscriminator && property.Constant is null && !IsFilled && ((model.Usage & Usage.Received) != 0 || !property.IsRequired);

    public string Field
    {
        get
        {
            string own = property.ParameterName.TrimStart('@');
            string name = own;
            while (name is "extra" or "nulls" or "additionalProperties" || (name != own && model.Properties.Any(other => other.ParameterName == name)))
            {
                name += "Value";
            }

            return "_" + name;
        }
    }

    /// <summary>The field with its name as JSON, where the class is sent: written often, and then without looking for what must be escaped.</summary>
    public string? EncodedName => (model.Usage & Usage.Sent) != 0 && model.HasJson && property.IsOnWire ? "s" + Field : null;

    /// <summary>Where code of the class itself reads and writes it.</summary>
    public string Storage => HasField ? Field : property.Name;

    public string Type
    {
        get
        {
            string type = types.Of(property.Type, Shape);
            return property.Type.IsCollection ? type + (property.Type.IsNullable ? "?" : "") : type + (property.IsOptional ? "?" : "");
        }
    }

    /// <summary>The collection class behind a filled one.</summary>
    public string FieldType => property.Type.Kind == TypeKind.List
        ? $"ChangeTrackingList<{types.Item(property.Type, CollectionShape.Sent)}>"
        : $"ChangeTrackingMap<{types.Item(property.Type, CollectionShape.Sent)}>";

    /// <summary>What it is before anything sets it; empty for C#'s own default.</summary>
    public string Initial
    {
        get
        {
            if (property.Constant is { } constant)
            {
                return " = " + constant + ";";
            }

            if (property.Type.IsCollection)
            {
                return property.Type.IsNullable ? "" : property.Type.Kind == TypeKind.List
                    ? $" = Undefined.List<{types.Item(property.Type, Shape)}>();"
                    : $" = Undefined.Map<{types.Item(property.Type, Shape)}>();";
            }

            return property.IsOptional || property.Type.IsValueType ? "" : " = null!;";
        }
    }

    /// <summary>Whether the public constructor takes it.</summary>
    public bool IsConstructed => IsSent && property.IsRequired && property.Constant is null && property.IsOnWire && !property.IsReadOnly;
}
