using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Unions;

/// <summary>The class of a union: a constructor, a conversion and a question for each case.</summary>
internal sealed class UnionTemplate
{
    private readonly EmitContext _context;
    private readonly UnionType _union;
    private readonly TypeText _types;
    private readonly JsonCode _json;

    public UnionTemplate(EmitContext context, UnionType union)
    {
        _context = context;
        _union = union;
        HashSet<string> members = new(union.Cases.Select(static @case => "TryGet" + @case.Name), System.StringComparer.Ordinal) { "Kind" };
        _types = new TypeText(context.Model.Namespace, members);
        _json = new JsonCode(_types);
    }

    private string Name => _union.Name;

    public CSharp Class() => $$"""
        {{Doc.Of(_union.Doc)}}
        [{{JsonConverter}}(typeof({{ModelConverter}}<{{Name}}>))]
        {{_context.Access(_union.IsInternal)}} sealed partial class {{Name}} : {{IJsonModel}}<{{Name}}>, {{IEquatable}}<{{Name}}>
        {
            {{_union.Cases.Select(Constructors).Paragraphs()}}

            /// <summary>Gets the value; a <see cref="{{BinaryData}}"/> with its JSON when it fits no case.</summary>
            public object Value { get; }

            /// <summary>Gets the case that the value is of. A later version of the document may add cases.</summary>
            public CaseKind Kind => (CaseKind)_case;

            {{_union.Cases.Select(TryGet).Paragraphs()}}

            /// <summary>Calls the function of the value's case.</summary>
            /// <typeparam name="TResult">What the functions give.</typeparam>
            {{_union.Cases.Select(static @case => (CSharp)$"/// <param name=\"on{@case.Name}\">For the case {@case.Name}.</param>")}}
            /// <param name="otherwise">For a value that fits no case.</param>
            /// <returns>What the function gives.</returns>
            public TResult Match<TResult>({{_union.Cases.Select(Function).Each(", ")}}{{Func}}<{{BinaryData}}, TResult> otherwise)
            {
                switch (_case)
                {
                    {{_union.Cases.Select(MatchCase)}}
                    default:
                        return otherwise(({{BinaryData}})Value);
                }
            }

            {{Equality()}}

            {{Text()}}

            {{new UnionReaderTemplate(_union, _json).Field()}}

            private readonly int _case;

            private {{Name}}(int @case, object value)
            {
                _case = @case;
                Value = value;
            }

            /// <summary>Reads a value; the reader stands on its first token.</summary>
            internal static {{Name}} ReadJson(ref {{Utf8JsonReader}} reader) => s_reader.Read(ref reader);

            /// <summary>Writes a value.</summary>
            internal static void WriteJson({{Utf8JsonWriter}} writer, {{Name}} value)
            {
                switch (value._case)
                {
                    {{_union.Cases.Select(WriteCase)}}
                    default:
                        {{JsonWriting}}.Any(writer, ({{BinaryData}})value.Value);
                        break;
                }
            }

            {{PersistenceTemplate.Members(Name)}}

            /// <summary>The cases of <see cref="{{Name}}"/>.</summary>
            public enum CaseKind
            {
                /// <summary>The value fits no case.</summary>
                None,

                {{_union.Cases.Select(KindMember).Paragraphs()}}
            }
        }
        """;

    private CSharp Equality() => $$"""
        /// <summary>Whether another value is of the same case and equal to this one, as far as its type compares by value.</summary>
        /// <param name="other">The other value.</param>
        /// <returns>Whether it is.</returns>
        public bool Equals({{Name}}? other) => other is not null && _case == other._case && Value.Equals(other.Value);

        /// <inheritdoc/>
        [{{EditorBrowsable}}({{EditorBrowsableState}}.Never)]
        public override bool Equals(object? obj) => Equals(obj as {{Name}});

        /// <inheritdoc/>
        [{{EditorBrowsable}}({{EditorBrowsableState}}.Never)]
        public override int GetHashCode() => Value.GetHashCode();
        """;

    private CSharp Text() => $$"""
        /// <summary>The text of a value that is one text on the wire; the JSON of any other.</summary>
        /// <returns>The text.</returns>
        public override string ToString()
        {
            switch (_case)
            {
                {{_union.Cases.Select(TextCase)}}
                default:
                    return {{JsonModels}}.Write(this, WriteJson, {{ModelReaderWriterOptions}}.Json).ToString();
            }
        }
        """;

    private static CSharp KindMember(UnionCase @case) => $$"""
        /// <summary>The case {{@case.Name}}.</summary>
        {{@case.Name}},
        """;

    // Of a value alone it can not be told of which of two cases it is.
    private CSharp Constructors(UnionCase @case, int index) => @case.IsAmbiguous
        ? (CSharp)$$"""
            /// <summary>Initializes a new instance of <see cref="{{Name}}"/> of the case {{@case.Name}}.</summary>
            /// <param name="value">The value.</param>
            /// <returns>The <see cref="{{Name}}"/>.</returns>
            {{NullDoc(@case)}}
            public static {{Name}} From{{@case.Name}}({{TypeOf(@case)}} value)
            {
                {{NullCheck(@case)}}
                return new {{Name}}({{index + 1}}, value);
            }
            """
        : Constructor(@case, index);

