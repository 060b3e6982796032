using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>What the methods take that make requests.</summary>
internal static class Signatures
{
    /// <param name="parameters">The parameters, settled and in order.</param>
    /// <param name="body">The body; null for none.</param>
    /// <param name="pages">How the pages of a listing hang together; null for any other operation.</param>
    /// <param name="hasProtocol">Whether there are methods whose callers have a context.</param>
    public static RequestSignature Of(IReadOnlyList<ParameterModel> parameters, BodyModel? body, PagingModel? pages, bool hasProtocol)
    {
        List<RequestArgument> arguments = [];
        foreach (ParameterModel parameter in parameters)
        {
            if (KindOf(parameter) is { } kind)
            {
                bool isNullable = kind == RequestArgumentKind.BodyProperty || !parameter.IsRequired || parameter.Type.IsNullable;
                arguments.Add(new RequestArgument(kind, parameter.RequestName, isNullable, parameter));
            }
        }

        if (body is not null)
        {
            // Parts have a media type of their own, with their boundary; only who makes them by hand names it.
            bool areParts = body is { Kind: BodyKind.Multipart, MediaTypeParameter: null };
            RequestArgumentKind kind = areParts ? RequestArgumentKind.Parts : RequestArgumentKind.Content;
            arguments.Add(new RequestArgument(kind, "content", body.IsNullable));
        }

        if (body?.MediaTypeParameter is { } mediaType)
        {
            arguments.Add(new RequestArgument(RequestArgumentKind.MediaType, mediaType, false));
        }

        if (pages is not null)
        {
            arguments.Add(new RequestArgument(RequestArgumentKind.Page, "page", false));
        }

        if (hasProtocol)
        {
            arguments.Add(new RequestArgument(RequestArgumentKind.Context, "context", true));
        }

        return new RequestSignature(arguments.ToEquatable());
    }

    private static RequestArgumentKind? KindOf(ParameterModel parameter)
    {
        if (parameter.Source == ParameterSource.BodyProperty)
        {
            return RequestArgumentKind.BodyProperty;
        }

        return parameter.IsArgument ? RequestArgumentKind.Parameter : null;
    }
}
