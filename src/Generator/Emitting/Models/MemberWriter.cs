using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>The lines that write one member of an object: what is absent is left out, what is null by the user's will is null.</summary>
internal sealed class MemberWriter(CodeWriter writer, JsonCode json, PropertyShape property, MemberLocals locals, string target, bool sentOnly, bool isTextEnum)
{
    private readonly PropertyModel _member = property.Property;
    private readonly string _value = target + property.Storage;
    private readonly string _name = property.EncodedName ?? ModelJsonWriter.Utf8(property.Property.WireName);

    public void Write()
    {
        if (property.IsFilled)
        {
            Filled();
        }
        else if (_member.Type.IsCollection && !_member.Type.IsNullable)
        {
            using (writer.Block($"if (!Undefined.Is({_value}))"))
            {
                Named(_value);
            }

            writer.Line();
        }
        else if (_member.IsNeverNull)
        {
            using (writer.Block($"if ({_value} != default)"))
            {
                Named(_value);
            }

            writer.Line();
        }
        else if (_member.IsRequired && _member.Type.IsNullable)
        {
            Nullable();
        }
        else if (_member.IsOptional)
        {
            Optional();
        }
        else if (isTextEnum && !sentOnly && _member.Constant is null)
        {
            // No text is of the enum; so the service left it out.
            using (writer.Block($"if ({_value} != default)"))
            {
                Named(_value);
            }

            writer.Line();
        }
        else if (_member.Type.IsValueType || (sentOnly && _member.Constant is null) || _member.Constant is not null)
        {
            Named(_value);
        }
        else
        {
            // A value that the service left out is left out again.
            using (writer.Block($"if ({_value} is not null)"))
            {
                Named(_value);
            }

            writer.Line();
        }
    }

    private void Filled()
    {
        string local = Local();
        if (_member.IsRequired && sentOnly && !property.IsObsolete)
        {
            Named(target + _member.Name);
            return;
        }

        using (writer.Block($"if ({_value} is {{ IsUndefined: false }} {local})"))
        {
            Named(local);
        }

        writer.Line();
    }

    private void Nullable()
    {
        if (_member.Type is { Kind: TypeKind.Scalar, Name: "string" })
        {
            writer.Line($"writer.WriteString({_name}, {_value});");
            return;
        }

        string local = Local();
        using (writer.Block($"if ({_value} is {{ }} {local})"))
        {
            Named(local);
        }

        using (writer.Block("else"))
        {
            writer.Line($"writer.WriteNull({_name});");
        }

        writer.Line();
    }

    private void Optional()
    {
        string local = Local();
        using (writer.Block($"if ({_value} is {{ }} {local})"))
        {
            Named(local);
        }

        if (property.TracksNull)
        {
            using (writer.Block($"else if ({target}_nulls[{_member.NullIndex}])"))
            {
                writer.Line($"writer.WriteNull({_name});");
            }
        }

        writer.Line();
    }

    private string Local() => locals.Of(property);

    // Text, numbers and booleans have a call that writes name and value at once.
    private void Named(string value)
    {
        string? direct = _member.Type.Kind != TypeKind.Scalar ? null : _member.Type.Name switch
        {
            "string" => "WriteString",
            "boolean" => "WriteBoolean",
            "int32" or "int64" or "int16" or "int8" or "uint8" or "uint16" or "uint32" or "uint64" or "decimal" => "WriteNumber",
            _ => null,
        };
        if (direct is not null)
        {
            writer.Line($"writer.{direct}({_name}, {value});");
            return;
        }

        writer.Line($"writer.WritePropertyName({_name});");
        writer.Line($"{json.Write(_member.Type.AsNullable(false), value, property.Shape)};");
    }
}
