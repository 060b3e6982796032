using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Azure;
using Azure.Core;

namespace Typewright.Conformance;

/// <summary>Makes the object that has an operation, as a user would: with an endpoint, what authenticates, and the version.</summary>
/// <param name="endpoint">Where the server is.</param>
/// <param name="configure">What else a user sets in the options.</param>
public sealed class ClientMaker(Uri endpoint, Action<ClientOptions> configure)
{
    /// <summary>Makes the object.</summary>
    /// <param name="type">Its class.</param>
    /// <param name="prefix">What the endpoint has behind the server's address.</param>
    /// <param name="shown">What authenticates, and the version.</param>
    /// <exception cref="NoSuchValueException">There is no way to it.</exception>
    public object Make(Type type, string prefix, Shown shown)
    {
        ArgumentNullException.ThrowIfNull(type);
        Uri address = new(endpoint, prefix);
        if (Constructor(type, shown) is { } own)
        {
            return Made(own, address, shown);
        }

        foreach (Type root in type.Assembly.GetExportedTypes().Where(one => one.Namespace == type.Namespace))
        {
            MethodInfo? accessor = root.GetMethods()
                .FirstOrDefault(method => method.ReturnType == type && method.GetParameters().Length == 0);
            if (accessor is not null && Constructor(root, shown) is { } constructor)
            {
                return accessor.Invoke(Made(constructor, address, shown), [])!;
            }
        }

        throw new NoSuchValueException($"nothing gives out a {type.Name}");
    }

    private static ConstructorInfo? Constructor(Type type, Shown shown) => type.GetConstructors()
        .Where(static one => one.GetParameters() is [{ ParameterType: var first }, .., { ParameterType: var last }] && first == typeof(Uri)
            && last.IsAssignableTo(typeof(ClientOptions)))
        .OrderByDescending(one => Suits(one, shown.Credential))
        .ThenBy(static one => one.GetParameters().Length)
        .FirstOrDefault();

    private static bool Suits(ConstructorInfo constructor, string credential)
    {
        string[] types = [.. constructor.GetParameters().Select(static parameter => parameter.ParameterType.Name)];
        return credential.Length > 0
            ? types.Contains(credential)
            : !types.Any(static type => type.EndsWith("Credential", StringComparison.Ordinal));
    }

    private object Made(ConstructorInfo constructor, Uri address, Shown shown) =>
        constructor.Invoke([.. constructor.GetParameters().Select(parameter => Argument(parameter, address, shown))]);

    private object? Argument(ParameterInfo parameter, Uri address, Shown shown)
    {
        Type type = parameter.ParameterType;
        if (type == typeof(Uri))
        {
            return address;
        }

        if (type == typeof(AzureKeyCredential))
        {
            return new AzureKeyCredential(shown.Secret);
        }

        if (type == typeof(TokenCredential))
        {
            return DelegatedTokenCredential.Create((_, _) => new AccessToken(shown.Secret, DateTimeOffset.MaxValue));
        }

        if (type == typeof(BasicCredential))
        {
            return new BasicCredential("user", shown.Secret);
        }

        return type.IsAssignableTo(typeof(ClientOptions)) ? Options(type, shown) : parameter.DefaultValue;
    }

    private ClientOptions Options(Type type, Shown shown)
    {
        ConstructorInfo constructor = type.GetConstructors().Single();
        ClientOptions options = (ClientOptions)constructor.Invoke([.. constructor.GetParameters()
            .Select(parameter => Version(parameter, shown.Words))]);
        configure(options);
        return options;
    }

    private static object? Version(ParameterInfo parameter, IReadOnlyList<string> words)
    {
        string? named = Enum.GetNames(parameter.ParameterType)
            .FirstOrDefault(name => words
                .Any(word => PlainName.Of(word).TrimStart('v') is { Length: > 0 } plain && PlainName.Of(name).TrimStart('v') == plain));
        return named is null ? parameter.DefaultValue : Enum.Parse(parameter.ParameterType, named);
    }
}
