using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Naming;

namespace Typewright.Generator.Binding.Clients;

/// <summary>The options that all clients of a document share, with the versions of the service.</summary>
internal static class OptionsBinder
{
    public static OptionsType Bind(BindingContext context, List<ClientType> clients, string prefix)
    {
        List<ServiceVersion> versions = [];
        NameScope names = new(StringComparer.Ordinal, []);
        bool hasVersion = clients.Exists(static client => client.Operations.Any(static operation =>
            operation.Parameters.Any(static parameter => parameter.Source == ParameterSource.ApiVersion)));
        foreach (string version in context.Document.Extensions.ServiceVersions)
        {
            versions.Add(new ServiceVersion(names.Take(VersionName(version)), version));
        }

        if (hasVersion && versions.Count == 0)
        {
            string version = context.Document.Info.Version ?? "1";
            versions.Add(new ServiceVersion(VersionName(version), version));
        }

        string wanted = context.Document.Extensions.OptionsName ?? prefix + "ClientOptions";
        string name = context.TypeNames.TakeKept(Identifiers.GivenType(wanted));
        return new OptionsType(name, versions.ToEquatable(), clients.Count > 1);
    }

    private static string VersionName(string version)
    {
        string name = "V" + Identifiers.Pascal(version).TrimStart('_');
        int suffix = name.Length;
        while (suffix > 0 && !char.IsDigit(name[suffix - 1]))
        {
            suffix--;
        }

        return suffix > 0 && suffix < name.Length ? name.Substring(0, suffix) + "_" + name.Substring(suffix) : name;
    }
}
