using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>One of several methods that an operation is called by.</summary>
/// <param name="Suffix">What it adds to the operation's name; empty for the usual one.</param>
internal sealed record OperationVariant(string Suffix)
{
    /// <summary>The usual method, and the only one of most operations.</summary>
    public static readonly OperationVariant Usual = new("");

    /// <summary>The one that asks for a stream, where the answer can be had in one piece too.</summary>
    public static readonly OperationVariant Streamed = new("Streaming");

    /// <summary>The one for which it is an answer that there is no such thing.</summary>
    public static readonly OperationVariant IfExists = new("IfExists");

    private MediaType? _sent;

    /// <summary>The one that sends its body in one of several media types.</summary>
    public static OperationVariant Sending(string suffix, MediaType media) => new(suffix) { _sent = media };

    /// <summary>Whether it is the usual one.</summary>
    public bool IsUsual => Suffix.Length == 0;

    /// <summary>The body that it sends.</summary>
    /// <param name="body">The body as the document has it.</param>
    public RequestBody? Chosen(RequestBody? body)
    {
        if (_sent is null || body is null)
        {
            return body;
        }

        List<MediaType> content = [.. body.Content.Where(media => media.Name == _sent.Name)];
        return body with { Content = content };
    }
}
