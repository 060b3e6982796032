using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Headers;

/// <summary>The struct that reads the headers which the document declares: each when it is asked for, and none else.</summary>
internal static class ResponseHeadersEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (context.Model.ResponseHeaders is not { } headers)
        {
            yield break;
        }

        HashSet<string> members = [.. headers.Headers.Select(static header => header.Name), "Of"];
        TypeText types = new(context.Model.Namespace, members);
        yield return context.File(headers.Name, $$"""
            /// <summary>
            /// The headers that responses of the service have. Each is read when it is asked for; null where the response does not have
            /// it, or has a value that is none of its type: the response's own headers have the text.
            /// </summary>
            {{context.Model.Accessibility}} readonly partial struct {{headers.Name}}
            {
                private readonly {{Response}} _response;

                /// <summary>Looks at the headers of a response, be it of a result, of a page or of an exception.</summary>
                /// <param name="response">The response.</param>
                /// <exception cref="{{ArgumentNullException}}"><paramref name="response"/> is null.</exception>
                public {{headers.Name}}({{Response}} response)
                {
                    {{Guard}}.NotNull(response, nameof(response));
                    _response = response;
                }

                {{headers.Headers.Select(header => Property(context, types, header)).Paragraphs()}}

                /// <summary>Looks at the headers of the response that a value came with.</summary>
                /// <param name="response">The response with its value.</param>
                /// <typeparam name="T">The type of the value.</typeparam>
                /// <returns>The headers.</returns>
                /// <exception cref="{{ArgumentNullException}}"><paramref name="response"/> is null.</exception>
                public static {{headers.Name}} Of<T>({{NullableResponse}}<T> response)
                {
                    {{Guard}}.NotNull(response, nameof(response));
                    return new {{headers.Name}}(response.GetRawResponse());
                }
            }
            """);
    }

    private static CSharp Property(EmitContext context, TypeText types, ResponseHeader header) => $$"""
        {{Doc.Of(header.Doc)}}
        {{Doc.Deprecation(header.Doc.Obsolete)}}
        public {{types.Of(header.Type, CollectionShape.Received)}}? {{header.Name}} => {{Reading(context, types, header)}};
        """;

    private static CSharp Reading(EmitContext context, TypeText types, ResponseHeader header)
    {
        string name = CSharpText.Literal(header.WireName);
        return Method(header.Type) is { } method
            ? $"{HeaderReading}.{method}(_response, {name})"
            : (CSharp)$"{HeaderReading}.{Kind(context, header.Type)}(_response, {name}, {Reader(types, header.Type)})";
    }

    private static CSharp Reader(TypeText types, TypeRef type) => new JsonCode(types).Reader(type, CollectionShape.Received);

    private static string Kind(EmitContext context, TypeRef type)
    {
        bool isNumber = type.Kind == TypeKind.Scalar ? type.Wire.IsNumber : context.EnumOf(type.Name).Wire.Wire.IsNumber;
        return isNumber ? "Number" : "Value";
    }

    // What headers spell otherwise than JSON, and what is no struct.
    private static string? Method(TypeRef type)
    {
        if (type.Kind == TypeKind.List)
        {
            return "List";
        }

        return type.Kind != TypeKind.Scalar ? null : type.Wire switch
        {
            { CSharp: "string" } => "Text",
            { CSharp: "Uri" } => "Uri",
            { CSharp: "bool" } => "Boolean",
            { CSharp: "DateTimeOffset", IsNumber: false } => "Time",
            _ => null,
        };
    }
}
