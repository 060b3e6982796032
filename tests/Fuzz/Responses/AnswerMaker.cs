using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Typewright.Fuzz.Documents;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Responses;

/// <summary>Damages answers: values, bytes, media types, statuses and headers.</summary>
internal static class AnswerMaker
{
    /// <summary>What nobody may see in a message: it stands in links.</summary>
    public const string Secret = "s3cr3t-in-a-link";

    private const int Deep = 3000;

    private static readonly int[] s_statuses = [200, 201, 202, 204, 206, 301, 304, 307, 400, 401, 404, 408, 409, 412, 429, 500, 503, 599];

    private static readonly string[] s_mediaTypes =
    [
        "application/json; charset=utf-7", "application/json; charset=nobody-knows", "application/json; charset=\"", "text/html", "",
        "application/json;;;", "text/plain; charset=utf-16", "application/xml", "multipart/mixed; boundary=x", "text/event-stream",
        "application/x-ndjson", "application/problem+json", "*/*", "application/json; charset=utf-32",
    ];

    private static readonly (string Name, string[] Values)[] s_headers =
    [
        ("Retry-After", ["2147483648", "-1", "1e9", "tomorrow", "Fri, 31 Dec 9999 23:59:59 GMT", ""]),
        ("Location",
            ["http://[", "/a?sig=" + Secret, "https://user:" + Secret + "@example.com/", "..", "http://host?page=" + Secret, "\u00e9", ""]),
        ("Operation-Location", ["/status?sig=" + Secret, "ftp://example.com/x", "http://", "javascript:1", " "]),
        ("Azure-AsyncOperation", ["/status?sig=" + Secret, "//", "?"]),
        ("Link", ["</a?sig=" + Secret + ">; rel=next", "<", "</>; rel=", "<http://host?page=2>; rel=\"next\"", ",,,", "<a>; rel=\"next"]),
        ("Content-Encoding", ["gzip", "br", "nothing", "gzip, gzip"]), ("Content-Length", ["-1", "99999999999", "x"]),
        ("ETag", ["\"", "W/", ""]), ("x-ms-error-code", ["\u202e", "{0}", Secret]), ("x-ms-continuation", ["", "a b", "\u00ff"]),
    ];

    private static readonly IReadOnlyList<TreeMutation> s_changes = TreeMutations.All;

    public static Answer Make(int status, string mediaType, Tree value, Dice dice)
    {
        for (int i = dice.Next(5); i > 0; i--)
        {
            dice.Of(s_changes)(value.All(), dice);
        }

        Links(value, dice);
        string text = Text(mediaType, value, dice);
        byte[] body = Encoding.UTF8.GetBytes(text);
        List<(string, string)> headers = [("Content-Type", dice.Once(6) ? dice.Of(s_mediaTypes) : mediaType.Replace("*", "x"))];
        for (int i = dice.Next(6) - 3; i > 0; i--)
        {
            (string name, string[] values) = dice.Of(s_headers);
            headers.Add((name, dice.Of(values)));
        }

        return new Answer(dice.Once(4) ? dice.Of(s_statuses) : status, headers, dice.Once(4) ? Damaged(body, dice) : body);
    }

    private static string Text(string mediaType, Tree value, Dice dice)
    {
        if (dice.Once(40))
        {
            return string.Concat(Enumerable.Repeat(dice.Of(["{\"a\":", "[", "<a>"]), Deep));
        }

        string json = TreeWriter.Json(value);
        return mediaType switch
        {
            "text/event-stream" => Events(json, dice),
            _ when mediaType.Contains("xml", StringComparison.Ordinal) => Xml(value, "root", dice),
            _ when mediaType.Contains("json-seq", StringComparison.Ordinal) => "\u001e" + json + "\n\u001e" + json,
            _ when mediaType.Contains("jsonl", StringComparison.Ordinal)
                || mediaType.Contains("ndjson", StringComparison.Ordinal) => json + "\n" + json,
            _ => json,
        };
    }

    private static string Events(string json, Dice dice) => dice.Next(5) switch
    {
        0 => "data: " + json + "\n\ndata: " + json,
        1 => "retry: 99999999999999999\nid: \0\nevent: x\r\rdata:" + json + "\r\r",
        2 => "data\ndata\n\n:\n\ndata: [DONE]\n\n",
        3 => "\ufeffid: 1\ndata: {\n\nevent: error\ndata: " + json + "\n\n",
        _ => "event: message\ndata: " + json + "\n\n",
    };

    private static string Xml(Tree value, string name, Dice dice)
    {
        if (dice.Once(30))
        {
            return "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        }

        string tag = string.Concat(name.Where(char.IsAsciiLetter));
        tag = tag.Length == 0 ? "x" : tag;
        string inner = value.Kind switch
        {
            TreeKind.Map => string.Concat(value.Members.Select(member => Xml(member.Value, member.Key, dice))),
            TreeKind.List => string.Concat(value.Items.Select(item => Xml(item, "item", dice))),
            _ => value.Text.Replace("&", "&amp;").Replace("<", "&lt;"),
        };
        return $"<{tag}>{inner}</{tag}>";
    }

    // Links that lead on have something in them that must not be told.
    private static void Links(Tree value, Dice dice)
    {
        foreach (Tree node in value.All())
        {
            for (int i = 0; i < node.Members.Count; i++)
            {
                bool isLink = node.Members[i].Key.Contains("next", StringComparison.OrdinalIgnoreCase)
                    || node.Members[i].Key.Contains("link", StringComparison.OrdinalIgnoreCase);
                if (isLink && dice.Once(2))
                {
                    string link =
                        dice.Of(["/more?sig=", "https://u:" + Secret + "@example.com/?", "http://host?page=", "http://[?", "?", "//x/"]);
                    node.Members[i] = new(node.Members[i].Key, Tree.OfText(link + Secret));
                }
            }
        }
    }

    private static byte[] Damaged(byte[] body, Dice dice)
    {
        if (body.Length == 0)
        {
            return body;
        }

        byte[] copy = [.. body];
        switch (dice.Next(6))
        {
            case 0:
                return copy[..dice.Next(copy.Length)];
            case 1:
                copy[dice.Next(copy.Length)] = (byte)dice.Next(256);
                return copy;
            case 2:
                return [0xEF, 0xBB, 0xBF, .. copy];
            case 3:
                return [.. copy, .. copy];
            case 4:
                return [];
            default:
                int at = dice.Next(copy.Length);
                return [.. copy[..at], (byte)dice.Next(256), .. copy[at..]];
        }
    }
}
