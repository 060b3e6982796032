using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>A response, reduced to what is read of it: the best of its media types; null for none.</summary>
internal sealed record Answer(Response Response, MediaType? Media)
{
    public Schema? Schema => Part ?? Media?.SchemaObject;

    /// <summary>The only member of its body that is wanted; null for all of it.</summary>
    public Schema? Part { get; init; }

    /// <summary>Whether it is read item by item.</summary>
    public bool IsStreamed { get; init; }

    public static Answer Of(Response response) =>
        new(response, MediaTypes.Best(JsonStreams.Whole(response.Content), MediaTypes.ResponseRank));

    /// <summary>The same of what comes item by item.</summary>
    public static Answer OfStream(Response response, Operation operation) =>
        new(response, MediaTypes.Best(JsonStreams.Streamed(response.Content, operation), MediaTypes.ResponseRank)) { IsStreamed = true };

    /// <summary>How its body is read; none where it has none.</summary>
    public ResponseKind Kind => Media is null ? ResponseKind.None : KindOf(Media);

    private ResponseKind KindOf(MediaType media)
    {
        ResponseKind kind = MediaTypes.ResponseKindOf(media.Name);
        return kind == ResponseKind.Json && (IsStreamed || JsonStreams.IsOfItems(media)) ? ResponseKind.JsonLines : kind;
    }
}
