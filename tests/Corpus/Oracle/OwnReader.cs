using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Binding;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.Oracle;

/// <summary>What the generator sees in a document: the only file here that knows its model.</summary>
internal static class OwnReader
{
    private static readonly BindingOptions s_options = BindingOptions.Default with { Namespace = "Oracle", Webhooks = true };

    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.Ordinal)
    {
        ["AzureKeyCredential"] = "key",
        ["TokenCredential"] = "token",
        ["BasicCredential"] = "basic",
    };

    /// <summary>Reads and binds a document.</summary>
    /// <param name="file">The document, by its absolute path.</param>
    /// <returns>What the client of it has; null where there is no client.</returns>
    public static DocumentFacts? Read(string file)
    {
        SpecSet files = new([new SpecText(file, File.ReadAllText(file)),
            .. CorpusFinder.ReferencesOf(file).Select(static path => new SpecText(path, File.ReadAllText(path)))]);
        if (files.Open(file) is not { Root: { } root } document
            || ClientBinder.BindDocument(files, document, s_options) is not { } bound)
        {
            return null;
        }

        return new DocumentFacts(
            Operations(bound.Model),
            Schemas(root, bound.Model, bound.Types),
            bound.Model.Credentials.Select(Credentials).ToHashSet(StringComparer.Ordinal));
    }

    private static Dictionary<string, IReadOnlyList<ParameterFact>> Operations(ClientModel model)
    {
        Dictionary<string, IReadOnlyList<ParameterFact>> operations = new(StringComparer.Ordinal);
        foreach (OperationModel operation in model.Clients.SelectMany(static client => client.Operations))
        {
            operations[$"{operation.Method.ToUpperInvariant()} {operation.Path}"] = [.. operation.Parameters
                .SelectMany(static parameter => NamesOf(parameter).Select(name =>
                    new ParameterFact(name, parameter.Location.ToString().ToLowerInvariant(), parameter.IsRequired)))];
        }

        return operations;
    }

    private static IEnumerable<string> NamesOf(ParameterModel parameter) =>
        parameter.Conditions.Count > 0 ? parameter.Conditions : [parameter.WireName];

    private static Dictionary<string, SchemaFact> Schemas(SpecNode root, ClientModel model, IReadOnlyDictionary<SpecNode, TypeRef> bound)
    {
        Dictionary<string, ModelType> models = model.Models.ToDictionary(static one => one.Name, StringComparer.Ordinal);
        Dictionary<string, SchemaFact> schemas = new(StringComparer.Ordinal);
        SpecNode? named = root.Object("definitions") ?? root.Object("components")?.Object("schemas");
        foreach (KeyValuePair<string, SpecNode> schema in named?.Members ?? [])
        {
            if (bound.TryGetValue(schema.Value, out TypeRef? type) && type.Kind == TypeKind.Model
                && models.TryGetValue(type.Name, out ModelType? bindings))
            {
                schemas[schema.Key] = new SchemaFact([.. Properties(bindings, models)]);
            }
        }

        return schemas;
    }

    private static IEnumerable<PropertyFact> Properties(ModelType type, Dictionary<string, ModelType> models) => type.Properties
        .Where(static property => property.IsOnWire)
        .Select(static property => new PropertyFact(property.WireName, property.IsRequired))
        .Concat(type.BaseName is { } name && models.TryGetValue(name, out ModelType? parent) ? Properties(parent, models) : [])
        .DistinctBy(static property => property.Name);

    private static string Credentials(CredentialModel credential) =>
        string.Join('+',
            credential.Parameters.Select(static parameter => s_kinds.GetValueOrDefault(parameter.Type.Split('.')[^1], parameter.Type))
                .Distinct().Order(StringComparer.Ordinal));
}
