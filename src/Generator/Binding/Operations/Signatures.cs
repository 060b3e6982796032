using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Model.Operations.Parameters;

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
        // As in the methods for users: what is required, then the body, then what may be left out.
        ILookup<bool, RequestArgument> given = Given(parameters).ToLookup(static argument => argument.Parameter!.IsRequired);
        List<RequestArgument> arguments = [.. given[true]];
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

        arguments.AddRange(given[false]);
        if (pages is not null)
        {
            arguments.Add(new RequestArgument(RequestArgumentKind.Page, RequestSignature.Page, false));
        }

        if (hasProtocol)
        {
            arguments.Add(new RequestArgument(RequestArgumentKind.Context, "context", true));
        }

        return new RequestSignature(arguments.ToEquatable());
    }

    private static IEnumerable<RequestArgument> Given(IReadOnlyList<ParameterModel> parameters)
    {
        foreach (ParameterModel parameter in parameters)
        {
            if (KindOf(parameter) is { } kind)
            {
                bool isNullable = kind == RequestArgumentKind.BodyProperty || !parameter.IsRequired || parameter.Type.IsNullable;
                yield return new RequestArgument(kind, parameter.RequestName, isNullable, parameter);
            }
        }
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
