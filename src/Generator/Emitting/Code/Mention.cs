using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Emitting.Code;

/// <summary>What a sentence of the documentation speaks of.</summary>
/// <param name="Article">What stands before it inside a sentence, with its space; empty for none.</param>
/// <param name="AtBeginning">The same where the sentence begins.</param>
/// <param name="Reference">The thing.</param>
internal sealed record Mention(string Article, string AtBeginning, CSharp Reference)
{
    public static Mention Parameter(string name) => new("", "", $"<paramref name=\"{Doc.Unescaped(name)}\"/>");

    /// <summary>A member of an argument.</summary>
    public static Mention Member(CSharp member, string parameter) =>
        new("the ", "The ", $"<see cref=\"{member}\"/> of {Parameter(parameter).Reference}");

    /// <summary>"The a, b or c", at the beginning of a sentence.</summary>
    public static CSharp Alternatives(IReadOnlyList<Mention> mentions)
    {
        List<CSharp> texts = [.. mentions.Select(static (mention, i) => mention.At(i))];
        return texts.Count == 1 ? texts[0] : $"{texts.Take(texts.Count - 1).Joined(", ")} or {texts[texts.Count - 1]}";
    }

    private CSharp At(int index) => $"{(index == 0 ? AtBeginning : Article)}{Reference}";
}
