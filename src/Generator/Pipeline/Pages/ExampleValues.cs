using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;

namespace Typewright.Generator.Pipeline.Pages;

/// <summary>Values for the calls of a page, as a person would write them to try the call.</summary>
/// <param name="lines">The public declarations of the client.</param>
internal sealed class ExampleValues(IReadOnlyList<BaselineLine> lines)
{
    private static readonly Dictionary<string, string> s_known = new(StringComparer.Ordinal)
    {
        ["bool"] = "true",
        ["sbyte"] = "1",
        ["byte"] = "1",
        ["short"] = "1",
        ["ushort"] = "1",
        ["int"] = "1",
        ["uint"] = "1",
        ["long"] = "1",
        ["ulong"] = "1",
        ["float"] = "1.5f",
        ["double"] = "1.5",
        ["decimal"] = "1.5m",
        ["char"] = "'a'",
        ["Guid"] = "Guid.NewGuid()",
        ["Uri"] = "new Uri(\"https://example.com\")",
        ["DateOnly"] = "new DateOnly(2026, 1, 31)",
        ["TimeOnly"] = "new TimeOnly(8, 30)",
        ["DateTimeOffset"] = "DateTimeOffset.UtcNow",
        ["TimeSpan"] = "TimeSpan.FromMinutes(1)",
        ["ETag"] = "ETag.All",
        ["BinaryData"] = "BinaryData.FromString(\"{}\")",
        ["Stream"] = "File.OpenRead(\"file.bin\")",
        ["FilePart"] = "new FilePart(File.OpenRead(\"file.bin\"), \"file.bin\")",
        ["WaitUntil"] = "WaitUntil.Completed",
    };

    private readonly ILookup<string, BaselineLine> _members = lines.ToLookup(static line => line.Owner);

    private readonly Dictionary<string, string> _kinds = lines.Where(static line => line.Owner.Length == 0)
        .GroupBy(static line => line.Name)
        .ToDictionary(static same => same.Key, static same => same.First().Type);

    /// <summary>An expression of a type; the name where nothing is known of the type.</summary>
    /// <param name="type">The type, as a declaration has it.</param>
    /// <param name="name">What the value is for.</param>
    public string Of(string type, string name) => Of(type, name, []) ?? name;

    // Null for what cannot be made, as it holds itself; nothing of such a type can ever be sent.
    private string? Of(string type, string name, IReadOnlyList<string> within)
    {
        string bare = type.TrimEnd('?');
        int open = bare.IndexOf('<');
        if (bare == "string")
        {
            return $"\"{name}\"";
        }

        if (open > 0)
        {
            string[] inside = [.. Arguments(bare.Substring(open + 1, bare.Length - open - 2))];
            string? value = Of(inside[inside.Length - 1], name, within);
            string pair = value is null ? "" : $" [\"{name}\"] = {value} ";
            return inside.Length == 2 ? $"new Dictionary<{inside[0]}, {inside[1]}> {{{pair}}}" : $"[{value}]";
        }

        if (s_known.TryGetValue(bare.Substring(bare.LastIndexOf('.') + 1), out string known))
        {
            return known;
        }

        return _kinds.TryGetValue(bare, out string kind) ? OfClient(bare, kind, within) : null;
    }

    private string? OfClient(string type, string kind, IReadOnlyList<string> within)
    {
        if (within.Contains(type))
        {
            return null;
        }

        IReadOnlyList<string> deeper = [.. within, type];
        if (_members[type].FirstOrDefault(line => line.Type == "value" || line.Type == type + " { get; }") is { } value)
        {
            return value.Member;
        }

        return kind.StartsWith("abstract ", StringComparison.Ordinal)
            ? _kinds.Where(other => other.Value.EndsWith(", " + type, StringComparison.Ordinal))
                .Select(other => OfClient(other.Key, other.Value, deeper))
                .FirstOrDefault(static made => made is not null)
            : _members[type].Where(static line => line.Type == "new")
                .OrderBy(static line => line.Arguments!.Count)
                .Select(line => Made(line, deeper))
                .FirstOrDefault(static made => made is not null);
    }

    private string? Made(BaselineLine constructor, IReadOnlyList<string> within)
    {
        string?[] given =
        [
            .. constructor.Arguments!.Where(static argument => !BaselineLine.IsOptional(argument))
                .Select(argument => Of(BaselineLine.TypeOf(argument), BaselineLine.NameOf(argument), within)),
        ];
        (string Name, string? Value)[] set =
        [
            .. Required(constructor.Owner).Select(line => (line.Name, Of(Property(line), Camel(line.Name), within))),
        ];
        if (given.Contains(null) || set.Any(static one => one.Value is null))
        {
            return null;
        }

        string made = $"new {constructor.Owner}";
        string members = string.Join(", ", set.Select(static one => $"{one.Name} = {one.Value}"));
        string arguments = given.Length == 0 && set.Length > 0 ? "" : $"({string.Join(", ", given)})";
        return set.Length == 0 ? made + arguments : $"{made}{arguments} {{ {members} }}";
    }

    // Those of its bases too.
    private IEnumerable<BaselineLine> Required(string type)
    {
        IEnumerable<BaselineLine> own = _members[type].Where(static line => line.IsRequired);
        string parent = _kinds.TryGetValue(type, out string kind) ? kind.Substring(kind.LastIndexOf(' ') + 1) : "";
        return _kinds.ContainsKey(parent) && parent != type ? own.Concat(Required(parent)) : own;
    }

    private static string Property(BaselineLine line)
    {
        string declared = line.WithoutRequired.Type;
        return declared.Substring(0, declared.IndexOf(" { ", StringComparison.Ordinal));
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static IEnumerable<string> Arguments(string text)
    {
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        int open = text.IndexOf('<');
        return comma > 0 && (open < 0 || comma < open) ? [text.Substring(0, comma), text.Substring(comma + 2)] : [text];
    }
}
