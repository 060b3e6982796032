using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Model.Operations;

internal enum ResponseKind
{
    None,
    Json,
    Text,
    Binary,
    ServerSentEvents,
    JsonLines,
    JsonSequence,
    Xml,

    /// <summary>Whether what was asked for is there.</summary>
    Existence,
}

/// <summary>Server-sent events whose fields the document describes.</summary>
/// <param name="IsText">Whether the data are not, or not always, JSON.</param>
/// <param name="Terminal">The data that end the stream; null where the document names none.</param>
internal sealed record EventsModel(bool IsText, string? Terminal);

/// <summary>Which statuses are successes, and who knows them.</summary>
internal enum SuccessSet
{
    /// <summary>Any 2xx.</summary>
    Any,

    /// <summary>A set that the runtime has.</summary>
    Shared,

    /// <summary>A set of the client's own.</summary>
    Own,

    /// <summary>Any 2xx, of which a set that the runtime has is described.</summary>
    Described,

    /// <summary>Any 2xx, of which a set of the client's own is described.</summary>
    OwnDescribed,

    /// <summary>Any 2xx, and 404.</summary>
    Existence,
}

/// <summary>What a success of one status carries.</summary>
internal sealed record StatusBody(int Status, TypeRef Type);

/// <summary>What a success carries.</summary>
internal sealed record ResponseModel
{
    /// <summary>How it is read.</summary>
    public required ResponseKind Kind { get; init; }

    /// <summary>Its type; null for none.</summary>
    public required TypeRef? Type { get; init; }

    /// <summary>The name of the root element, for XML; null where the document gives it none.</summary>
    public string? Root { get; init; }

    /// <summary>The successful status codes, or those that are described; empty for any 2xx.</summary>
    public required EquatableArray<int> Statuses { get; init; }

    /// <summary>The Accept header; empty for none.</summary>
    public required string Accept { get; init; }

    /// <summary>The types that errors carry, for the documentation.</summary>
    public required EquatableArray<string> ErrorTypes { get; init; }

    /// <summary>What each status carries where these are cases of its type; empty where the body alone tells.</summary>
    public EquatableArray<StatusBody> ByStatus { get; init; }

    /// <summary>What the document says of the fields of server-sent events; null where an item is the data of an event.</summary>
    public EventsModel? Events { get; init; }

    /// <summary>Whether a stream of events that ended is asked for again.</summary>
    public bool Reconnects { get; init; }

    /// <summary>Who knows the successful status codes.</summary>
    public SuccessSet Success { get; init; }

    /// <summary>Whether it is an answer, and no error, that there is no value.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>Whether items come one by one.</summary>
    public bool IsStreamOfItems => Kind is ResponseKind.ServerSentEvents or ResponseKind.JsonLines or ResponseKind.JsonSequence;
}
