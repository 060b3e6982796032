using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Typewright.Generator.Model;

namespace Typewright.Corpus.Scenarios;

/// <summary>Makes the object that has an operation, as a user would: with an endpoint, the credential that the expected request shows, the version, and a transport.</summary>
internal static class ClientMaker
{
    /// <summary>Where the recorded links lead.</summary>
    public const string Endpoint = "http://localhost:3001";

    public static object Make(Target target, ScenarioCall call, HttpPipelineTransport transport)
    {
        ClientType root = target.Type.HasConstructors && target.Type.ParentName is null ? target.Type : target.Client.Model.Clients.First(static client => client.ParentName is null);
        Type type = target.Client.TypeOf(root.Name);
        object options = Options(target, call, transport);
        (string Kind, string Value) shown = Credential(call);
        ConstructorInfo constructor = type.GetConstructors()
            .Where(static one => one.GetParameters() is [var first, ..] && first.ParameterType == typeof(Uri))
            .OrderByDescending(one => Suits(one, shown.Kind))
            .ThenBy(static one => one.GetParameters().Length)
            .First();
        object client = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Argument(parameter.ParameterType, target, shown.Value, options))]);
        return target.Type == root ? client : type.GetMethod(target.Type.Accessor!)!.Invoke(client, [])!;
    }

    private static object? Argument(Type type, Target target, string secret, object options)
    {
        if (type == typeof(Uri))
        {
            return new Uri(Endpoint + target.Path.Prefix);
        }

        if (type == typeof(AzureKeyCredential))
        {
            return new AzureKeyCredential(secret);
        }

        return type == typeof(TokenCredential) ? DelegatedTokenCredential.Create((_, _) => new AccessToken(secret, DateTimeOffset.MaxValue)) : options;
    }

    // What authenticates the expected request; where it shows nothing, any credential will do.
    private static (string Kind, string Value) Credential(ScenarioCall call)
    {
        if (call.Headers.TryGetValue("authorization", out string? header))
        {
            string[] words = header.Split(' ');
            return (words[0] == "Bearer" ? nameof(TokenCredential) : nameof(AzureKeyCredential), words[^1]);
        }

        return call.Headers.TryGetValue("x-ms-api-key", out string? key) ? (nameof(AzureKeyCredential), key) : ("", "none");
    }

    private static bool Suits(ConstructorInfo constructor, string credential)
    {
        string[] types = [.. constructor.GetParameters().Select(static parameter => parameter.ParameterType.Name)];
        return credential.Length > 0 ? types.Contains(credential) : !types.Any(static type => type.EndsWith("Credential", StringComparison.Ordinal));
    }

    private static object Options(Target target, ScenarioCall call, HttpPipelineTransport transport)
    {
        OptionsType model = target.Client.Model.Options;
        Type type = target.Client.TypeOf(model.Name);
        ConstructorInfo constructor = type.GetConstructors().Single();
        ClientOptions options = (ClientOptions)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Version(parameter, model.Versions, call))]);
        options.Transport = transport;
        options.Retry.MaxRetries = 0;
        return options;
    }

    private static object? Version(ParameterInfo parameter, IEnumerable<ServiceVersion> versions, ScenarioCall call)
    {
        ServiceVersion? named = versions.FirstOrDefault(version => call.Query.Any(pair => pair.Value == version.Value) || call.Uri.Split('/', ':').Contains(version.Value));
        return named is null ? parameter.DefaultValue : Enum.Parse(parameter.ParameterType, named.Name);
    }
}
