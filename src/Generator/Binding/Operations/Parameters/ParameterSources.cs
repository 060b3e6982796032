using System;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>A parameter with what its source is decided by.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Location">Where it travels.</param>
/// <param name="HasOneValue">Whether it is always sent, and always the same.</param>
/// <param name="Frame">What it is bound in.</param>
internal sealed record SourceCandidate(Parameter Parameter, ParameterLocation Location, bool HasOneValue, ParameterFrame Frame)
{
    public string WireName => Parameter.Name!;

    public bool IsInPath => Location == ParameterLocation.Path;

    public bool Is(string name) => WireName.Equals(name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Where the values of parameters come from.</summary>
internal static class ParameterSources
{
    // The first row that holds.
    private static readonly (ParameterSource Source, Func<SourceCandidate, bool> Holds)[] s_rules =
    [
        (ParameterSource.BodyProperty, static candidate => candidate.Parameter.GivenProperty is not null),
        (ParameterSource.Client, static candidate => candidate.IsInPath && candidate.Frame.Carried(candidate.WireName) is not null),
        (ParameterSource.ApiVersion, IsApiVersion),
        (ParameterSource.RepeatabilityId, static candidate => IsRepeatabilityId(candidate.WireName)),
        (ParameterSource.RepeatabilityFirstSent, static candidate => candidate.Is("Repeatability-First-Sent")),
        (ParameterSource.PageSize, IsPageSize),
        (ParameterSource.Constant, static candidate => candidate.HasOneValue),
    ];

    public static ParameterSource Of(SourceCandidate candidate)
    {
        foreach ((ParameterSource source, Func<SourceCandidate, bool> holds) in s_rules)
        {
            if (holds(candidate))
            {
                return source;
            }
        }

        return ParameterSource.Method;
    }

    /// <summary>
    /// Whether a parameter is the header that tells requests that are sent again from new ones, and whoever calls may leave it to the
    /// client to make one up.
    /// </summary>
    public static bool IsMadeUpWhenAbsent(SourceCandidate candidate, ParameterSource source) =>
        candidate.Location == ParameterLocation.Header && source switch
        {
            ParameterSource.BodyProperty => IsRepeatabilityId(candidate.WireName) || IsIdempotencyKey(candidate),
            ParameterSource.Method => IsIdempotencyKey(candidate),
            _ => false,
        };

    // Any text will do for one, and it may be left out.
    private static bool IsIdempotencyKey(SourceCandidate candidate) =>
        candidate.Is("Idempotency-Key")
        && !candidate.Parameter.IsRequired
        && IsAnyText(candidate.Parameter.Schema?.Definition ?? candidate.Parameter.ToSchema());

    private static bool IsAnyText(Schema schema) =>
        schema.MeantType == SchemaType.String
        && schema is { IsListed: false, HasPattern: false, Format: null or "uuid", Alternatives.Count: 0 };

    /// <summary>Whether a parameter is called what services call their version.</summary>
    public static bool IsNamedVersion(string wireName) => wireName.Equals("api-version", StringComparison.OrdinalIgnoreCase);

    private static bool IsRepeatabilityId(string wireName) =>
        wireName.Equals("Repeatability-Request-ID", StringComparison.OrdinalIgnoreCase);

    private static bool IsApiVersion(SourceCandidate candidate) => candidate.Parameter.IsApiVersion
        ?? (candidate.Location is ParameterLocation.Query or ParameterLocation.Header && IsNamedVersion(candidate.WireName));

    private static bool IsPageSize(SourceCandidate candidate) =>
        candidate.WireName == candidate.Frame.PageSize
        && (candidate.Location == ParameterLocation.Query || candidate.Parameter.IsPageSize);
}
