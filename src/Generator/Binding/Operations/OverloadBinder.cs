using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Extensions;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>Flat methods that build the body from the values listed.</summary>
internal sealed class OverloadBinder(BindingContext context)
{
    /// <param name="operation">The operation.</param>
    /// <param name="name">Its method.</param>
    /// <param name="body">The class of its body; null where that is none.</param>
    /// <param name="parameters">Its parameters.</param>
    public EquatableArray<OverloadModel> Bind(Operation operation, string name, ModelDraft? body, IReadOnlyList<ParameterModel> parameters)
    {
        string? obstacle = body switch
        {
            null => "the operation has no object for a body",
            { IsAbstract: true } => $"the body is one of several classes, and '{body.Name}' itself cannot be made",
            _ => null,
        };
        foreach (OverloadDeclaration first in obstacle is null ? [] : operation.Overloads.Take(1))
        {
            Report(first.Node, obstacle!);
        }

        return obstacle is null
            ? operation.Overloads.Select(overload => Overload(overload, name, body!, parameters)).ToEquatable()
            : default;
    }

    private OverloadModel Overload(OverloadDeclaration overload, string name, ModelDraft body, IReadOnlyList<ParameterModel> parameters)
    {
        List<OverloadParameter> list = [];
        foreach (OverloadParameterDeclaration entry in overload.Parameters)
        {
            if ((OfProperty(entry, body) ?? OfParameter(entry, body, parameters)) is { } parameter)
            {
                list.Add(parameter);
            }
            else
            {
                Report(entry.Node, "name a parameter of the operation, or a property of its body");
            }
        }

        return new OverloadModel(overload.Name is { } given ? Identifiers.Given(given) : name, overload.Summary, list.ToEquatable());
    }

    private void Report(SpecNode at, string hint) => context.Report(ProblemKind.UnknownExtensionValue, at, ExtensionKeys.Overloads, hint);

    private static OverloadParameter? OfProperty(OverloadParameterDeclaration entry, ModelDraft body)
    {
        if (entry.Property is not { } wireName || body.Find(wireName) is not { } property)
        {
            return null;
        }

        return new OverloadParameter
        {
            Name = NameOf(entry) ?? property.ParameterName,
            Property = property,
            Type = property.Type,
            IsOptional = entry.IsOptional,
            IsOptionalAsync = entry.IsOptionalAsync,
            Doc = property.Doc,
        };
    }

    private static OverloadParameter? OfParameter(
        OverloadParameterDeclaration entry,
        ModelDraft body,
        IReadOnlyList<ParameterModel> parameters)
    {
        foreach (ParameterModel parameter in parameters)
        {
            if (parameter.WireName != entry.Parameter)
            {
                continue;
            }

            bool isCarried = parameter.Source == ParameterSource.BodyProperty;
            PropertyModel? carrier = isCarried ? body.Properties.FirstOrDefault(candidate => candidate.Name == parameter.Name) : null;
            return new OverloadParameter
            {
                Name = NameOf(entry) ?? carrier?.ParameterName ?? parameter.Name,
                Property = carrier,
                Parameter = carrier is null ? parameter.Name : null,
                Type = parameter.Type,
                IsOptional = entry.IsOptional,
                IsOptionalAsync = entry.IsOptionalAsync,
                Doc = parameter.Doc,
            };
        }

        return null;
    }

    private static string? NameOf(OverloadParameterDeclaration entry) =>
        entry.Name is { } given ? Identifiers.GivenParameter(given) : null;
}
