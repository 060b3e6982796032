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
            foreach (CaseEvidence evidence in union.Cases[i].Evidence)
            {
                yield return Case(read, evidence);
            }
        }

        foreach (CaseEvidence evidence in union.Unmatched)
        {
            yield return Case(unmatched, evidence);
        }
    }

    private CSharp Case(CSharp read, CaseEvidence evidence)
    {
        CSharp members = Members(
            Names("Required", evidence.Required),
            Names("Absent", evidence.Absent),
            Texts("Constants", evidence.Constants),
            Texts("Listed", evidence.Listed),
            Names("Known", evidence.Known),
            Nested(evidence.Nested),
            evidence.Depth > 1 ? $"Depth = {evidence.Depth}" : CSharp.Nothing);
        return Call(
            $"new {Vocabulary.KnownNames.UnionCase}<{union.Name}>",
            read,
            Kinds(evidence.Kinds),
            members.IsEmpty ? CSharp.Nothing : $"new {Vocabulary.KnownNames.CaseEvidence}{members}");
    }

    private static CSharp Member(MemberEvidence evidence)
    {
        bool hasItems = evidence.Items.Count > 0;
        CSharp created = Call(
            $"new {Vocabulary.KnownNames.MemberEvidence}",
            $"{CSharpText.Literal(evidence.Name)}",
            hasItems || evidence.Kinds.Count > 0 ? Kinds(evidence.Kinds) : CSharp.Nothing,
            hasItems ? Kinds(evidence.Items) : CSharp.Nothing);
        CSharp members = Members(
            Names("Required", evidence.Required),
            Texts("Listed", evidence.Listed),
            Nested(evidence.Nested),
            List("Implied", evidence.Implied.Select(Implied)));
        return $"{created}{members}";
    }

    private static CSharp Implied(ImpliedMember implied) => Call(
        $"new {Vocabulary.KnownNames.ImpliedMember}",
        $"{CSharpText.Literal(implied.Name)}",
        $"{CSharpText.Literal(implied.Text)}",
        $"{CSharpText.Literal(implied.Implied)}");

    private static CSharp Call(CSharp callee, params CSharp[] arguments) =>
        $"{callee}({arguments.Where(static argument => !argument.IsEmpty).Joined(", ")})";

    // An initializer, or nothing where nothing is set.
    private static CSharp Members(params CSharp[] members)
    {
        CSharp[] given = [.. members.Where(static member => !member.IsEmpty)];
        return given.Length == 0 ? CSharp.Nothing : $" {{ {given.Joined(", ")} }}";
    }

    private static CSharp Kinds(EquatableArray<string> kinds) => $"{CSharpText.Literal(string.Join(" ", kinds))}";

    private static CSharp Names(string member, EquatableArray<string> names) =>
        List(member, names.Select(static name => (CSharp)$"{CSharpText.Literal(name)}"));

    private static CSharp Nested(EquatableArray<MemberEvidence> nested) => List("Nested", nested.Select(Member));

    private static CSharp Texts(string member, EquatableArray<MemberTexts> texts) => List(member, texts.Select(static one => Call(
        $"new {Vocabulary.KnownNames.MemberTexts}",
        [$"{CSharpText.Literal(one.Name)}", .. one.Texts.Select(static text => (CSharp)$"{CSharpText.Literal(text)}")])));

    private static CSharp List(string member, IEnumerable<CSharp> items)
    {
        CSharp[] all = [.. items];
        return all.Length == 0 ? CSharp.Nothing : $"{member} = new[] {{ {all.Joined(", ")} }}";
    }
}
