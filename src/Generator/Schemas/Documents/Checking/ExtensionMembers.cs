using System.Linq;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents.Extensions;
using static Typewright.Generator.Schemas.Documents.Checking.ExtensionValue;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>The values of extensions that are objects, with what can be inside.</summary>
internal static class ExtensionMembers
{
    public static readonly ExtensionValue Clients = new ExtensionValue(
        static node => node is { IsObject: true, Members.Count: > 0 } && node.Members.All(static client => IsIdentifier(client.Key)),
        "write an object that has the clients by their names")
        .OfEach(Object.OrNull
            .With("accessor", Identifier)
            .With("state", Object.OfEach(Object.OrNull.With("property", Identifier).With("parameter", Identifier))));

    // Whether the types are there is seen where the compilation is known.
    public static readonly ExtensionValue Credentials =
        new ExtensionValue(static node => node.IsArray, "write a list of objects with 'type' and 'policy'").With("parameter", Identifier);

    public static readonly ExtensionValue Overloads = Objects("write a list of objects with 'parameters'")
        .OfEach(new ExtensionValue(static node => node["parameters"] is { IsArray: true }, "write an object with a list of 'parameters'")
            .With("name", Identifier)
            .With("parameters", List.With("name", Identifier).With("optional", FlagOr("async"))));

    public static readonly ExtensionValue States = Filled(StateWordsDeclaration.Expected)
        .OfEach(OneOrMoreTexts);

    public static readonly ExtensionValue Type = ExtensionValue.Type.With("json", Text).With("valueType", Flag);

    public static readonly ExtensionValue LongRunningOptions = Object
        .With("final-state-via", Words("location", "azure-async-operation", "operation-location", "original-uri"));

    public static readonly ExtensionValue Pageable =
        Object.With("nextLinkName", Text.OrNull).With("itemName", Text.OrNull).With("operationName", Text.OrNull);

    public static readonly ExtensionValue Streaming =
        ObjectOrFlag.With("stream-condition", new ExtensionValue(IsCondition, "write $request.query.NAME or $request.body.NAME"));

    public static readonly ExtensionValue Enum = Object
        .With("name", Text)
        .With("modelAsString", Flag)
        .With("values", List.OfEach(new ExtensionValue(static node => node["value"] is not null, "write an object with 'value'")
            .With("name", Text)));

    private static bool IsCondition(SpecNode node) =>
        node.IsString && node.Text.StartsWith("$request.", System.StringComparison.Ordinal);
}
