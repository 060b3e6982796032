using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Emitting.Code;

/// <summary>
/// The usings of a file: those of the names that it writes. No generated type has one of these names (binding sees to
/// it), so a name in the text means the type in this table.
/// </summary>
internal static class Usings
{
    private static readonly Dictionary<string, string> s_namespaces = Table(
        ("System", "ArgumentException ArgumentNullException ArgumentOutOfRangeException BinaryData DateOnly DateTimeOffset Func Guid IEquatable Obsolete StringComparer StringComparison TimeOnly TimeSpan Type Uri Array InvalidOperationException ReadOnlySpan MemoryExtensions Version"),
        ("System.Collections.Generic", "IDictionary IEnumerable IList IReadOnlyDictionary IReadOnlyList KeyValuePair List IAsyncEnumerable"),
        ("System.ClientModel.Primitives", "IJsonModel IPersistableModel ModelReaderWriterOptions PersistableModelProxy ModelReaderWriterContext ModelReaderWriterTypeBuilder"),
        ("System.ComponentModel", "EditorBrowsable EditorBrowsableState"),
        ("System.IO", "Stream"),
        ("System.Net.ServerSentEvents", "SseItem"),
        ("System.Text.Json", "JsonEncodedText JsonTokenType Utf8JsonReader Utf8JsonWriter JsonException"),
        ("System.Threading", "CancellationToken"),
        ("System.Xml", "XmlWriter"),
        ("System.Threading.Tasks", "Task"),
        ("Azure", "AsyncPageable AzureKeyCredential Operation Pageable RequestContext RequestFailedException Response WaitUntil"),
        ("Azure.Core", "ClientOptions HttpMessage Request RequestContent RequestMethod ResponseClassifier TokenCredential"),
        ("Azure.Core.Extensions", "IAzureClientBuilder IAzureClientFactoryBuilder IAzureClientFactoryBuilderWithConfiguration IAzureClientFactoryBuilderWithCredential"),
        ("Azure.Core.Pipeline", "HttpPipeline HttpPipelinePolicy"),
        ("Typewright", "AuthenticationPolicies BasicCredential ChangeTrackingList ChangeTrackingMap ClosedEnum ExplicitNulls ExtraMembers FilePart FormBody Guard JsonBody JsonModels JsonReading JsonWriting KnownStrings LongRunningStyle CaseEvidence ImpliedMember MemberEvidence MemberTexts ModelTypes MultipartBody PageRequest PagingStyle Repeatability ResponseClassifiers ResponseReading ServicePipeline StreamingStyle TextBody Undefined UnionCase UnionReader WireFormat QueryStyle PathStyle ElementReader XmlBody XmlName XmlReading XmlWriting"));

    // A file has thousands of names that need no using: most are known by their first letter and length, without a string.
    private static readonly HashSet<int> s_shapes = [.. s_namespaces.Keys.Select(static name => Shape(name[0], name.Length))];

    // "name.SequenceEqual" is an extension method; its class never appears in the text.
    private static readonly (string Member, string Namespace)[] s_extensions = [(".SequenceEqual(", "System"), (".Uri.AppendQuery", "Typewright"), (".Uri.AppendPath", "Typewright"), (".Uri.AppendOperationPath", "Typewright")];

    public static SortedSet<string> Of(string text)
    {
        SortedSet<string> usings = new(Order.Instance);
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (c == '/' && at + 1 < text.Length && text[at + 1] == '/')
            {
                at = SkipComment(text, at, usings);
            }
            else if (c == '"')
            {
                at = SkipLiteral(text, at);
            }
            else if (char.IsLetter(c) || c is '_' or '@')
            {
                int start = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_' || text[at] == '@'))
                {
                    at++;
                }

                // A name behind a dot belongs to what stands before it, and so does a qualified one.
                if ((start == 0 || text[start - 1] is not ('.' or ':')) && s_shapes.Contains(Shape(text[start], at - start)))
                {
                    Add(text.Substring(start, at - start), usings);
                }
            }
            else
            {
                at++;
            }
        }

        foreach ((string member, string name) in s_extensions)
        {
            if (text.IndexOf(member, StringComparison.Ordinal) >= 0)
            {
                usings.Add(name);
            }
        }

        return usings;
    }

    private static int Shape(char first, int length) => (first << 8) + length;

    private static void Add(string name, SortedSet<string> usings)
    {
        if (s_namespaces.TryGetValue(name, out string? found))
        {
            usings.Add(found);
        }
    }

    // References in documentation need usings too: cref="RequestFailedException".
    private static int SkipComment(string text, int at, SortedSet<string> usings)
    {
        int end = text.IndexOf('\n', at);
        end = end < 0 ? text.Length : end;
        int cref = text.IndexOf("cref=\"", at, end - at, StringComparison.Ordinal);
        while (cref >= 0)
        {
            int start = cref + 6;
            int close = text.IndexOf('"', start);
            foreach (string name in text.Substring(start, close - start).Split('(', ')', ',', ' ', '{', '}', '?', '.'))
            {
                Add(name, usings);
            }

            cref = text.IndexOf("cref=\"", close, end - close, StringComparison.Ordinal);
        }

        return end;
    }

    private static int SkipLiteral(string text, int at)
    {
        at++;
        while (at < text.Length && text[at] != '"')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }

    private static Dictionary<string, string> Table(params (string Namespace, string Names)[] rows)
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach ((string name, string names) in rows)
        {
            foreach (string type in names.Split(' '))
            {
                table.Add(type, name);
            }
        }

        return table;
    }

    /// <summary>System first, then the alphabet: what the formatter would do.</summary>
    private sealed class Order : IComparer<string>
    {
        public static readonly Order Instance = new();

        public int Compare(string? x, string? y)
        {
            bool systemX = x == "System" || x!.StartsWith("System.", StringComparison.Ordinal);
            bool systemY = y == "System" || y!.StartsWith("System.", StringComparison.Ordinal);
            return systemX == systemY ? string.CompareOrdinal(x, y) : systemX ? -1 : 1;
        }
    }
}
