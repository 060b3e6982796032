using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations.Parameters;

namespace Typewright.Generator.Model.Operations;

/// <summary>A piece of a path: a literal as it goes into a URI, or a parameter.</summary>
/// <param name="Literal">The literal; null for a parameter.</param>
/// <param name="Parameter">The parameter; null for a literal.</param>
internal sealed record PathPart(string? Literal, ParameterModel? Parameter);

/// <summary>
/// A piece of the query that the path template has: a literal, a parameter of the query, or a pair in which parameters stand
/// beside text.
/// </summary>
internal sealed record QueryPart(EquatableArray<PathPart> Pieces)
{
    /// <summary>The literal; null for anything else.</summary>
    public string? Literal => Pieces.Count == 1 ? Pieces[0].Literal : null;

    /// <summary>The parameter; null for anything else.</summary>
    public ParameterModel? Parameter => Pieces.Count == 1 ? Pieces[0].Parameter : null;
}

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
/// <param name="Query">What the path template has of the query.</param>
internal sealed record OperationRoute(OwnServer? Server, EquatableArray<PathPart> Parts, EquatableArray<QueryPart> Query);
