using System;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>How a listing is divided into pages: where a page has its items, and what leads to the next one. Immutable; keep it in a static
/// field.</summary>
/// <remarks>
/// Places are member names of the body's root, or JSON pointers when they begin with <c>/</c>; items at <c>""</c> are the root array.
/// A page without the items, and one without a body, is an empty one. Listings by link or token end when there is none; an empty page never
/// ends them.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PagingStyle
{
    private readonly Kind _kind;
    private readonly PageEnvelope _envelope;
    private readonly string _header;
    private readonly int _start;
    private readonly byte[]? _cursor;
    private readonly PageEnd? _end;
    private readonly string? _parameter;
    private readonly string? _endHeader;

    private PagingStyle(Kind kind, string items, string? next = null, string header = "", int start = 0, string? cursor = null)
    {
        Guard.NotNull(items, nameof(items));
        _kind = kind;
        _envelope = new PageEnvelope(items, next);
        _header = header;
        _start = start;
        _cursor = cursor is null ? null : Encoding.UTF8.GetBytes(cursor);
    }

    private PagingStyle(Kind kind, string items, string next, RelatedLink link)
        : this(kind, items, next) => _envelope = new PageEnvelope(items, next, null, link);

    private PagingStyle(PagingStyle style, PageEnd? end, string? place, string? parameter, string? endHeader = null)
    {
        _kind = style._kind;
        _envelope = place is null ? style._envelope : style._envelope.Until(place);
        _header = style._header;
        _start = style._start;
        _cursor = style._cursor;
        _end = end;
        _parameter = parameter;
        _endHeader = endHeader ?? style._endHeader;
    }

    private enum Kind
    {
        Single,
        NextLink,
        Token,
        TokenHeader,
        LinkHeader,
        RelatedLink,
        Offset,
        PageNumber,
        LastItem,
        LastItemWhileMore,
    }

    /// <summary>Gets whether what continues the listing is a link, and not a value that the first page's URI takes.</summary>
    internal bool GoesByLink => _kind is Kind.NextLink or Kind.LinkHeader or Kind.RelatedLink;

    /// <summary>Gets whether the client works out what the next page is, so that it may ask for one that is not there.</summary>
    internal bool GoesOnByItself => _kind is Kind.Offset or Kind.PageNumber or Kind.LastItem or Kind.LastItemWhileMore;

    /// <summary>Makes the style of a listing whose body has the link to the next page.</summary>
    /// <param name="items">The place of the items.</param>
    /// <param name="nextLink">The place of the link, absolute or relative.</param>
    /// <returns>The style.</returns>
    public static PagingStyle NextLink(string items, string nextLink) => new(Kind.NextLink, items, nextLink);

    /// <summary>Makes the style of a listing whose body has an opaque token for the next page.</summary>
    /// <param name="items">The place of the items.</param>
    /// <param name="token">The place of the token, a string or a number.</param>
    /// <returns>The style.</returns>
    public static PagingStyle Token(string items, string token) => new(Kind.Token, items, token);

    /// <summary>Makes the style of a listing that has an opaque token for the next page in a header of the response.</summary>
    /// <param name="items">The place of the items.</param>
    /// <param name="header">The name of the header.</param>
    /// <returns>The style.</returns>
    public static PagingStyle TokenHeader(string items, string header) => new(Kind.TokenHeader, items, header: header);

    /// <summary>Makes the style of a listing that has the link to the next page in a <c>Link</c> header, as RFC 8288 defines it:
    /// <c>rel="next"</c>.</summary>
    /// <param name="items">The place of the items.</param>
    /// <returns>The style.</returns>
    public static PagingStyle LinkHeader(string items) => new(Kind.LinkHeader, items);

    /// <summary>Makes the style of a listing whose body has a list of links, among them one to the next page: its relation is
    /// <c>next</c>.</summary>
    /// <param name="items">The place of the items.</param>
    /// <param name="links">The place of the list of links.</param>
    /// <param name="relation">The member of a link that has its relation.</param>
    /// <param name="target">The member of a link that has its target, absolute or relative.</param>
    /// <returns>The style.</returns>
    public static PagingStyle RelatedLink(string items, string links, string relation = "rel", string target = "href")
        => new(Kind.RelatedLink, items, links, new RelatedLink(relation, target));

    /// <summary>Makes the style of a listing whose requests say how many items to skip. It ends with the first empty page.</summary>
    /// <param name="items">The place of the items.</param>
    /// <param name="start">The offset of the first item, commonly 0; <see cref="PageRequest.Token"/> is null for it.</param>
    /// <returns>The style.</returns>
    public static PagingStyle Offset(string items, int start) => new(Kind.Offset, items, start: start);

    /// <summary>Makes the style of a listing whose requests say which page they want. It ends with the first empty page.</summary>
    /// <param name="items">The place of the items.</param>
    /// <param name="first">The number of the first page, commonly 0 or 1; <see cref="PageRequest.Token"/> is null for it.</param>
    /// <returns>The style.</returns>
    public static PagingStyle PageNumber(string items, int first) => new(Kind.PageNumber, items, start: first);

    /// <summary>Makes the style of a listing whose requests name the last item that was received.</summary>
    /// <param name="items">The place of the items.</param>
    /// <param name="cursor">The member of an item that names it, commonly <c>id</c>: a string or a number.</param>
    /// <param name="more">The place of the truth value that says whether there are more items; null where an empty page is the end.</param>
    /// <returns>The style.</returns>
    public static PagingStyle LastItem(string items, string cursor, string? more = null)
    {
        Guard.NotNull(cursor, nameof(cursor));
        return new(more is null ? Kind.LastItem : Kind.LastItemWhileMore, items, more, cursor: cursor);
    }

    /// <summary>Makes the style of a listing that comes in one piece.</summary>
    /// <param name="items">The place of the items.</param>
    /// <returns>The style.</returns>
    public static PagingStyle Single(string items) => new(Kind.Single, items);

    /// <summary>Makes the same style for a listing whose pages say which of them is the last.</summary>
    /// <param name="end">How they say it. The number of all items ends a listing by page number only if that is read from its first page
    /// on.</param>
    /// <param name="place">Where they say it. A page that does not have it says nothing.</param>
    /// <returns>The style.</returns>
    public PagingStyle Until(PageEnd end, string place)
    {
        Guard.NotNull(place, nameof(place));
        return new(this, end, place, _parameter);
    }

    /// <summary>Makes the same style for a listing whose pages say in a header which of them is the last.</summary>
    /// <param name="end">How they say it.</param>
    /// <param name="header">The name of the header. A page that does not have it says nothing.</param>
    /// <returns>The style.</returns>
    public PagingStyle UntilHeader(PageEnd end, string header)
    {
        Guard.NotNull(header, nameof(header));
        return new(this, end, null, _parameter, header);
    }

    /// <summary>Makes the same style for a listing whose first request may say in its query from where on it lists.</summary>
    /// <param name="parameter">The name of the parameter that says it, not encoded. What is no number says nothing.</param>
    /// <returns>The style.</returns>
    public PagingStyle From(string parameter)
    {
        Guard.NotNull(parameter, nameof(parameter));
        return new(this, _end, null, parameter);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="message">The message with the page.</param>
    /// <param name="token">The token that the page was asked with.</param>
    /// <param name="received">How many items there were before it; null where nobody knows.</param>
    /// <param name="item">Reads an item.</param>
    /// <exception cref="RequestFailedException">The body cannot be read.</exception>
    internal FetchedPage<T> Read<T>(HttpMessage message, string? token, long? received, JsonRead<T> item)
    {
        Response response = message.Response;
        long position = PositionOf(message, token);
        string? next;
        PageContent<T> content = PageContent<T>.Empty;
        ReadOnlySpan<byte> body = default;
        try
        {
            LastItem<T>? last = _cursor is null ? null : new LastItem<T>(_cursor, item);
            if (!OptionalBody.IsAbsent(response))
            {
                body = JsonDocumentText.WithoutMark(JsonCharacters.Utf8(response).Span);
                content = _envelope.Read(body, last is null ? item : last.Read);
            }

            bool goesOn = _kind == Kind.LastItem || content.Next is not null;
            string? cursor = goesOn ? last?.Cursor : null;
            next = last is null ? Next(message, position, content.Items.Length, content.Next) : cursor;
        }
        catch (Exception cause) when (ResponseBody.IsUnreadable(cause))
        {
            throw ResponseBody.Unreadable(response, cause);
        }

        bool isMarked = GoesOnByItself && content.Items.Length > 0;
        ReadOnlySpan<byte> marked = isMarked ? body.Slice((int)content.Start, (int)(content.End - content.Start)) : default;
        return Fetched(response, content, IsLast(response, position, received, content) ? null : next, marked);
    }

    /// <summary>Reads a page in XML.</summary>
    /// <param name="message">The message with the page.</param>
    /// <param name="token">The token that the page was asked with.</param>
    /// <param name="received">How many items there were before it; null where nobody knows.</param>
    /// <param name="page">Reads what the body has.</param>
    /// <exception cref="RequestFailedException">The body cannot be read.</exception>
    internal FetchedPage<T> ReadXml<T>(HttpMessage message, string? token, long? received, ResponseRead<PageContent<T>> page)
    {
        Response response = message.Response;
        long position = PositionOf(message, token);
        PageContent<T> content = PageContent<T>.Empty;
        string? next;
        try
        {
            content = OptionalBody.IsAbsent(response) ? content : page(response);
            next = Next(message, position, content.Items.Length, content.Next);
        }
        catch (Exception cause) when (ResponseBody.IsUnreadable(cause))
        {
            throw ResponseBody.Unreadable(response, cause);
        }

        bool isMarked = GoesOnByItself && content.Items.Length > 0;
        ReadOnlySpan<byte> marked = isMarked ? ResponseBody.Bytes(response).Span : default;
        return Fetched(response, content, IsLast(response, position, received, content) ? null : next, marked);
    }

    /// <summary>Gets what reads pages in XML.</summary>
    internal XmlPageEnvelope InXml() => _envelope.InXml();

    private static FetchedPage<T> Fetched<T>(Response response, PageContent<T> content, string? next, ReadOnlySpan<byte> marked)
    {
        Page<T> page = Page<T>.FromValues(content.Items, string.IsNullOrEmpty(next) ? null : next, response);
        return new FetchedPage<T>(page, marked.IsEmpty ? 0 : PageMark.Of(marked));
    }

    private string? Next(HttpMessage message, long position, int count, string? found) => _kind switch
    {
        // A bare query is relative to what was asked, and nobody knows that any more when the listing is resumed later.
        Kind.NextLink or Kind.RelatedLink when found is not null && found.StartsWith("?", StringComparison.Ordinal)
            => ServiceLink.Absolute(found, message.Request.Uri.ToUri()),
        Kind.NextLink or Kind.RelatedLink or Kind.Token => found,
        Kind.TokenHeader => message.Response.Headers.TryGetValue(_header, out string? value) ? value : null,
        Kind.LinkHeader => LinkHeaders.Next(message),
        Kind.Offset when count > 0 => WireFormat.Text(position + count),
        Kind.PageNumber when count > 0 => WireFormat.Text(position + 1),
        _ => null,
    };

    private bool IsLast<T>(Response response, long position, long? received, PageContent<T> content)
    {
        string? signal = _endHeader is not null && response.Headers.TryGetValue(_endHeader, out string? said) ? said : content.Signal;
        return IsLast(position, received, content.Items.Length, signal);
    }

    private bool IsLast(long position, long? received, int count, string? signal) => _end switch
    {
        PageEnd.More => signal == "false",
        PageEnd.Last => signal == "true",
        PageEnd.Pages => Number(signal) is { } pages && position - _start + 1 >= pages,
        PageEnd.Total => Number(signal) is { } total && ReachedBy(position, received, count) >= total,
        // The count of the page's own items would end every listing with its first page.
        PageEnd.Count => Number(signal) is { } all && all > count && ReachedBy(position, received, count) >= all,
        _ => false,
    };

    // How many items there were in all, this page's included. The number of a page does not tell it.
    private long? ReachedBy(long position, long? received, int count)
        => _kind == Kind.Offset ? position - _start + count : received + count;

    // A last item is no position.
    private long PositionOf(HttpMessage message, string? token)
    {
        if (_kind is not (Kind.Offset or Kind.PageNumber))
        {
            return 0;
        }

        string? given = token is null && _parameter is not null ? QueryText.Value(message.Request.Uri.Query, _parameter) : null;
        return token is null ? Number(given) ?? _start : long.Parse(token, NumberStyles.Integer, CultureInfo.InvariantCulture);
    }

    private static long? Number(string? text)
        => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) ? number : null;
}
