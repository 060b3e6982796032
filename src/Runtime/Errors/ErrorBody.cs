using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Finds the facts in the body of an error response.</summary>
internal static class ErrorBody
{
    /// <summary>The longest text that becomes a message; the whole body stays in the response.</summary>
    private const int LongestText = 1000;

    private const int LongestCode = 200;

    private static readonly string[] s_codes = ["code", "errorCode", "error_code", "status_code", "faultcode"];
    private static readonly string[] s_messages = ["message", "errorMessage", "error_message", "error_description",
        "errorDescription", "description", "msg", "faultstring", "reason"];
    private static readonly string[] s_wrappers = ["error", "fault", "errors", "detail"];

    /// <summary>What a body says that is no response of its own, without what it echoes of its request.</summary>
    /// <param name="body">The body.</param>
    /// <param name="text">Gives the body as text, in its own characters.</param>
    /// <param name="secrets">The secrets of the request.</param>
    public static ErrorFacts Of(ReadOnlySpan<byte> body, Func<string> text, List<string> secrets)
    {
        ErrorFacts facts = new();
        Read(body, text, facts);
        facts.Change(one => RequestSecrets.Hide(one, secrets));
        return facts;
    }

    public static void Read(ReadOnlySpan<byte> body, Func<string> text, ErrorFacts facts)
    {
        object? json;
        try
        {
            json = JsonDocumentText.Read(body, LooseJson.Read);
        }
        catch (JsonException)
        {
            // Not JSON, whatever its media type says: XML, a gateway's page, a plain sentence, or nothing.
            json = LooseXml.Read(body);
            if (json is null)
            {
                facts.Message = Plain(text());
                return;
            }
        }

        Describe(json, facts);
    }

    private static void Describe(object? json, ErrorFacts facts)
    {
        switch (json)
        {
            case string message:
                facts.Message ??= Shortened(message);
                break;
            case object?[] several:
                DescribeEach(several, facts);
                break;
            case Dictionary<string, object?> members:
                DescribeObject(members, facts);
                break;
            default:
                break;
        }
    }

    private static void DescribeObject(Dictionary<string, object?> members, ErrorFacts facts)
    {
        // {"error":"invalid_grant","error_description":"…"}: here the string is the code, unless it is all there is.
        string? named = Text(members, "error");
        facts.Code ??= First(members, s_codes) is { } code ? Excerpts.Of(code, LongestCode) : null;
        facts.Message ??= First(members, s_messages) ?? Problem(members);
        if (named is not null && facts.Message is null)
        {
            facts.Message = named;
        }
        else
        {
            facts.Code ??= named;
        }

        foreach (string wrapper in s_wrappers)
        {
            if (members.TryGetValue(wrapper, out object? inner) && inner is Dictionary<string, object?> or object?[])
            {
                DescribeInner(wrapper, inner, facts);
            }
        }

        if (facts.Message is null)
        {
            foreach (object? member in members.Values)
            {
                if (member is Dictionary<string, object?> wrapped && facts.Message is null)
                {
                    DescribeObject(wrapped, facts);
                }
            }
        }

        if (facts.Message is not null && Text(members, "title") is not null)
        {
            // RFC 7807 names the kind of problem with a URI.
            facts.Code ??= Text(members, "type") is { } type && type != "about:blank" ? type : null;
        }

        if (members.TryGetValue("details", out object? details) && details is object?[] list)
        {
            NoteEach("details", list, facts);
        }
    }

    private static void DescribeInner(string wrapper, object inner, ErrorFacts facts)
    {
        if (wrapper == "errors" && inner is Dictionary<string, object?> byField)
        {
            foreach (KeyValuePair<string, object?> field in byField)
            {
                facts.Note(field.Key, Joined(field.Value));
            }
        }
        else
        {
            Describe(inner, facts);
        }
    }

    private static void DescribeEach(object?[] several, ErrorFacts facts)
    {
        if (several.Length > 0)
        {
            Describe(several[0], facts);
            if (several.Length > 1)
            {
                NoteEach("errors", several, facts);
            }
        }
    }

    private static void NoteEach(string name, object?[] several, ErrorFacts facts)
    {
        for (int i = 0; i < several.Length; i++)
        {
            ErrorFacts one = new();
            Describe(several[i], one);
            facts.Note(
                string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", name, i),
                WithColon(one.Code, one.Message));
        }
    }

    private static string? Problem(Dictionary<string, object?> members)
    {
        string? title = Text(members, "title");
        string? detail = Text(members, "detail");
        return WithColon(title, detail);
    }

    private static string? WithColon(string? first, string? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ => first + ": " + second,
    };

    private static string? First(Dictionary<string, object?> members, string[] names)
    {
        foreach (string name in names)
        {
            if (Text(members, name) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static string? Text(Dictionary<string, object?> members, string name)
        => members.TryGetValue(name, out object? value) && value is string { Length: > 0 } text ? Shortened(text) : null;

    private static string? Joined(object? value) => value switch
    {
        string text => text,
        object?[] several => string.Join(" ", Array.ConvertAll(several, Joined)),
        _ => null,
    };

    private static string? Plain(string text)
    {
        text = text.Trim();
        if (text.StartsWith("<", StringComparison.Ordinal))
        {
            int start = text.IndexOf("<title>", StringComparison.OrdinalIgnoreCase);
            int end = text.IndexOf("</title>", StringComparison.OrdinalIgnoreCase);
            text = start >= 0 && end > start ? text.Substring(start + 7, end - start - 7).Trim() : string.Empty;
        }

        return text.Length == 0 ? null : Shortened(text);
    }

    private static string Shortened(string text) => Excerpts.Of(text, LongestText);
}