    private CSharp Constructor(UnionCase @case, int index) => $$"""
        /// <summary>Initializes a new instance of <see cref="{{Name}}"/> of the case {{@case.Name}}.</summary>
        /// <param name="value">The value.</param>
        {{NullDoc(@case)}}
        public {{Name}}({{TypeOf(@case)}} value)
        {
            {{NullCheck(@case)}}
            Value = value;
            _case = {{index + 1}};
        }

        {{Conversion(@case)}}
        """;

    private static CSharp NullDoc(UnionCase @case) =>
        @case.Type.IsValueType ? CSharp.Nothing : Doc.ThrowsForNull([Mention.Parameter("value")]);

    private static CSharp NullCheck(UnionCase @case) =>
        @case.Type.IsValueType ? CSharp.Nothing : $"{Guard}.NotNull(value, nameof(value));";

    // C# has no conversions from interfaces, but from what usually is behind them.
    private IEnumerable<CSharp> Conversion(UnionCase @case)
    {
        CSharp item = @case.Type.IsCollection ? _types.Item(@case.Type, CollectionShape.Sent) : CSharp.Nothing;
        return @case.Type.Kind switch
        {
            TypeKind.List => [Conversion(@case, $"{List}<{item}>"), CSharp.BlankLine, Conversion(@case, $"{item}[]")],
            TypeKind.Map => [Conversion(@case, $"{Dictionary}<string, {item}>")],
            _ => [Conversion(@case, TypeOf(@case))],
        };
    }

    private CSharp Conversion(UnionCase @case, CSharp type) => $$"""
        /// <summary>Converts a value to a <see cref="{{Name}}"/> of the case {{@case.Name}}.</summary>
        /// <param name="value">The value.</param>
        /// <returns>The <see cref="{{Name}}"/>.</returns>
        public static implicit operator {{Name}}({{type}} value) => new(value);
        """;

    private CSharp TryGet(UnionCase @case, int index) => @case.Type.IsValueType
        ? (CSharp)$$"""
            /// <summary>Whether the value is of the case {{@case.Name}}, and the value.</summary>
            /// <param name="value">The value; its type's default when it is of another case.</param>
            /// <returns>Whether it is.</returns>
            public bool TryGet{{@case.Name}}(out {{TypeOf(@case)}} value)
            {
                value = _case == {{index + 1}} ? ({{TypeOf(@case)}})Value : default;
                return _case == {{index + 1}};
            }
            """
        : $$"""
            /// <summary>Whether the value is of the case {{@case.Name}}, and the value.</summary>
            /// <param name="value">The value; null when it is of another case.</param>
            /// <returns>Whether it is.</returns>
            public bool TryGet{{@case.Name}}({{WhenTrue()}}out {{TypeOf(@case)}}? value)
            {
                value = _case == {{index + 1}} ? ({{TypeOf(@case)}})Value : null;
                return _case == {{index + 1}};
            }
            """;

    private CSharp WhenTrue() => _union.HasNotNullWhen ? $"[{NotNullWhen}(true)] " : CSharp.Nothing;

    private CSharp TextCase(UnionCase @case, int index) => @case.Type.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum
        ? (CSharp)$$"""
            case {{index + 1}}:
                return {{WireText.Of(@case.Type, CaseValue(@case), _types)}};
            """
        : CSharp.Nothing;

    // Text is returned as it is; of any other value a member may be asked for, so that the cast stands in parentheses.
    private CSharp CaseValue(UnionCase @case) => @case.Type.IsText ? (CSharp)$"({TypeOf(@case)})Value" : $"(({TypeOf(@case)})Value)";

    private CSharp Function(UnionCase @case) => $"{Func}<{TypeOf(@case)}, TResult> on{@case.Name}";

    private CSharp MatchCase(UnionCase @case, int index) => $$"""
        case {{index + 1}}:
            return on{{@case.Name}}(({{TypeOf(@case)}})Value);
        """;

    private CSharp WriteCase(UnionCase @case, int index) => $$"""
        case {{index + 1}}:
            {{Write(@case, $"({TypeOf(@case)})value.Value")}};
            break;
        """;

    private CSharp Write(UnionCase @case, CSharp value) => @case.Tag is { } tag
        ? (CSharp)$"{JsonWriting}.Tagged(writer, {value}, {Literals(tag)}, {_json.Writer(@case.Type, CollectionShape.Sent)})"
        : _json.Write(@case.Type, value, CollectionShape.Sent);

    private static CSharp Literals(CaseTag tag) => $"{CSharpText.Literal(tag.Member)}, {CSharpText.Literal(tag.Text)}";

    private CSharp TypeOf(UnionCase @case) => _types.Of(@case.Type, CollectionShape.Sent);
}
