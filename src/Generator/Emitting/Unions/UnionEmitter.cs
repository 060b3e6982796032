using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Unions;

/// <summary>Unions: a class that holds a value of one of several types, and what fits none of them as raw JSON.</summary>
internal static class UnionEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        foreach (UnionType union in context.Model.Unions)
        {
            CodeWriter writer = new();
            HashSet<string> members = new(union.Cases.Select(static @case => "TryGet" + @case.Name), StringComparer.Ordinal);
            TypeText types = new(context.Model.Namespace, members.Contains);
            Write(context, union, writer, types, new JsonCode(types));
            yield return context.File(union.Name, writer);
        }
    }

    private static void Write(EmitContext context, UnionType union, CodeWriter writer, TypeText types, JsonCode json)
    {
        string name = union.Name;
        DocComment.Write(writer, union.Doc);
        using (writer.Block($"{context.Access(union.IsInternal)} sealed partial class {name} : IJsonModel<{name}>"))
        {
            Reader(union, writer, json);
            writer.Line();
            writer.Line("private readonly int _case;");
            Constructors(union, writer, types);
            writer.Line();
            writer.Line("/// <summary>The value; a <see cref=\"BinaryData\"/> with its JSON when it fits no case.</summary>");
            writer.Line("public object Value { get; }");
            for (int i = 0; i < union.Cases.Count; i++)
            {
                TryGet(union.Cases[i], i + 1, writer, types);
            }

            Match(union, writer, types);
            Json(union, writer, types, json);
        }
    }

    private static void Reader(UnionType union, CodeWriter writer, JsonCode json)
    {
        string name = union.Name;
        string unmatched = $"static (ref Utf8JsonReader reader) => new {name}(0, JsonReading.Any(ref reader))";
        List<string> arguments = [unmatched];
        for (int i = 0; i < union.Cases.Count; i++)
        {
            string read = $"static (ref Utf8JsonReader reader) => new {name}({i + 1}, {json.Read(union.Cases[i].Type, CollectionShape.Sent)})";
            arguments.AddRange(union.Cases[i].Evidence.Select(evidence => Case(name, read, evidence)));
        }

        arguments.AddRange(union.Unmatched.Select(evidence => Case(name, unmatched, evidence)));
        writer.Line($"private static readonly UnionReader<{name}> s_reader = new(");
        using (writer.Indented())
        {
            for (int i = 0; i < arguments.Count; i++)
            {
                writer.Line(arguments[i] + (i < arguments.Count - 1 ? "," : ");"));
            }
        }
    }

    private static string Case(string union, string read, CaseEvidence evidence)
    {
        string[] members =
        [
            .. Names("Required", evidence.Required), .. Texts("Constants", evidence.Constants), .. Texts("Listed", evidence.Listed),
            .. Names("Known", evidence.Known), .. Nested(evidence.Nested), .. evidence.Depth > 1 ? new[] { $"Depth = {evidence.Depth}" } : [],
        ];
        string given = members.Length == 0 ? "" : $", new CaseEvidence {{ {string.Join(", ", members)} }}";
        return $"new UnionCase<{union}>({read}, {Kinds(evidence.Kinds)}{given})";
    }

    private static string Member(MemberEvidence evidence)
    {
        string items = evidence.Items.Count == 0 ? "" : ", " + Kinds(evidence.Items);
        string kinds = evidence.Kinds.Count + evidence.Items.Count == 0 ? "" : ", " + Kinds(evidence.Kinds);
        string[] implied = [.. evidence.Implied.Select(static one =>
            $"new ImpliedMember({CSharpText.Literal(one.Name)}, {CSharpText.Literal(one.Text)}, {CSharpText.Literal(one.Implied)})")];
        string[] members =
        [
            .. Names("Required", evidence.Required), .. Texts("Listed", evidence.Listed), .. Nested(evidence.Nested), .. List("Implied", implied),
        ];
        string given = members.Length == 0 ? "" : $" {{ {string.Join(", ", members)} }}";
        return $"new MemberEvidence({CSharpText.Literal(evidence.Name)}{kinds}{items}){given}";
    }

    private static string Kinds(EquatableArray<string> kinds) => CSharpText.Literal(string.Join(" ", kinds));

    private static IEnumerable<string> Names(string member, EquatableArray<string> names) => List(member, [.. names.Select(CSharpText.Literal)]);

    private static IEnumerable<string> Nested(EquatableArray<MemberEvidence> nested) => List("Nested", [.. nested.Select(Member)]);

    private static IEnumerable<string> Texts(string member, EquatableArray<MemberTexts> texts) => List(
        member,
        [.. texts.Select(static one => $"new MemberTexts({string.Join(", ", new[] { one.Name }.Concat(one.Texts).Select(CSharpText.Literal))})")]);

    private static IEnumerable<string> List(string member, string[] items) =>
        items.Length == 0 ? [] : [$"{member} = new[] {{ {string.Join(", ", items)} }}"];

    private static void Constructors(UnionType union, CodeWriter writer, TypeText types)
    {
        foreach ((UnionCase @case, int index) in union.Cases.Select(static (@case, index) => (@case, index + 1)))
        {
            string type = types.Of(@case.Type, CollectionShape.Sent);
            writer.Line();
            writer.Line($"/// <summary>Makes a value of the case {@case.Name}.</summary>");
            writer.Line("/// <param name=\"value\">The value.</param>");
            if (!@case.Type.IsValueType)
            {
                writer.Line("/// <exception cref=\"ArgumentNullException\"><paramref name=\"value\"/> is null.</exception>");
            }

            using (writer.Block($"public {union.Name}({type} value)"))
            {
                if (!@case.Type.IsValueType)
                {
                    writer.Line("Guard.NotNull(value, nameof(value));");
                }

                writer.Line("Value = value;");
                writer.Line($"_case = {index};");
            }

            // C# has no conversions from interfaces.
            if (!@case.Type.IsCollection)
            {
                writer.Line();
                writer.Line($"/// <summary>Makes a value of the case {@case.Name}.</summary>");
                writer.Line("/// <param name=\"value\">The value.</param>");
                writer.Line($"public static implicit operator {union.Name}({type} value) => new(value);");
            }
        }

        writer.Line();
        using (writer.Block($"private {union.Name}(int @case, object value)"))
        {
            writer.Line("_case = @case;");
            writer.Line("Value = value;");
        }
    }

    private static void TryGet(UnionCase @case, int index, CodeWriter writer, TypeText types)
    {
        string type = types.Of(@case.Type, CollectionShape.Sent);
        writer.Line();
        writer.Line($"/// <summary>Whether the value is of the case {@case.Name}, and the value.</summary>");
        writer.Line("/// <param name=\"value\">The value; its type's default when it is of another case.</param>");
        using (writer.Block($"public bool TryGet{@case.Name}(out {type} value)"))
        {
            writer.Line($"value = _case == {index} ? ({type})Value : default!;");
            writer.Line($"return _case == {index};");
        }
    }

    private static void Match(UnionType union, CodeWriter writer, TypeText types)
    {
        string[] names = [.. union.Cases.Select(static @case => "on" + @case.Name)];
        writer.Line();
        writer.Line("/// <summary>Calls the function of the value's case.</summary>");
        writer.Line("/// <typeparam name=\"TResult\">What the functions give.</typeparam>");
        for (int i = 0; i < names.Length; i++)
        {
            writer.Line($"/// <param name=\"{names[i]}\">For the case {union.Cases[i].Name}.</param>");
        }

        writer.Line("/// <param name=\"otherwise\">For a value that fits no case.</param>");
        string parameters = string.Concat(union.Cases.Select((@case, i) => $"Func<{types.Of(@case.Type, CollectionShape.Sent)}, TResult> {names[i]}, "));
        using (writer.Block($"public TResult Match<TResult>({parameters}Func<BinaryData, TResult> otherwise)"))
        {
            writer.Line("switch (_case)");
            writer.Line("{");
            using (writer.Indented())
            {
                for (int i = 0; i < names.Length; i++)
                {
                    writer.Line($"case {i + 1}:");
                    using (writer.Indented())
                    {
                        writer.Line($"return {names[i]}(({types.Of(union.Cases[i].Type, CollectionShape.Sent)})Value);");
                    }
                }

                writer.Line("default:");
                using (writer.Indented())
                {
                    writer.Line("return otherwise((BinaryData)Value);");
                }
            }

            writer.Line("}");
        }
    }

    private static void Json(UnionType union, CodeWriter writer, TypeText types, JsonCode json)
    {
        string name = union.Name;
        writer.Line();
        writer.Line("/// <summary>Reads a value; the reader stands on its first token.</summary>");
        writer.Line($"internal static {name} ReadJson(ref Utf8JsonReader reader) => s_reader.Read(ref reader);");
        writer.Line();
        writer.Line("/// <summary>Writes a value.</summary>");
        using (writer.Block($"internal static void WriteJson(Utf8JsonWriter writer, {name} value)"))
        {
            writer.Line("switch (value._case)");
            writer.Line("{");
            using (writer.Indented())
            {
                for (int i = 0; i < union.Cases.Count; i++)
                {
                    TypeRef type = union.Cases[i].Type;
                    writer.Line($"case {i + 1}:");
                    using (writer.Indented())
                    {
                        writer.Line($"{json.Write(type, $"({types.Of(type, CollectionShape.Sent)})value.Value", CollectionShape.Sent)};");
                        writer.Line("break;");
                    }
                }

                writer.Line("default:");
                using (writer.Indented())
                {
                    writer.Line("JsonWriting.Any(writer, (BinaryData)value.Value);");
                    writer.Line("break;");
                }
            }

            writer.Line("}");
        }

        PersistenceText.Write(writer, name);
    }
}
