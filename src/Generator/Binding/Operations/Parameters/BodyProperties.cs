using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>Parameters that an overlay puts into the body's class: they become properties of it that are not on the wire.</summary>
internal sealed class BodyProperties(BindingContext context)
{
    /// <summary>The parameters, with the names that their properties got.</summary>
    public List<ParameterModel> Carried(List<ParameterModel> parameters, ModelDraft? body, Operation operation, NameScope names)
    {
        ParameterModel Settled(ParameterModel carried) => body is null ? Uncarried(carried, operation, names) : Carried(carried, body);
        return parameters.ConvertAll(parameter => parameter.Source == ParameterSource.BodyProperty ? Settled(parameter) : parameter);
    }

    /// <summary>A body that may be left out by the document is needed all the same where it carries what must be sent.</summary>
    public static BodyModel? Demanded(BodyModel? body, List<ParameterModel> parameters) =>
        body is not null && parameters.Exists(static parameter => parameter is { Source: ParameterSource.BodyProperty, IsRequired: true })
            ? body with { IsRequired = true, Type = body.Type.AsNullable(false) }
            : body;

    // Without an object for a body it is a parameter like any other.
    private ParameterModel Uncarried(ParameterModel parameter, Operation operation, NameScope names)
    {
        context.Report(ProblemKind.UnknownExtensionValue, operation.Node, ExtensionKeys.Property, "the operation has no object for a body");
        return parameter with { Source = ParameterSource.Method, Name = names.Take(Identifiers.Camel(parameter.Name), "Parameter") };
    }

    private static ParameterModel Carried(ParameterModel parameter, ModelDraft body)
    {
        if (body.Properties.Any(known => known.Name == parameter.Name && known.Type == parameter.Type))
        {
            return parameter;
        }

        string name = body.MemberNames.Take(parameter.Name);
        string setter = body.ParameterNames.Take(Identifiers.ParameterOf(name), "Value");
        PropertyModel property = new(name, parameter.WireName, parameter.Type, setter, parameter.Doc) { IsOnWire = false };
        body.Add(property);
        return parameter with { Name = name };
    }
}
