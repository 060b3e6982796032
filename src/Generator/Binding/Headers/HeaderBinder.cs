using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Headers;

/// <summary>The headers of all responses: one of a name is one header, wherever the document writes it.</summary>
internal sealed class HeaderBinder(SchemaBinder schemas)
{
    // Of the message and not of the service; Azure.Core has properties for them.
    private static readonly HashSet<string> s_ofMessages = new(StringComparer.OrdinalIgnoreCase)
    {
        "Content-Type", "Content-Length", "Date", "x-ms-client-request-id",
    };

    /// <param name="name">What the struct is called.</param>
    /// <param name="operations">The operations.</param>
    /// <returns>The headers; null where the document declares none.</returns>
    public ResponseHeaders? Bind(Func<string> name, IReadOnlyList<Operation> operations)
    {
        IEnumerable<IGrouping<string, Header>> declared = operations
            .Where(static operation => operation.Variant.IsUsual)
            .SelectMany(static operation => operation.Responses)
            .SelectMany(static response => response.Headers)
            .Where(static header => header.Name.Length > 0 && !s_ofMessages.Contains(header.Name))
            .GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase);
        List<List<Header>> headers = [.. declared.Select(static group => group.ToList())];
        if (headers.Count == 0)
        {
            return null;
        }

        string type = name();
        List<NameChoice> wanted = headers.ConvertAll(static same => new NameChoice(WithoutMark(same[0].Name), null));
        IReadOnlyList<string> names = MemberNames.Of(wanted, type, new NameScope(StringComparer.Ordinal, ["Of"]));
        return new ResponseHeaders(type, headers.Select((same, index) => Bind(same, names[index])).ToEquatable());
    }

    private ResponseHeader Bind(List<Header> same, string name)
    {
        List<TypeRef> types = [.. same.Select(header => TypeOf(header, name)).Distinct()];
        Documentation? said = same
            .Select(static header => Documentations.Of(header.Prose, header.HasContent ? "" : header.SchemaOrSelf().Description ?? ""))
            .FirstOrDefault(static doc => doc.Summary.Length > 0);
        Documentation doc = said ?? new Documentation($"The header `{same[0].Name}`.");
        return new ResponseHeader(name, same[0].Name, types.Count == 1 ? types[0] : TypeRef.Of(WireTypes.String), doc);
    }

    // What is no scalar, no enum that has a name and no list of texts is text as it came.
    private TypeRef TypeOf(Header header, string name)
    {
        TypeRef text = TypeRef.Of(WireTypes.String);
        if (header.HasContent)
        {
            return text;
        }

        Schema schema = header.SchemaOrSelf();
        if (schema.Definition is { IsListed: true } && schema.Reference is null)
        {
            return text;
        }

        TypeRef type = schemas.Bind(schema, name).AsNullable(false);
        schemas.Complete();
        return type.Kind switch
        {
            TypeKind.Scalar when type.Wire.CSharp != "BinaryData" => type,
            TypeKind.Enum or TypeKind.ClosedEnum => type,
            TypeKind.List when type.Item.IsText => TypeRef.ListOf(text),
            _ => text,
        };
    }

    // The mark of headers that were no standard says nothing.
    private static string WithoutMark(string name) =>
        name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) && name.Length > 2 && char.IsLetter(name[2]) ? name.Substring(2) : name;
}
