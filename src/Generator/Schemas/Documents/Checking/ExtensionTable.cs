using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Schemas.Documents.Extensions;
using Typewright.Generator.Schemas.Keywords;
using static Typewright.Generator.Schemas.Documents.Checking.DocumentPart;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>
/// Every extension that is read: where it stands, what it can be, and whether it names code. In 2.0 a parameter or header is its own
/// schema, so what schemas have may stand there too.
/// </summary>
internal static class ExtensionTable
{
    public const string OwnPrefix = "x-csharp-";

    private const DocumentPart Typed = DocumentPart.Schema | Parameter | Header;

    private static readonly Dictionary<string, Extension> s_rows = Rows().ToDictionary(static row => row.Key, StringComparer.Ordinal);

    public static IEnumerable<Extension> All => s_rows.Values;

    public static Extension? Find(string key) => s_rows.TryGetValue(key, out Extension? row) ? row : null;

    /// <summary>The extension of this generator that somebody wanted to write; null where nothing is near.</summary>
    public static string? Meant(string key) =>
        Spelling.Nearest(key, s_rows.Keys.Where(static known => known.StartsWith(OwnPrefix, StringComparison.Ordinal)));

    private static Extension[] Rows() =>
    [
        new(ExtensionKeys.Clients, Document, ExtensionMembers.Clients),
        new(ExtensionKeys.Credentials, Document, ExtensionMembers.Credentials)
        {
            Members = ["type", "policy", "parameter", "description", "summary"],
            NamesCode = true,
        },
        new(ExtensionKeys.Options, Document, ExtensionValue.Identifier),
        new(ExtensionKeys.ServiceVersions, Document, ExtensionValue.ListOf(
            ServiceVersionDeclaration.Fits,
            "write a list of versions, each a text or an object with 'version', 'name' and 'default'")
            .With("name", ExtensionValue.Identifier).With("default", ExtensionValue.Flag))
        {
            Members = ["version", "name", "default"],
        },
        new(ExtensionKeys.ModelFactory, Document, ExtensionValue.Identifier),
        new(ExtensionKeys.ModelContext, Document, ExtensionValue.Identifier),
        new(ExtensionKeys.ProtocolMethods, Document, ExtensionValue.Flag),

        new(ExtensionKeys.Client, Operation, ExtensionValue.Identifier),
        new(ExtensionKeys.Accessibility, Operation | Typed, ExtensionValue.Words("public", "internal")),
        new(ExtensionKeys.Paging, Operation, ExtensionValue.Filled(PagingDeclaration.Expected).OrFalse)
        {
            Members = PagingDeclaration.Names,
        },
        new(ExtensionKeys.Overloads, Operation, ExtensionMembers.Overloads)
        {
            Members = ["name", "summary", "parameters"],
        },
        new(ExtensionKeys.Reconnect, Operation, ExtensionValue.Flag),
        new(ExtensionKeys.OptionsBag, Operation, ExtensionValue.Flag),
        new(ExtensionKeys.IfExists, Operation, ExtensionValue.Flag),
        new(ExtensionKeys.OperationStates, Document | Operation, ExtensionMembers.States)
        {
            Members = StateWordsDeclaration.Names,
        },

        new(ExtensionKeys.Name, Operation | Body | Typed, ExtensionValue.Identifier),
        new(ExtensionKeys.Property, Parameter, ExtensionValue.Identifier),
        new(ExtensionKeys.PageSize, Parameter, ExtensionValue.Flag),
        new(ExtensionKeys.BodyParameter, Body | Parameter | Operation, ExtensionValue.Identifier),

        new(SchemaKeywords.CSharpType, Typed, ExtensionMembers.Type) { Members = ["type", "json", "valueType"], NamesCode = true },
        new(SchemaKeywords.CSharpSealed, Typed, ExtensionValue.Flag),
        new(SchemaKeywords.CSharpParameter, Typed, ExtensionValue.Identifier),
        new(SchemaKeywords.CSharpNullable, Typed, ExtensionValue.Flag),
        new(SchemaKeywords.CSharpSetter, Typed, ExtensionValue.Words("public", "internal")),

        new(ExtensionKeys.ParameterizedHost, Document, ExtensionValue.Object.With("hostTemplate", ExtensionValue.Text)),
        new(ExtensionKeys.MorePaths, Document, ExtensionValue.Object.OfEach(ExtensionValue.Object)),
        new(ExtensionKeys.MoreWebhooks, Document, ExtensionValue.Object.OfEach(ExtensionValue.Object)),
        new(ExtensionKeys.LongRunning, Operation, ExtensionValue.Flag),
        new(ExtensionKeys.LongRunningOptions, Operation, ExtensionMembers.LongRunningOptions),
        new(ExtensionKeys.Pageable, Operation, ExtensionMembers.Pageable),
        new(ExtensionKeys.Streaming, Operation, ExtensionMembers.Streaming),
        new(ExtensionKeys.ClientName, Operation | Body | Typed, ExtensionValue.Name),
        new(ExtensionKeys.ApiVersion, Parameter, ExtensionValue.Flag),
        new(ExtensionKeys.SkipUrlEncoding, Parameter, ExtensionValue.Flag),
        new(ExtensionKeys.ErrorResponse, Response, ExtensionValue.Flag),
        .. ExtensionKeys.ForeignBodyNames.Select(static key => new Extension(key, Operation | Body | Parameter, ExtensionValue.Name)),
        .. SchemaKeywords.Extensions(Keyword.VendorNullable).Select(static key => new Extension(key, Typed, ExtensionValue.Flag)),
        .. SchemaKeywords.Extensions(Keyword.DiscriminatorValue)
            .Select(static key => new Extension(key, DocumentPart.Schema, ExtensionValue.Scalar)),
        .. SchemaKeywords.Extensions(Keyword.MsEnum).Select(static key => new Extension(key, Typed, ExtensionMembers.Enum)),
        .. SchemaKeywords.Extensions(Keyword.ValueNames, Keyword.ValueDescription)
            .Select(static key => new Extension(key, Typed, ExtensionValue.Collection.OfEach(ExtensionValue.Plain))),
    ];
}
