using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using Azure;

namespace Typewright.Services.Tests;

/// <summary>The clients that were made of one document, and the operations that the document has.</summary>
internal sealed class ServiceClients
{
    private static readonly Assembly s_assembly = typeof(ServiceClients).Assembly;
    private static readonly string[] s_methods = ["get", "put", "post", "patch", "delete", "head", "options"];

    private readonly string _document;

    private ServiceClients(string name, string document)
    {
        Name = name;
        _document = document;
        Clients =
        [
            .. s_assembly.GetExportedTypes()
                .Where(type => type.Namespace == name && type.Name.EndsWith("Client", StringComparison.Ordinal)),
        ];
    }

    /// <summary>Every service that the project names, whether its document is there or not.</summary>
    public static IReadOnlyList<ServiceClients> All { get; } =
    [
        .. s_assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(metadata => metadata.Value?.EndsWith(".json", StringComparison.Ordinal) == true)
            .Select(metadata => new ServiceClients(metadata.Key, metadata.Value!)),
    ];

    public static ServiceClients Named(string name) => All.Single(clients => clients.Name == name);

    /// <summary>The namespace.</summary>
    public string Name { get; }

    public bool IsThere => File.Exists(_document);

    public IReadOnlyList<Type> Clients { get; }

    /// <summary>The public methods of the clients that give something of a kind, by the type they give.</summary>
    public IReadOnlyList<string> MethodsThatReturn(params Type[] types) =>
    [
        .. Clients.SelectMany(client => client.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => types.Contains(Kind(method.ReturnType)))
            .Select(method => $"{client.Name}.{method.Name}")).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The ids of the operations of the document that fulfil a condition.</summary>
    public IReadOnlyList<string> Operations(Func<JsonElement, bool> condition)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(_document));
        return
        [
            .. document.RootElement.GetProperty("paths").EnumerateObject()
                .SelectMany(path => path.Value.EnumerateObject())
                .Where(member => s_methods.Contains(member.Name) && condition(member.Value))
                .Select(member => member.Value.GetProperty("operationId").GetString()!),
        ];
    }

    /// <summary>What a method gives without waiting, and without the type of its items or result.</summary>
    private static Type Kind(Type type)
    {
        Type awaited = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>) ? type.GetGenericArguments()[0] : type;
        return awaited.IsGenericType && awaited != typeof(Response) ? awaited.GetGenericTypeDefinition() : awaited;
    }
}
