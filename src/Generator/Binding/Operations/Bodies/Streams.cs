using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>Requests that say themselves whether the answer shall come item by item.</summary>
internal static class Streams
{
    // What services with both kinds of answer call it.
    private const string Switch = "stream";

    private static readonly string[] s_queries = [Switch, "watch"];

    /// <summary>The body of a method that asks for a stream.</summary>
    /// <param name="body">The body.</param>
    /// <param name="model">Its class; null where it is none.</param>
    public static BodyModel Asked(BodyModel body, ModelDraft? model) =>
        body.Kind == BodyKind.Json && model?.Find(Switch) is { Type.IsBoolean: true } ? body with { Switch = Switch } : body;

    /// <summary>The parameters of a method that asks for a stream: what asks for it is no choice any more.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="operation">The operation, which may name the one that asks.</param>
    public static List<ParameterModel> Asked(List<ParameterModel> parameters, Operation operation)
    {
        string[] names = operation.StreamQuery is { } name ? [name] : s_queries;
        return parameters.ConvertAll(parameter => Asks(parameter, names)
            ? parameter with { Source = ParameterSource.Constant, Constant = "true", IsRequired = true }
            : parameter);
    }

    private static bool Asks(ParameterModel parameter, string[] names) =>
        parameter is { Location: ParameterLocation.Query, Source: ParameterSource.Method, Type.IsBoolean: true }
        && Array.IndexOf(names, parameter.WireName) >= 0;
}
