using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
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
        HashSet<string> members = new(union.Cases.Select(static @case => "TryGet" + @case.Name), System.StringComparer.Ordinal);
        _types = new TypeText(context.Model.Namespace, members);
        _json = new JsonCode(_types);
    }

    private string Name => _union.Name;

    public CSharp Class() => $$"""
        {{Doc.Of(_union.Doc)}}
        [{{JsonConverter}}(typeof({{ModelConverter}}<{{Name}}>))]
        {{_context.Access(_union.IsInternal)}} sealed partial class {{Name}} : {{IJsonModel}}<{{Name}}>
        {
            {{_union.Cases.Select(Constructors).Paragraphs()}}

            /// <summary>Gets the value; a <see cref="{{BinaryData}}"/> with its JSON when it fits no case.</summary>
            public object Value { get; }

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
        }
        """;

    private CSharp Constructors(UnionCase @case, int index) => $$"""
        /// <summary>Initializes a new instance of <see cref="{{Name}}"/> of the case {{@case.Name}}.</summary>
        /// <param name="value">The value.</param>
        {{(@case.Type.IsValueType ? CSharp.Nothing : Doc.ThrowsForNull([Mention.Parameter("value")]))}}
        public {{Name}}({{TypeOf(@case)}} value)
        {
            {{(@case.Type.IsValueType ? CSharp.Nothing : $"{Guard}.NotNull(value, nameof(value));")}}
            Value = value;
            _case = {{index + 1}};
        }

        {{Conversion(@case)}}
        """;

    // C# has no conversions from interfaces.
    private CSharp Conversion(UnionCase @case) => @case.Type.IsCollection ? CSharp.Nothing : $$"""
        /// <summary>Converts a value to a <see cref="{{Name}}"/> of the case {{@case.Name}}.</summary>
        /// <param name="value">The value.</param>
        /// <returns>The <see cref="{{Name}}"/>.</returns>
        public static implicit operator {{Name}}({{TypeOf(@case)}} value) => new(value);
        """;

    private CSharp TryGet(UnionCase @case, int index) => $$"""
        /// <summary>Whether the value is of the case {{@case.Name}}, and the value.</summary>
        /// <param name="value">The value; its type's default when it is of another case.</param>
        /// <returns>Whether it is.</returns>
        public bool TryGet{{@case.Name}}(out {{TypeOf(@case)}} value)
        {
            value = _case == {{index + 1}} ? ({{TypeOf(@case)}})Value : default!;
            return _case == {{index + 1}};
        }
        """;

    private CSharp Function(UnionCase @case) => $"{Func}<{TypeOf(@case)}, TResult> on{@case.Name}";

    private CSharp MatchCase(UnionCase @case, int index) => $$"""
        case {{index + 1}}:
            return on{{@case.Name}}(({{TypeOf(@case)}})Value);
        """;

    private CSharp WriteCase(UnionCase @case, int index) => $$"""
        case {{index + 1}}:
            {{_json.Write(@case.Type, $"({TypeOf(@case)})value.Value", CollectionShape.Sent)}};
            break;
        """;

    private CSharp TypeOf(UnionCase @case) => _types.Of(@case.Type, CollectionShape.Sent);
}
