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

        return new DocumentFacts(operations,
            (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
                .ToDictionary(static schema => schema.Key, static schema => Schema(schema.Value)), security);
    }

    // An operation's parameter goes before the path's of the same name and place.
    private static ParameterFact[] Parameters(IOpenApiPathItem path, OpenApiOperation operation) =>
    [
        .. (operation.Parameters ?? []).Concat(path.Parameters ?? [])
            .Where(static parameter => parameter.Name is not null && parameter.In is not null)
            .Select(static parameter => new ParameterFact(parameter.Name!, parameter.In!.Value.ToString().ToLowerInvariant(),
                parameter.Required))
            .DistinctBy(static parameter => (parameter.Name, parameter.In)),
    ];

    private static SchemaFact Schema(IOpenApiSchema schema)
    {
        SchemaWalk all = new(HasVariants: true);
        all.Add(schema);
        SchemaWalk own = new(HasVariants: false);
        own.Add(schema);
        return new SchemaFact([.. own.Properties.Select(name => new PropertyFact(name, own.Required.Contains(name)))])
        {
            OfVariants = all.Properties.Except(own.Properties).ToHashSet(StringComparer.Ordinal),
            Discriminators = all.Discriminators,
            DemandsMore = schema is { AllOf: { Count: > 0 } parts, Properties: null or { Count: 0 } }
                && parts.Count(static part => part is OpenApiSchemaReference || part.Properties is { Count: > 0 }) == 1,
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
