using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>The headers of conditional requests, which are one parameter of a type that Azure.Core has for them.</summary>
internal static class Conditions
{
    private const string ETag = "Azure.ETag";

    private static readonly string[] s_tags = ["If-Match", "If-None-Match"];
    private static readonly string[] s_times = ["If-Modified-Since", "If-Unmodified-Since"];

    /// <summary>The parameters with those headers as what they are together; a time alone stays what it is.</summary>
    /// <param name="parameters">The parameters of an operation.</param>
    /// <param name="names">The names of the method's parameters.</param>
    public static List<ParameterModel> Grouped(List<ParameterModel> parameters, NameScope names)
    {
        List<ParameterModel> headers = parameters.FindAll(IsCondition);
        bool haveTimes = headers.Exists(static header => IsOneOf(s_times, header));
        if (headers.Count == 0 || (headers.Count == 1 && haveTimes))
        {
            return parameters;
        }

        ParameterModel together = headers.Count == 1 ? Tag(headers[0]) : Together(headers, haveTimes, names);
        List<ParameterModel> grouped = [.. parameters];
        grouped[grouped.IndexOf(headers[0])] = together;
        grouped.RemoveAll(headers.Contains);
        return grouped;
    }

    private static bool IsCondition(ParameterModel parameter) =>
        parameter is { Location: ParameterLocation.Header, Source: ParameterSource.Method }
        && (IsOneOf(s_times, parameter) ? parameter.Type.Kind == TypeKind.Scalar : IsOneOf(s_tags, parameter) && parameter.Type.IsText);

    private static bool IsOneOf(string[] names, ParameterModel parameter) =>
        Array.Exists(names, name => name.Equals(parameter.WireName, StringComparison.OrdinalIgnoreCase));

    private static ParameterModel Tag(ParameterModel header) => header with
    {
        Type = new ExternalRef(ETag, "", IsValue: true),
        Conditions = new[] { header.WireName }.ToEquatable(),
    };

    private static ParameterModel Together(List<ParameterModel> headers, bool haveTimes, NameScope names)
    {
        string type = haveTimes ? "RequestConditions" : "MatchConditions";
        string list = string.Join(", ", headers.Select(static header => header.WireName));
        return headers[0] with
        {
            Name = names.Take(char.ToLowerInvariant(type[0]) + type.Substring(1), "Parameter"),
            Type = new ExternalRef("Azure." + type, "", IsValue: false),
            IsRequired = headers.Exists(static header => header.IsRequired),
            Doc = new Documentation($"The conditions of the request: {list}."),
            Conditions = headers.Select(static header => header.WireName).ToEquatable(),
        };
    }
}
