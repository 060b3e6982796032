using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Operations;

/// <summary><c>x-csharp-overloads</c>: flat methods that build the body from the values listed.</summary>
internal static class OverloadBinder
{
    public static EquatableArray<OverloadModel> Bind(BindingContext context, OperationDraft operation, string name, BodyModel? body, ModelDraft? bodyModel, IReadOnlyList<ParameterModel> parameters)
    {
        List<OverloadModel> overloads = [];
        foreach (SpecNode node in operation.Node.ItemsOf("x-csharp-overloads"))
        {
            if (body is null || bodyModel is null)
            {
                context.Report(ProblemKind.UnknownExtensionValue, node, "x-csharp-overloads", "the operation has no object for a body");
                break;
            }

            List<OverloadParameter> list = [];
            foreach (SpecNode entry in node.ItemsOf("parameters"))
            {
                if (Parameter(entry, bodyModel, parameters) is { } parameter)
                {
                    list.Add(parameter);
                }
                else
                {
                    context.Report(ProblemKind.UnknownExtensionValue, entry, "x-csharp-overloads", "name a parameter of the operation, or a property of its body");
                }
            }

            overloads.Add(new OverloadModel(node.String("name") is { } given ? Identifiers.Given(given) : name, node.String("summary"), list.ToEquatable()));
        }

        return overloads.ToEquatable();
    }

    private static OverloadParameter? Parameter(SpecNode entry, ModelDraft body, IReadOnlyList<ParameterModel> parameters)
    {
        bool optional = entry["optional"] is { IsTrue: true };
        bool optionalAsync = optional || entry.String("optional") == "async";
        string? given = entry.String("name");
        if (entry.String("property") is { } propertyName && body.Find(propertyName) is { } property)
        {
            return new OverloadParameter(given is null ? property.ParameterName : Identifiers.GivenParameter(given), property, null, property.Type, optional, optionalAsync, property.Doc);
        }

        foreach (ParameterModel parameter in parameters)
        {
            if (parameter.WireName != entry.String("parameter"))
            {
                continue;
            }

            PropertyModel? carrier = parameter.Source == ParameterSource.BodyProperty ? body.Properties.FirstOrDefault(candidate => candidate.Name == parameter.Name) : null;
            string name = given is null ? carrier?.ParameterName ?? parameter.Name : Identifiers.GivenParameter(given);
            return new OverloadParameter(name, carrier, carrier is null ? parameter.Name : null, parameter.Type, optional, optionalAsync, parameter.Doc);
        }

        return null;
    }
}
