using System.Linq;
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

    public static Answer Of(Response response) => new(response, MediaTypes.Best(response.Content, MediaTypes.ResponseRank));

    /// <summary>The same of what comes item by item.</summary>
    public static Answer OfStream(Response response) => new(
        response, MediaTypes.Best([.. response.Content.Where(static media => MediaTypes.IsStream(media.Name))], MediaTypes.ResponseRank));

    /// <summary>How its body is read; none where it has none.</summary>
    public ResponseKind Kind => Media is null ? ResponseKind.None : MediaTypes.ResponseKindOf(Media.Name);
}
