using System;
using System.Collections.Generic;
using System.ComponentModel;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Adds cookies in the style <c>cookie</c> of OpenAPI 3.2: nothing is
/// percent-encoded, so the values are what the service wants them to be.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RawCookieExtensions
{
    /// <summary>Adds a cookie to the one <c>Cookie</c> header of the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value, as it is; null is not sent.</param>
    /// <exception cref="ArgumentException">The value has a character that no cookie can hold: a
    /// semicolon, a control character or one beyond ASCII.</exception>
    public static void AppendRawCookie(this Request request, string name, string? value)
    {
        Guard.NotNull(request, nameof(request));
        Guard.NotNull(name, nameof(name));
        if (value is null)
        {
            return;
        }

        if (value.IndexOf(';') >= 0)
        {
            throw new ArgumentException($"The value of the cookie {name} has a semicolon, which would end it.", nameof(value));
        }

        string cookie = name + "=" + HeaderText.Checked("Cookie", value);
        request.Headers.SetValue("Cookie", request.Headers.TryGetValue("Cookie", out string? present) ? present + "; " + cookie : cookie);
    }

    /// <summary>Adds a list: one cookie a value, or one cookie with commas between them.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="values">The values, as they are; null is not sent.</param>
    /// <param name="explode">Whether each value is a cookie of its own.</param>
    /// <exception cref="ArgumentException">A value has a character that no cookie can hold.</exception>
    public static void AppendRawCookieList(this Request request, string name, IEnumerable<string>? values, bool explode = true)
    {
        if (Undefined.Is(values))
        {
            return;
        }

        foreach (string value in explode ? values! : [string.Join(",", values!)])
        {
            AppendRawCookie(request, name, value);
        }
    }

    /// <summary>Adds anything that can be written as JSON: an object, a list or a single
    /// value. One level is flattened, null members are left out.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="write">Writes the value as JSON.</param>
    /// <param name="explode">Whether each member or item is a cookie of its own.</param>
    /// <exception cref="ArgumentException">A text in the value has a character that no cookie can hold.</exception>
    public static void AppendRawCookieModel<T>(this Request request, string name, T? value, JsonWrite<T> write, bool explode = true)
    {
        if (Undefined.Is(value))
        {
            return;
        }

        FlatJson flat = FlatJson.Of(value!, write);
        if (flat.Members is null)
        {
            AppendRawCookieList(request, name, flat.Items ?? (IEnumerable<string>)(flat.Scalar is null ? [] : [flat.Scalar]), explode);
        }
        else if (!explode)
        {
            AppendRawCookie(request, name, string.Join(",", QueryParameters.Flat(flat.Members)));
        }
        else
        {
            foreach (KeyValuePair<string, string> member in flat.Members)
            {
                AppendRawCookie(request, member.Key, member.Value);
            }
        }
    }
}
