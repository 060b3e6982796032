using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Typewright.Corpus.Oracle;

/// <summary>What Microsoft.OpenApi sees in a document.</summary>
internal static class SecondReader
{
    private static readonly Dictionary<SecuritySchemeType, string> s_kinds = new()
    {
        [SecuritySchemeType.ApiKey] = "key",
        [SecuritySchemeType.OAuth2] = "token",
        [SecuritySchemeType.OpenIdConnect] = "token",
    };

    /// <summary>Reads a document.</summary>
    /// <param name="file">The document.</param>
    /// <returns>What it sees; null with the reason where it cannot read the document.</returns>
    public static async Task<(DocumentFacts? Facts, string? Reason)> ReadAsync(string file)
    {
        OpenApiReaderSettings settings = new() { LoadExternalRefs = false, LeaveStreamOpen = false };
        settings.AddYamlReader();
        try
        {
            using MemoryStream content = new(await File.ReadAllBytesAsync(file).ConfigureAwait(false));
            (OpenApiDocument? document, _) = await OpenApiDocument.LoadAsync(content, null, settings).ConfigureAwait(false);
            return document is null ? (null, "it makes no document of it") : (Facts(document), null);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            // Whatever a reader throws that is not ours, it has not read the document.
            return (null, $"{e.GetType().Name}: {e.Message.Split('\n')[0]}");
        }
    }

    private static DocumentFacts Facts(OpenApiDocument document)
    {
        Dictionary<string, IReadOnlyList<ParameterFact>> operations = new(StringComparer.Ordinal);
        HashSet<string> security = [];
        foreach (KeyValuePair<string, IOpenApiPathItem> path in document.Paths)
        {
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value.Operations ?? [])
            {
                operations[$"{operation.Key.Method.ToUpperInvariant()} {path.Key}"] = Parameters(path.Value, operation.Value);
                security.UnionWith((operation.Value.Security ?? document.Security ?? []).Select(Credentials));
            }
        }

        IDictionary<string, IOpenApiSchema> schemas = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        ILookup<string, string> told = schemas.Values.SelectMany(Told).ToLookup(static one => one.Schema, static one => one.Member);
        return new DocumentFacts(operations,
            schemas.ToDictionary(static schema => schema.Key, schema => Schema(schema.Value, told[schema.Key])), security);
    }

    // The members by which a schema with alternatives tells them.
    private static IEnumerable<(string Schema, string Member)> Told(IOpenApiSchema schema) =>
        schema.Discriminator?.PropertyName is not { } member
        ? []
        : (schema.OneOf ?? []).Concat(schema.AnyOf ?? []).OfType<OpenApiSchemaReference>()
            .Where(static alternative => alternative.Reference.Id is not null)
            .Select(alternative => (alternative.Reference.Id!, member));

    // An operation's parameter goes before the path's of the same name and place.
    private static ParameterFact[] Parameters(IOpenApiPathItem path, OpenApiOperation operation) =>
    [
        .. (operation.Parameters ?? []).Concat(path.Parameters ?? [])
            .Where(static parameter => parameter.Name is not null && parameter.In is not null)
            .Select(static parameter => new ParameterFact(parameter.Name!, parameter.In!.Value.ToString().ToLowerInvariant(),
                parameter.Required))
            .DistinctBy(static parameter => (parameter.Name, parameter.In)),
    ];

    private static SchemaFact Schema(IOpenApiSchema schema, IEnumerable<string> toldBy)
    {
        SchemaWalk all = new(HasVariants: true);
        all.Add(schema);
        SchemaWalk own = new(HasVariants: false);
        own.Add(schema);
        return new SchemaFact([.. own.Properties.Select(name => new PropertyFact(name, own.Required.Contains(name)))])
        {
            OfVariants = all.Properties.Except(own.Properties).ToHashSet(StringComparer.Ordinal),
            Discriminators = all.Discriminators,
            ToldBy = toldBy.ToHashSet(StringComparer.Ordinal),
        };
    }

    private static string Credentials(OpenApiSecurityRequirement requirement) =>
        string.Join('+', requirement.Keys.Select(Kind).Distinct().Order(StringComparer.Ordinal));

    private static string Kind(OpenApiSecuritySchemeReference scheme) => scheme.Type switch
    {
        null => "unknown",
        SecuritySchemeType.Http => scheme.Scheme?.ToLowerInvariant() switch { "basic" => "basic", "bearer" => "token", _ => "key" },
        { } type => s_kinds.GetValueOrDefault(type, "other"),
    };
}
