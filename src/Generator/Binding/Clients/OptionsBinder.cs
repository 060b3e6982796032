using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Binding.Clients;

/// <summary>The options that all clients of a document share, with the versions of the service.</summary>
internal static class OptionsBinder
{
    public static OptionsType Bind(BindingContext context, List<ClientType> clients, string prefix)
    {
        bool hasVersion = clients.Exists(static client => client.Operations.Any(static operation =>
            operation.Parameters.Any(static parameter => parameter.Source == ParameterSource.ApiVersion)));
        string wanted = context.Document.Extensions.OptionsName ?? prefix + "ClientOptions";
        string name = context.TypeNames.TakeKept(Identifiers.GivenType(wanted));
        return new OptionsType(name, ServiceVersions.Of(context.Document, hasVersion).ToEquatable(), clients.Count > 1);
    }
}
