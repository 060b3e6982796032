using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Typewright.Conformance;

/// <summary>Makes values as users do, by constructors, properties and conversions.</summary>
/// <param name="rules">How the values are spelled.</param>
public sealed class ValueBuilder(WireRules rules)
{
    private readonly ValueComparer _comparer = new(rules);

    /// <summary>Makes a value.</summary>
    /// <param name="node">What it is to be; null for JSON's null.</param>
    /// <param name="type">The type that it is for.</param>
    /// <exception cref="NoSuchValueException">Users cannot make it.</exception>
    public object? Build(JsonNode? node, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (node is null)
        {
            return plain == typeof(BinaryData) && rules.Bytes == BytesAlphabet.None ? BinaryData.FromString("null") : null;
        }

        if (ScalarReading.Reads(plain))
        {
            return plain == typeof(BinaryData) && FormFile.Is(node)
                ? new BinaryData(FileBytes(node))
                : ScalarReading.Read(node, plain, rules);
        }

        if (plain == typeof(FilePart))
        {
            return File(node);
        }

        if (plain == typeof(Stream))
        {
            return new MemoryStream(FormFile.Is(node)
                ? FileBytes(node)
                : Encoding.UTF8.GetBytes(node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString()));
        }

        if (PublicTypes.ValueOf(plain) is { } value)
        {
            return Map(node, value);
        }

        if (PublicTypes.ItemOf(plain) is { } item)
        {
            return List(node, item);
        }

        if (plain.IsEnum)
        {
            return Named(node, plain);
        }

        return PublicTypes.Conversions(plain).Any() ? Converted(node, plain) : Object(node, plain);
    }

    private static byte[] FileBytes(JsonNode node) => Convert.FromBase64String((string)node[FormFile.Content]!);

    private static FilePart File(JsonNode node) => FormFile.Is(node)
        ? new FilePart(new BinaryData(FileBytes(node)), (string?)node[FormFile.Name], (string?)node[FormFile.MediaType])
        : throw new NoSuchValueException($"{node.ToJsonString()} is no file");

    private static object Named(JsonNode node, Type type)
    {
        string[] names = Enum.GetNames(type);
        string? found = names.Length == 1 ? names[0] : names.FirstOrDefault(name => PlainName.Of(name) == PlainName.Of(node.ToString()));
        return found is null ? throw new NoSuchValueException($"{type.Name} has no {node.ToJsonString()}") : Enum.Parse(type, found);
    }

    private object Map(JsonNode node, Type value)
    {
        JsonObject members = node as JsonObject ?? throw new NoSuchValueException($"{node.ToJsonString()} is no map");
        IDictionary map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            map[member.Key] = Build(member.Value, value);
        }

        return map;
    }

    private object List(JsonNode node, Type item)
    {
        JsonArray items = node as JsonArray ?? (rules.Spelling == Spelling.Text
            ? Separated(node)
            : throw new NoSuchValueException($"{node.ToJsonString()} is no list"));
        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (JsonNode? one in items)
        {
            list.Add(Build(one, item));
        }

        return list;
    }

    // What separates the values of a text is the first of these that is in it.
    private static JsonArray Separated(JsonNode node)
    {
        if (node.GetValueKind() != JsonValueKind.String)
        {
            return [node.DeepClone()];
        }

        string text = node.GetValue<string>();
        char separator = "|,\t ".FirstOrDefault(text.Contains);
        return [.. (separator == default ? [text] : text.Split(separator)).Select(static one => JsonValue.Create(one))];
    }

    // Extensible enums and unions: whichever conversion makes what is wanted.
    private object Converted(JsonNode node, Type type)
    {
        string reason = "";
        foreach (MethodBase conversion in PublicTypes.Makers(type))
        {
            try
            {
                object?[] arguments = [Build(node, conversion.GetParameters()[0].ParameterType)];
                object made = conversion is ConstructorInfo constructor
                    ? constructor.Invoke(arguments)
                    : conversion.Invoke(null, arguments)!;
                reason = _comparer.Differences(node, made).FirstOrDefault() ?? "";
                if (reason.Length == 0)
                {
                    return made;
                }
            }
            catch (NoSuchValueException e)
            {
                reason = e.Message;
            }
        }

        throw new NoSuchValueException($"no conversion to {type.Name} of {node.ToJsonString()}: {reason}");
    }

    private object Object(JsonNode node, Type type)
    {
        JsonObject members = node as JsonObject ?? Parsed(node)
            ?? throw new NoSuchValueException($"{node.ToJsonString()} is no {type.Name}");
        string reason = $"{type.Name} has no public constructor";
        foreach (Type one in type.Assembly.GetExportedTypes().Where(type.IsAssignableFrom).Where(static one => !one.IsAbstract)
            .OrderBy(static one => Depth(one)))
        {
            foreach (ConstructorInfo constructor in one.GetConstructors().OrderByDescending(static one => one.GetParameters().Length))
            {
                try
                {
                    return new ObjectBuilder(this, members, rules).Build(constructor, made => _comparer.Differences(members, made));
                }
                catch (NoSuchValueException e)
                {
                    reason = e.Message;
                }
            }
        }

        throw new NoSuchValueException(reason);
    }

    // A part of a form may be JSON in a text.
    private JsonObject? Parsed(JsonNode node) =>
        rules.Spelling == Spelling.Text && node.GetValueKind() == JsonValueKind.String && node.GetValue<string>().StartsWith('{')
        ? JsonNode.Parse(node.GetValue<string>()) as JsonObject
        : null;

    private static int Depth(Type type) => type.BaseType is { } parent ? Depth(parent) + 1 : 0;
}
