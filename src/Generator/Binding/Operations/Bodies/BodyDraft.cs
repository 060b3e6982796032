using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>A body of which the media type is chosen, and not yet the type.</summary>
/// <param name="Body">The body.</param>
/// <param name="Media">What it is in the media type that is sent.</param>
/// <param name="Kind">How that is written.</param>
/// <param name="Hint">What its type is called where nothing names it.</param>
internal sealed record BodyDraft(RequestBody Body, MediaType Media, BodyKind Kind, string Hint)
{
    /// <summary>Whether callers may name another media type.</summary>
    public required bool HasChoice { get; init; }

    /// <summary>The media type that a header of the document's fixes; null for none.</summary>
    public string? FixedMediaType { get; init; }

    /// <summary>The media type that is sent.</summary>
    public string MediaType => FixedMediaType ?? MediaTypes.Sent(Media.Name, Kind);

    public Documentation Doc => Documentations.Of(Body.Prose, "The body of the request.");

    /// <summary>Takes the name of the method's parameter.</summary>
    public string TakeName(string fallback, NameScope names) =>
        names.Take(Body.GivenName is { } given ? Identifiers.GivenParameter(given) : Identifiers.Camel(Body.OwnName ?? fallback), "Body");
}
