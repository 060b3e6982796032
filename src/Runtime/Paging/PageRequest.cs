using System;
using System.ComponentModel;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>What the request for one page of a listing needs to know.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PageRequest
{
    private readonly bool _isLink;

    internal PageRequest(string? token, int? sizeHint, bool isLink)
    {
        Token = token;
        SizeHint = sizeHint;
        _isLink = isLink;
    }

    /// <summary>Gets the link, token, offset or page number that continues the listing; null on the first page.</summary>
    public string? Token { get; }

    /// <summary>Gets how many items the caller would like in a page, or null.</summary>
    public int? SizeHint { get; }

    /// <summary>Makes the same request with a parameter that the service wants with every one, and may leave out of its links.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">Its value; null for none. In a link that has the parameter, it takes the place of the value there.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public PageRequest WithQuery(string name, string? value)
    {
        Guard.NotNull(name, nameof(name));
        return !_isLink || Token is null || value is null
            ? this
            : new PageRequest(LinkQuery.With(Token, name, Uri.EscapeDataString(value)), SizeHint, _isLink);
    }

    /// <summary>Says in the body which page is wanted, where it takes the token as a text.</summary>
    /// <param name="content">The body, a JSON object; null for none. It is disposed where another one takes its place.</param>
    /// <param name="member">The member that takes the token.</param>
    /// <returns>The body as it is for the first page, and with the token for any other.</returns>
    /// <exception cref="InvalidOperationException">The body is no JSON object.</exception>
    public RequestContent? WithText(RequestContent? content, string member)
    {
        Guard.NotNull(member, nameof(member));
        return Token is { } token ? PageBody.With(content, member, writer => writer.WriteStringValue(token)) : content;
    }

    /// <summary>Says in the body which page is wanted, where it takes the token as a number; what is no number is a text there.</summary>
    /// <param name="content">The body, a JSON object; null for none. It is disposed where another one takes its place.</param>
    /// <param name="member">The member that takes the token.</param>
    /// <returns>The body as it is for the first page, and with the token for any other.</returns>
    /// <exception cref="InvalidOperationException">The body is no JSON object.</exception>
    public RequestContent? WithNumber(RequestContent? content, string member)
    {
        Guard.NotNull(member, nameof(member));
        return Token is { } token ? PageBody.WithNumber(content, member, token) : content;
    }

    /// <summary>Points the request at the page's link, if the listing goes by links and this is not its first page.
    /// Links are followed with GET, whatever the first page was asked for with.</summary>
    /// <param name="request">The request, whose verb and URI are set.</param>
    /// <param name="endpoint">The endpoint of the client.</param>
    /// <returns>Whether they were set; if not, the caller builds the URI of the operation.</returns>
    /// <remarks>An absolute link is used as it came, byte for byte (on .NET Standard 2.0 as
    /// <see cref="Uri"/> normalises it); a relative one is appended to the endpoint.</remarks>
    /// <exception cref="InvalidOperationException">The link has another scheme, host or port than
    /// the endpoint, where the client's credentials must not go.</exception>
    public bool TryApplyLink(Request request, Uri endpoint)
    {
        Guard.NotNull(request, nameof(request));
        Guard.NotNull(endpoint, nameof(endpoint));
        if (!_isLink || Token is null)
        {
            return false;
        }

        request.Method = RequestMethod.Get;
        request.Uri.Reset(ServiceLink.Resolve(Token, endpoint));
        return true;
    }
}
