using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Unions;

/// <summary>The field that reads a union: what each case is recognised by.</summary>
internal sealed class UnionReaderTemplate(UnionType union, JsonCode json)
{
    public CSharp Field() => $$"""
        private static readonly {{UnionReader}}<{{union.Name}}> s_reader = new(
            {{Arguments().Joined(",\n")}});
        """;

    private IEnumerable<CSharp> Arguments()
    {
        CSharp unmatched = $"static (ref {Utf8JsonReader} reader) => new {union.Name}(0, {JsonReading}.Any(ref reader))";
        yield return unmatched;
        for (int i = 0; i < union.Cases.Count; i++)
        {
            CSharp value = json.Read(union.Cases[i].Type, CollectionShape.Sent);
            CSharp read = $"static (ref {Utf8JsonReader} reader) => new {union.Name}({i + 1}, {value})";
            foreach (UnionMarks marks in union.Cases[i].Marks)
            {
                yield return Case(read, marks);
            }
        }

        foreach (UnionMarks marks in union.Unmatched)
        {
            yield return Case(unmatched, marks);
        }
    }

    private CSharp Case(CSharp read, UnionMarks marks) => Call(
        $"new {Vocabulary.KnownNames.UnionCase}<{union.Name}>",
        read,
        $"{CSharpText.Literal(string.Join(" ", marks.Kinds))}",
        Texts("required", marks.Required),
        Texts("constants", marks.Constants),
        Texts("listed", marks.Listed),
        Texts("known", marks.Known),
        Inside(marks.Inside),
        marks.Depth > 1 ? $"depth: {marks.Depth}" : CSharp.Nothing);

    private static CSharp Member(MemberMarks marks) => Call(
        $"new {Vocabulary.KnownNames.MemberMarks}",
        $"{CSharpText.Literal(marks.Name)}",
        Texts("required", marks.Required),
        Texts("listed", marks.Listed),
        Inside(marks.Inside),
        Kinds("kinds", marks.Kinds),
        Kinds("items", marks.Items),
        Texts("implied", marks.Implied));

    private static CSharp Call(CSharp callee, params CSharp[] arguments) =>
        $"{callee}({arguments.Where(static argument => !argument.IsEmpty).Joined(", ")})";

    private static CSharp Inside(EquatableArray<MemberMarks> inside) =>
        inside.Count == 0 ? CSharp.Nothing : $"inside: new[] {{ {inside.Select(Member).Joined(", ")} }}";

    private static CSharp Kinds(string parameter, EquatableArray<string> kinds) =>
        kinds.Count == 0 ? CSharp.Nothing : $"{parameter}: {CSharpText.Literal(string.Join(" ", kinds))}";

    private static CSharp Texts(string parameter, EquatableArray<string> texts) =>
        texts.Count == 0 ? CSharp.Nothing : $"{parameter}: new[] {{ {string.Join(", ", texts.Select(CSharpText.Literal))} }}";
}
