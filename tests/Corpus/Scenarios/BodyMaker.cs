using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Typewright.Corpus.RoundTrip;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Testing;

namespace Typewright.Corpus.Scenarios;

/// <summary>The body of an expected request as the value that a user would pass, read by the model's own reader where it has one.</summary>
internal sealed class BodyMaker(Target target, ScenarioBody expected)
{
    /// <summary>Makes the value.</summary>
    /// <param name="type">The type of the method's parameter.</param>
    /// <param name="carried">The values of parameters that the body's class carries.</param>
    public object? Make(Type type, Dictionary<string, object?> carried)
    {
        BodyModel body = target.Operation.Body!;
        object? value = body.Kind switch
        {
            BodyKind.Xml => target.Client.XmlDoor("Read" + XmlDoorText.NameOf(target.Type, target.Operation))!.Invoke(null, [new MemoryResponse(200, new MemoryStream(expected.Bytes!), expected.MediaType)]),
            BodyKind.Form or BodyKind.Multipart => Form(type),
            BodyKind.Binary => type == typeof(Stream) ? new MemoryStream(expected.Bytes!) : new BinaryData(expected.Bytes!),
            BodyKind.Text => target.Client.Read(body.Type, JsonValue.Create(JsonText(expected))),
            _ => target.Client.Read(body.Type, NodeJson.Parse(expected.Bytes!)),
        };
        foreach (KeyValuePair<string, object?> property in carried)
        {
            type.GetProperty(property.Key)!.SetValue(value, property.Value);
        }

        return value;
    }

    /// <summary>The text of a body: the data spell even plain text as JSON.</summary>
    public static string JsonText(ScenarioBody body)
    {
        string text = Encoding.UTF8.GetString(body.Bytes ?? []);
        return body.MediaType == "application/json" && text.StartsWith('"') ? NodeJson.Parse(text)!.GetValue<string>() : text;
    }

    private object Form(Type type)
    {
        Dictionary<string, object?> values = [];
        foreach (BodyPart part in target.Operation.Body!.Parts)
        {
            ScenarioPart[] given = [.. expected.Parts!.Where(one => one.Name == part.Property.WireName)];
            if (given.Length > 0)
            {
                values[part.Property.ParameterName] = Value(part.Property.Type, given);
            }
        }

        ConstructorInfo constructor = type.GetConstructors().MinBy(static one => one.GetParameters().Length)!;
        object form = constructor.Invoke([.. constructor.GetParameters().Select(parameter => values.GetValueOrDefault(parameter.Name!))]);
        HashSet<string> constructed = [.. constructor.GetParameters().Select(static parameter => parameter.Name!)];
        foreach (BodyPart part in target.Operation.Body.Parts.Where(part => !constructed.Contains(part.Property.ParameterName) && values.ContainsKey(part.Property.ParameterName)))
        {
            PropertyInfo property = type.GetProperty(part.Property.Name)!;
            object? value = values[part.Property.ParameterName];
            if (property.CanWrite)
            {
                property.SetValue(form, value);
                continue;
            }

            foreach (object? item in (IEnumerable)value!)
            {
                ((IList)property.GetValue(form)!).Add(item);
            }
        }

        return form;
    }

    private object? Value(TypeRef type, ScenarioPart[] given)
    {
        if (given[0].Value is null)
        {
            return type.Kind == TypeKind.List ? given.Select(File).ToList() : File(given[0]);
        }

        JsonNode? value = given[0].Value;
        // Parts have no types: what the data spell as a number may be a text to the document.
        return target.Client.Read(type, type is { Kind: TypeKind.Scalar, Name: "string" } && value is JsonValue ? JsonValue.Create(SchemaValidator.Text(value)) : value);
    }

    private static FilePart File(ScenarioPart part) => new(new BinaryData(part.Content), part.FileName, part.MediaType);
}
