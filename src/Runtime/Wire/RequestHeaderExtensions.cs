using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Adds header and cookie parameters to a request in the styles of OpenAPI. Values are given as text, see
/// <see cref="WireFormat"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestHeaderExtensions
{
    /// <summary>Adds a header.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value, as it is; null is not sent.</param>
    /// <exception cref="ArgumentException">The value has a character that no header can hold: a control character, such as the end of a
    /// line, or one beyond ASCII.</exception>
    public static void AddHeaderValue(this Request request, string name, string? value)
    {
        Guard.NotNull(request, nameof(request));
        if (value is not null)
        {
            request.Headers.Add(name, HeaderText.Checked(name, value));
        }
    }

    /// <summary>Adds a value as one header that holds its JSON text, in ASCII.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON.</param>
    public static void AddHeaderJson<T>(this Request request, string name, T value, JsonWrite<T> write)
        => AddHeaderValue(request, name, HeaderText.Escaped(WireFormat.Json(value, write)));

    /// <summary>Adds a list as one header, in the style <c>simple</c>: <c>blue,black</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="values">The values, as they are; null is not sent.</param>
    /// <param name="delimiter">What stands between two values; anything but a comma is OpenAPI 2.0's.</param>
    /// <exception cref="ArgumentException">A value has the delimiter, by which the service would take it for two, or a character that no
    /// header can hold.</exception>
    public static void AddHeaderList(this Request request, string name, IEnumerable<string>? values, string delimiter = ",")
    {
        if (!Undefined.Is(values))
        {
            AddHeaderValue(request, name, HeaderText.Joined(name, values!, delimiter));
        }
    }

    /// <summary>Adds anything that can be written as JSON as one header: an object, a list or a single value. One level is flattened, null
    /// members are left out.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="write">Writes the value as JSON.</param>
    /// <param name="explode">Whether a member is written <c>name=value</c>.</param>
    /// <exception cref="ArgumentException">A member has a comma, by which the service would take it for two, or a character that no header
    /// can hold.</exception>
    public static void AddHeaderModel<T>(this Request request, string name, T? value, JsonWrite<T> write, bool explode = false)
    {
        if (Undefined.Is(value))
        {
            return;
        }

        FlatJson flat = FlatJson.Of(value!, write);
        AddHeaderValue(request, name, flat switch
        {
            { Members: { } members } => Joined(name, members, explode),
            { Items: { } items } => HeaderText.Joined(name, items, ","),
            _ => flat.Scalar,
        });
    }

    /// <summary>Adds a cookie to the one <c>Cookie</c> header of the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value, which is percent-encoded; null is not sent.</param>
    public static void AppendCookie(this Request request, string name, string? value)
    {
        if (value is not null)
        {
            AppendEncoded(request, PercentEncoding.Encode(name, string.Empty), PercentEncoding.Encode(value, string.Empty));
        }
    }

    /// <summary>Adds a list to the <c>Cookie</c> header: <c>color=blue,black</c>, or exploded one cookie a value.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="values">The values, which are percent-encoded; null is not sent.</param>
    /// <param name="explode">Whether each value is a cookie of its own.</param>
    public static void AppendCookieList(this Request request, string name, IEnumerable<string>? values, bool explode = true)
    {
        if (!Undefined.Is(values))
        {
            QueryParameters.List(name, values!, new(QueryStyle.Form, explode), (key, value) => AppendEncoded(request, key, value));
        }
    }

    /// <summary>Adds anything that can be written as JSON to the <c>Cookie</c> header: an object, a list or a single value. One level is
    /// flattened, null members are left out.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="write">Writes the value as JSON.</param>
    /// <param name="explode">Whether each member or item is a cookie of its own.</param>
    public static void AppendCookieModel<T>(this Request request, string name, T? value, JsonWrite<T> write, bool explode = true)
    {
        if (!Undefined.Is(value))
        {
            QueryParameters.Model(
                name, FlatJson.Of(value!, write), new(QueryStyle.Form, explode), (key, text) => AppendEncoded(request, key, text));
        }
    }

    private static void AppendEncoded(Request request, string name, string value)
    {
        Guard.NotNull(request, nameof(request));
        string cookie = name + "=" + value;
        request.Headers.SetValue("Cookie", request.Headers.TryGetValue("Cookie", out string? present) ? present + "; " + cookie : cookie);
    }

    private static string Joined(string name, IEnumerable<KeyValuePair<string, string>> members, bool explode)
    {
        IEnumerable<string> texts = explode
            ? members.Select(static member => member.Key + "=" + member.Value)
            : members.SelectMany(static member => new[] { member.Key, member.Value });
        return HeaderText.Joined(name, texts, ",");
    }
}
