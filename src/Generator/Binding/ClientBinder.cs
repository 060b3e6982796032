using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Clients;
using Typewright.Generator.Binding.Headers;
using Typewright.Generator.Binding.Operations;
using Typewright.Generator.Binding.Paging;
using Typewright.Generator.Binding.Servers;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Operations;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Places;

namespace Typewright.Generator.Binding;

/// <summary>A document to a client model: the order of the work.</summary>
internal static class ClientBinder
{
    /// <summary>The client of a document; null (and a problem) where it is none of OpenAPI.</summary>
    /// <param name="files">The document and what it may refer to.</param>
    /// <param name="file">The document.</param>
    /// <param name="options">What the user's project says.</param>
    public static ClientModel? Bind(SpecSet files, SpecFile file, BindingOptions options) => BindDocument(files, file, options)?.Model;

    /// <summary>The same, together with what else is learnt of the document.</summary>
    public static BoundDocument? BindDocument(SpecSet files, SpecFile file, BindingOptions options)
    {
        if (OpenApiDocument.Open(files, file) is not { } document)
        {
            return null;
        }

        BindingContext context = new(files, document, options);
        FilterCheck.Run(context);
        List<Operation> operations = OperationFinder.Find(context);
        if (operations.Count > 0 && !document.Address.IsNamed)
        {
            context.ReportWhole(ProblemKind.NoServer);
        }

        KeptOperations kept = KeptClients.Keep(context, operations);
        OperationNaming methods = new(operations, Grouping.Of(operations), kept, files.Wanted);
        TypeNaming names = Names(context, operations, methods);
        SchemaBinder schemas = new(context, names);
        // Without operations every schema is what the user came for.
        Extras extras = new(Payloads.Find(context, operations), operations.Count == 0 && !options.HasFilters);
        List<ClientType> clients = ServerOptions.Told(BindGroups(context, schemas, ClientGroups.Group(context, operations, kept), methods));
        BindExtras(context, schemas, extras);
        schemas.Complete();
        new CaseTags(schemas.Drafts).Settle();
        UsagePass usage = new(schemas.Drafts);
        foreach (ClientType client in clients)
        {
            MarkOperations(usage, client);
        }

        MarkExtras(context, schemas, usage, extras);
        ResponseHeaders? headers = Headers(context, schemas, usage, clients[0].Name, operations);
        document.CheckOthers();
        new PublicReach(context, schemas.Drafts, usage).Settle(clients, headers);
        clients = ClientInterfaces.Named(context, clients);
        ModelAssembler types = new(schemas.Drafts, usage, context);
        EquatableArray<CredentialModel> credentials = ConstructorNames.Settle(CredentialBinder.Bind(context, operations), clients);
        ClientModel model = Model(context, clients, credentials, types);
        IEnumerable<KeyValuePair<string, string>> places = options.BaselinePath.Length > 0 ? names.Places() : [];
        model = model with
        {
            ResponseHeaders = headers,
            Places = places.Select(static place => new SurfacePlace(place.Key, place.Value)).ToEquatable(),
        };
        return new BoundDocument(model, context.ExternalTypes.All, Written(schemas), names.Rules);
    }

    private static TypeNaming Names(BindingContext context, List<Operation> operations, OperationNaming methods)
    {
        List<OperationPlace> named = operations.FindAll(static operation => operation.Variant.IsUsual).ConvertAll(operation =>
            new OperationPlace(methods.Of(operation).Stem, operation.Node, operation.PathNode)
            {
                Key = operation.Place,
                PathKey = operation.Path,
            });
        SchemaPlaces places = SchemaPlaces.Find(context.Root, named);
        NamedDefinitions definitions = new(context.Schemas, methods.Made, context.Source.Wanted);
        return new TypeNaming(context.TypeNames, context.Source, places, new(context.Source, places), definitions, context.Kept);
    }

    private static ClientModel Model(
        BindingContext context, List<ClientType> clients, EquatableArray<CredentialModel> credentials, ModelAssembler types)
    {
        OpenApiDocument document = context.Document;
        BindingOptions options = context.Options;
        string prefix = Prefix(clients[0].Name);
        OptionsType clientOptions = OptionsBinder.Bind(context, clients, prefix);
        ServerOptions servers = new(context, prefix);
        return new ClientModel(
            options.Namespace,
            SpecPath.FileName(document.Root.File.Path),
            document.Info.Title ?? "",
            document.Info.Version ?? "")
        {
            DefaultEndpoint = document.Address.Endpoint,
            DefaultPath = document.Address.EndpointPath,
            Accessibility = options.Accessibility,
            Clients = clients.ToEquatable(),
            Options = clientOptions with
            {
                Servers = context.Servers.Further.ToEquatable(),
                Variables = servers.Variables.ToEquatable(),
                EndpointTemplate = context.Servers.EndpointTemplate,
            },
            Credentials = credentials,
            Models = types.Models(),
            Enums = types.Enums().Concat(servers.Enums).ToEquatable(),
            Unions = types.Unions(),
            ModelFactory = options.ModelFactory
                ? context.TypeNames.TakeKept(Given(document.Extensions.ModelFactoryName, prefix + "ModelFactory"))
                : null,
            ModelContext = context.TypeNames.TakeKept(Given(document.Extensions.ModelContextName, prefix + "ModelContext")),
            BuilderExtensions = options.DependencyInjection ? context.TypeNames.TakeKept(prefix + "ClientBuilderExtensions") : null,
            ServiceExtensions = options.HttpClientFactory ? context.TypeNames.TakeKept(prefix + "ClientServiceExtensions") : null,
            PrefersTyped = options.HasOverloadPriority,
            ShowsPipeline = !document.Extensions.ForbidsProtocolMethods,
            HasConversions = !document.Extensions.ForbidsProtocolMethods,
            PathPrefix = document.Address.PathPrefix,
            JsonResolver = options.JsonResolver ? context.TypeNames.TakeKept(prefix + "Json") : null,
        };
    }

