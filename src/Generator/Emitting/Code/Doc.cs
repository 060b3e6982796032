using System.Collections.Generic;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Code;

/// <summary>Doc comments: the document's prose through the escaper, our own as it is.</summary>
internal static class Doc
{
    private static readonly CSharp s_obsolete = $"[{Obsolete}(\"The service's description marks this as deprecated.\")]";

    /// <summary>The summary, or ours where the document is silent, and the remarks.</summary>
    public static CSharp Of(Documentation doc, string fallback = "")
    {
        CSharp summary = $"/// <summary>{Sentence(doc.Summary.Length > 0 ? doc.Summary : fallback)}{Default(doc)}</summary>";
        return doc.Remarks.Length == 0
            ? summary
            : $$"""
                {{summary}}
                /// <remarks>{{CSharpText.Doc(doc.Remarks)}}</remarks>
                """;
    }

    public static CSharp Summary(string text) => $"/// <summary>{Sentence(text)}</summary>";

    public static CSharp Parameter(string name, Documentation doc) =>
        $"/// <param name=\"{Unescaped(name)}\">{Sentence(doc.Summary)}{Default(doc)}</param>";

    public static CSharp Returns(string text) => $"/// <returns>{text}</returns>";

    /// <summary>What an operation is on the wire, and what else the document says about it.</summary>
    public static CSharp WireRemarks(string method, string path, string remarks) =>
        remarks.Length == 0
            ? (CSharp)$"/// <remarks><c>{CSharpText.DocCode(method + " " + path)}</c></remarks>"
            : $"/// <remarks><c>{CSharpText.DocCode(method + " " + path)}</c> {CSharpText.Doc(remarks)}</remarks>";

    /// <summary>The attribute of what the document deprecates.</summary>
    public static CSharp Deprecation(bool isObsolete) => isObsolete ? s_obsolete : CSharp.Nothing;

    /// <summary>What is thrown where something is null that must not be.</summary>
    public static CSharp ThrowsForNull(IReadOnlyList<Mention> mentions) => mentions.Count == 0
        ? CSharp.Nothing
        : $"/// <exception cref=\"{ArgumentNullException}\">{Mention.Alternatives(mentions)} is null.</exception>";

    /// <summary>What is thrown where an extensible enum stands for no text.</summary>
    public static CSharp ThrowsForDefault(IReadOnlyList<Mention> mentions) => mentions.Count == 0
        ? CSharp.Nothing
        : $"/// <exception cref=\"{ArgumentException}\">{Mention.Alternatives(mentions)} is the default of its type.</exception>";

    /// <summary>What is thrown where a segment of a path would not be one.</summary>
    public static CSharp ThrowsForSegment(IReadOnlyList<Mention> mentions) => mentions.Count == 0
        ? CSharp.Nothing
        : $"/// <exception cref=\"{ArgumentException}\">{Mention.Alternatives(mentions)} is empty, <c>.</c> or <c>..</c>.</exception>";

    // What the service takes where none is given: the client sends nothing then.
    private static string Default(Documentation doc) =>
        doc.Default is { } value ? $" The service's default is <c>{CSharpText.DocCode(value)}</c>." : "";

    /// <summary>Documentation names a parameter without the sign that tells it from a keyword.</summary>
    public static string Unescaped(string name) => name.TrimStart('@');

    /// <summary>Prose that ends as a sentence does, so that another can follow.</summary>
    public static string Sentence(string text)
    {
        string prose = CSharpText.Doc(text);
        return prose.Length == 0 || prose[prose.Length - 1] is '.' or '!' or '?' or ':' or '。' ? prose : prose + ".";
    }
}
