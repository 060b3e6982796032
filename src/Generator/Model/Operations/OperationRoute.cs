using Typewright.Generator.Collections;

namespace Typewright.Generator.Model.Operations;

/// <summary>A piece of a path: a literal as it goes into a URI, or a parameter.</summary>
/// <param name="Literal">The literal; null for a parameter.</param>
/// <param name="Parameter">The parameter; null for a literal.</param>
internal sealed record PathPart(string? Literal, ParameterModel? Parameter);

/// <summary>Whether a server stands by itself or below the client's endpoint.</summary>
internal enum ServerKind
{
    Absolute,
    Relative,
}

/// <summary>A server of an operation's own.</summary>
/// <param name="Kind">Where it stands.</param>
/// <param name="Url">The URL, relative to the endpoint; for one that stands by itself the option that says where it is.</param>
internal sealed record OwnServer(ServerKind Kind, string Url);

/// <summary>Where an operation's request goes.</summary>
/// <param name="Server">A server of its own; null for the client's.</param>
/// <param name="Parts">The path, without empty literals.</param>
/// <param name="Query">What the path template fixes of the query, as it goes into a URI; null for nothing.</param>
internal sealed record OperationRoute(OwnServer? Server, EquatableArray<PathPart> Parts, string? Query);