    private static Dictionary<SpecNode, TypeRef> Written(SchemaBinder schemas)
    {
        Dictionary<SpecNode, TypeRef> types = [];
        foreach (KeyValuePair<Schema, TypeRef> bound in schemas.Bound)
        {
            schemas.Context.Wanted.Ask();
            if (bound.Key.IsWritten)
            {
                types.Add(bound.Key.Node, bound.Value);
            }
        }

        return types;
    }

    private static List<ClientType> BindGroups(
        BindingContext context,
        SchemaBinder schemas,
        List<ClientDraft> groups,
        OperationNaming methods)
    {
        OperationBinder binder = new(context, schemas);
        NextPages next = new(context);
        List<ClientType> clients = [];
        ILookup<string?, ClientDraft> children = groups.ToLookup(static group => group.ParentName);
        foreach (ClientDraft group in groups)
        {
            NameScope names = new(StringComparer.Ordinal, [.. ReservedNames.ClientMembers, group.Name]);
            foreach (ClientDraft child in children[group.Name])
            {
                if (child.Accessor is { } accessor)
                {
                    names.Take(accessor);
                }
            }

            group.State.ForEach(state => names.Take(state.Property));

            List<OperationModel> operations = [];
            foreach (Operation operation in group.Operations)
            {
                OperationName name = methods.Of(operation) with { Method = TakeMethod(names, methods.Of(operation).Method) };
                operations.Add(binder.Bind(operation, name, group.State));
            }

            clients.Add(new ClientType(
                group.Name,
                group.Doc,
                group.State.ToEquatable(),
                next.Settled(group.Operations, operations).ToEquatable())
            {
                ParentName = group.ParentName,
                Accessor = group.Accessor,
                HasConstructors = group.HasConstructors,
            });
        }

        return clients;
    }

    // A method takes several names: its own, its asynchronous twin's, and those of the private ones that make its request and body.
    private static string TakeMethod(NameScope names, string name)
    {
        string taken = names.Take(name);
        while (Array.Exists(Companions(taken), names.IsTaken))
        {
            taken = names.Take(name);
        }

        foreach (string companion in Companions(taken))
        {
            names.Take(companion);
        }

        return taken;
    }

    private static string[] Companions(string method) =>
        [method + "Async", OperationModel.RequestMethodOf(method), OperationModel.ContentMethodOf(method)];

    private static void BindExtras(BindingContext context, SchemaBinder schemas, Extras extras)
    {
        foreach (KeyValuePair<string, Schema> schema in extras.In(context))
        {
            schemas.Bind(schema.Value, schema.Key);
            schemas.Complete();
        }
    }

    private static void MarkExtras(BindingContext context, SchemaBinder schemas, UsagePass usage, Extras extras)
    {
        foreach (KeyValuePair<string, Schema> schema in extras.In(context))
        {
            usage.Mark(schemas.Bind(schema.Value, schema.Key), extras.HasAll ? Usage.Both : Usage.Received);
        }
    }

    private static void MarkOperations(UsagePass usage, ClientType client)
    {
        foreach (OperationModel operation in client.Operations)
        {
            usage.Mark(operation.Body?.Type, Usage.Sent, operation.Body?.Kind == BodyKind.Xml);
            usage.Mark(operation.Received, Usage.Received, operation.Response.Kind == ResponseKind.Xml);
            foreach (ParameterModel parameter in operation.Parameters)
            {
                usage.Mark(parameter.Type, Usage.Sent);
            }

            foreach (string error in operation.Response.ErrorTypes)
            {
                usage.Mark(TypeRef.Named(TypeKind.Model, error), Usage.Received);
            }
        }
    }

    // After everything else that has a name, so that no other name depends on the headers.
    private static ResponseHeaders? Headers(
        BindingContext context, SchemaBinder schemas, UsagePass usage, string client, List<Operation> operations)
    {
        if (!context.Options.ResponseHeaders)
        {
            return null;
        }

        ResponseHeaders? headers =
            new HeaderBinder(schemas).Bind(() => context.TypeNames.TakeKept(Prefix(client) + "Headers"), operations);
        foreach (ResponseHeader header in headers?.Headers ?? default)
        {
            usage.Mark(header.Type, Usage.Received);
        }

        return headers;
    }

    // What the names of a client's further types begin with.
    private static string Prefix(string client) =>
        client.EndsWith("Client", StringComparison.Ordinal) ? client.Substring(0, client.Length - 6) : client;

    private static string Given(string? given, string fallback) => Identifiers.GivenType(given ?? fallback);

    /// <summary>What makes types though no operation of the client reaches it.</summary>
    /// <param name="Payloads">What webhooks and callbacks send: a client answers them, so only these matter of them.</param>
    /// <param name="HasAll">Whether all named schemas are wanted.</param>
    private sealed record Extras(IReadOnlyList<Schema> Payloads, bool HasAll)
    {
        public IEnumerable<KeyValuePair<string, Schema>> In(BindingContext context)
        {
            foreach (Schema payload in Payloads)
            {
                yield return new KeyValuePair<string, Schema>("Payload", payload);
            }

            foreach (KeyValuePair<string, Schema> schema in HasAll ? context.Schemas : (IEnumerable<KeyValuePair<string, Schema>>)[])
            {
                yield return schema;
            }
        }
    }
}
