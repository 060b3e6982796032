using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Kept;

/// <summary>
/// The signatures of the baseline that a method has outgrown: what it takes beside them may be left out. So calls that were compiled, and
/// those that give everything, still find what they call.
/// </summary>
internal static class OlderForms
{
    private const string Token = "CancellationToken";
    private const string Context = "RequestContext?";

    /// <summary>An operation with its older forms.</summary>
    public static OperationModel With(OperationModel model, Operation operation, Baseline baseline)
    {
        // Flat forms are the project's own: nothing gets between them.
        if (model.IsInternal || model.Overloads.Count > 0 || baseline.MethodOf(operation.Place) is null)
        {
            return model;
        }

        string[] waiting = model.LongRunning is null ? [] : ["waitUntil"];
        List<ParameterModel> given = [.. model.Parameters.Where(static parameter => parameter.IsArgument)];
        List<(string, bool)> typed =
        [
            .. waiting.Select(static name => (name, false)),
            .. given.FindAll(static parameter => parameter.IsRequired).Select(static parameter => (parameter.Name, false)),
            .. BodyOf(model.Body),
            .. model.Options is { } options
                ? [(options.Name, true)]
                : given.FindAll(static parameter => !parameter.IsRequired).Select(static parameter => (parameter.Name, true)),
        ];
        List<(string, bool)> protocol =
        [
            .. waiting.Select(static name => (name, false)),
            .. model.Signature.Arguments
                .Where(static argument => argument.Kind is not (RequestArgumentKind.Page or RequestArgumentKind.Context))
                .Select(static argument => (argument.Name, argument.Parameter is not null && argument.IsNullable)),
        ];
        return model with
        {
            OlderForms = Of(typed, Lines(baseline, operation, model.Name, Token)),
            OlderProtocols = Of(protocol, Lines(baseline, operation, model.Name, Context)),
        };
    }

    /// <summary>The older forms of the factory's method for a class: the names of what it took.</summary>
    public static EquatableArray<EquatableArray<string>> OfFactory(Baseline baseline, string type) =>
        baseline.FactoriesOf(type).Select(static line => FormOf(line, 0)).ToEquatable();

    private static IEnumerable<(string Name, bool CanLack)> BodyOf(BodyModel? body)
    {
        if (body is not null)
        {
            yield return (body.Name, !body.IsRequired);
        }

        if (body is { HasMediaTypeArgument: true, MediaTypeParameter: { } mediaType })
        {
            yield return (mediaType, true);
        }
    }

    private static IEnumerable<BaselineLine> Lines(Baseline baseline, Operation operation, string method, string last) => baseline
        .MethodsOf(operation.Place)
        .Where(line => (line.Name == method || line.Name == method + "Async") && line.Arguments is { Count: > 0 } arguments
            && BaselineLine.TypeOf(arguments[arguments.Count - 1]) == last);

    private static EquatableArray<EquatableArray<string>> Of(List<(string Name, bool CanLack)> now, IEnumerable<BaselineLine> lines)
    {
        Dictionary<int, EquatableArray<string>> forms = [];
        foreach (BaselineLine line in lines)
        {
            EquatableArray<string> form = FormOf(line, 1);
            bool Takes(string name) => form.Any(known => known == name.TrimStart('@'));
            bool isOlder = form.Count < now.Count
                && form.SequenceEqual(now.Select(static argument => argument.Name.TrimStart('@')).Where(Takes))
                && now.TrueForAll(argument => argument.CanLack || Takes(argument.Name));
            if (isOlder)
            {
                forms[form.Count] = form;
            }
        }

        return forms.OrderBy(static form => form.Key).Select(static form => form.Value).ToEquatable();
    }

    private static EquatableArray<string> FormOf(BaselineLine line, int without)
    {
        IReadOnlyList<string> arguments = line.Arguments ?? [];
        return arguments.Take(arguments.Count - without).Select(BaselineLine.NameOf).ToEquatable();
    }
}
