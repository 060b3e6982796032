using System;
using System.Collections.Generic;
using System.ComponentModel;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Adds parameters to the URI of a request in the styles of OpenAPI. Values are given as text,
/// see <see cref="WireFormat"/>; everything is percent-encoded here.</summary>
/// <remarks>
/// A delimiter inside a value is encoded, so that it stays data, a space beside spaces as <c>+</c>; where the delimiter itself must be
/// encoded (pipe, tab) a value that contains it cannot be sent and is an <see cref="ArgumentException"/>, as are
/// <c>.</c> and <c>..</c> as the whole of a path value. With <c>allowReserved</c> the characters
/// <c>:/?@!$'()*,;=</c> and percent-encoded triplets stay as they are; <c>&amp;</c>,
/// <c>+</c>, <c>#</c> and brackets are encoded all the same.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestUriExtensions
{
    /// <summary>Adds a value to the query.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value; null is not sent, an empty one is.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are.</param>
    public static void AppendQueryValue(this RequestUriBuilder uri, string name, string? value, bool allowReserved = false)
    {
        Guard.NotNull(uri, nameof(uri));
        if (value is not null)
        {
            QueryParameters.Value(name, value, allowReserved, Take(uri));
        }
    }

    /// <summary>Adds a value to the query in place of what the query has of that name.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="name">The name of the parameter, not yet encoded.</param>
    /// <param name="value">The value; null changes nothing.</param>
    public static void ReplaceQuery(this RequestUriBuilder uri, string name, string? value)
    {
        Guard.NotNull(uri, nameof(uri));
        Guard.NotNull(name, nameof(name));
        if (value is not null)
        {
            uri.Query = QueryText.Without(uri.Query, name);
            AppendQueryValue(uri, name, value);
        }
    }

    /// <summary>
    /// Appends a parameter whose value is encoded already: only what no query can hold is percent-encoded, so that it may have
    /// further parameters in it.
    /// </summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="name">The parameter's name, not yet encoded.</param>
    /// <param name="value">The value; null appends nothing.</param>
    public static void AppendQueryEncoded(this RequestUriBuilder uri, string name, string? value)
    {
        Guard.NotNull(uri, nameof(uri));
        Guard.NotNull(name, nameof(name));
        if (value is not null)
        {
            string text = PercentEncoding.Encode(value, PercentEncoding.Query, keepTriplets: true);
            uri.AppendQuery(PercentEncoding.Encode(name, PercentEncoding.Name), text, escapeValue: false);
        }
    }

    /// <summary>Adds a list to the query.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="values">The values; null is not sent, an empty list is <c>name=</c>, or nothing when exploded.</param>
    /// <param name="serialization">How the list is written.</param>
    /// <exception cref="ArgumentException">A value contains the delimiter of a style that encodes it.</exception>
    public static void AppendQueryList(this RequestUriBuilder uri, string name, IEnumerable<string>? values,
        QuerySerialization serialization)
    {
        Guard.NotNull(uri, nameof(uri));
        if (!Undefined.Is(values))
        {
            QueryParameters.List(name, values!, serialization, Take(uri));
        }
    }

    /// <summary>Adds anything that can be written as JSON to the query: an object, a list or a single value.</summary>
    /// <remarks>Null members are left out. But for <see cref="QueryStyle.DeepObject"/> one level is
    /// flattened: a list inside is joined by commas, an object inside is JSON.</remarks>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="write">Writes the value as JSON.</param>
    /// <param name="serialization">How the value is written.</param>
    /// <exception cref="ArgumentException">A text contains the delimiter of a style that encodes it.</exception>
    public static void AppendQueryModel<T>(this RequestUriBuilder uri, string name, T? value, JsonWrite<T> write,
        QuerySerialization serialization)
    {
        Guard.NotNull(uri, nameof(uri));
        if (!Undefined.Is(value))
        {
            QueryParameters.Model(name, FlatJson.Of(value!, write), serialization, Take(uri));
        }
    }

    /// <summary>Adds text to the query that is encoded already, such as the query that a document writes into a path.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="text">The text, without a question mark before it.</param>
    public static void AppendQueryText(this RequestUriBuilder uri, string text)
    {
        Guard.NotNull(uri, nameof(uri));
        Guard.NotNull(text, nameof(text));
        if (text.Length > 0)
        {
            uri.Query = uri.Query.Length > 1 ? uri.Query + "&" + text : text;
        }
    }

    /// <summary>Makes a text the query: what a parameter in the <c>querystring</c> of OpenAPI 3.2 has for its content.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="text">The text, which is percent-encoded.</param>
    public static void AppendQueryContent(this RequestUriBuilder uri, string text)
    {
        Guard.NotNull(text, nameof(text));
        AppendQueryText(uri, PercentEncoding.Encode(text, string.Empty));
    }

    /// <summary>Makes the members of a model the query, as the fields of a form.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="value">The model; its null members are left out, a list is one field an item, an object is JSON.</param>
    /// <param name="write">Writes the model as a JSON object.</param>
    public static void AppendQueryForm<T>(this RequestUriBuilder uri, T value, JsonWrite<T> write)
    {
        Guard.NotNull(write, nameof(write));
        AppendQueryText(uri, FormBody.Text(value, write));
    }

    /// <summary>Adds a value to the path whose reserved characters stay as they are, so that it may be several segments.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="value">The value; what is percent-encoded already stays so, and what would end the path is encoded.</param>
    /// <exception cref="ArgumentException">A segment of the value is <c>.</c> or
    /// <c>..</c>, which would lead to another resource.</exception>
    public static void AppendPathReserved(this RequestUriBuilder uri, string value)
    {
        Guard.NotNull(uri, nameof(uri));
        Guard.NotNull(value, nameof(value));
        if (Array.Exists(value.Split('/'), IsDotSegment))
        {
            throw new ArgumentException(
                "A value in the path cannot have a dot segment, which would lead to another resource.", nameof(value));
        }

        uri.AppendPath(PercentEncoding.Encode(value, PercentEncoding.Path, keepTriplets: true), escape: false);
    }

    /// <summary>Adds a value to the path that is encoded already: reserved characters stay as they are, and a question mark begins the
    /// query, as in the links of services.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="value">The value; what neither path nor query can hold is percent-encoded.</param>
    /// <exception cref="ArgumentException">A segment of the value is <c>.</c> or <c>..</c>, which would lead to another
    /// resource.</exception>
    public static void AppendPathEncoded(this RequestUriBuilder uri, string value)
    {
        Guard.NotNull(value, nameof(value));
        int query = value.IndexOf('?');
        AppendPathReserved(uri, query < 0 ? value : value.Substring(0, query));
        if (query >= 0)
        {
            AppendQueryText(uri, PercentEncoding.Encode(value.Substring(query + 1), PercentEncoding.Query, keepTriplets: true));
        }
    }

    /// <summary>Adds a value to the path.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="name">The name of the parameter, which <see cref="PathStyle.Matrix"/> writes.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style.</param>
    public static void AppendPathValue(this RequestUriBuilder uri, string name, string value, PathStyle style)
        => AppendPath(uri, PathParameters.List(name, [value], style, explode: true));

    /// <summary>Adds a list to the path.</summary>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="name">The name of the parameter, which <see cref="PathStyle.Matrix"/> writes.</param>
    /// <param name="values">The values; an empty list adds nothing.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each value has the style's own delimiter before it, and not a comma.</param>
    public static void AppendPathList(
        this RequestUriBuilder uri, string name, IEnumerable<string> values, PathStyle style = PathStyle.Simple, bool explode = false)
        => AppendPath(uri, PathParameters.List(name, values, style, explode));

    /// <summary>Adds anything that can be written as JSON to the path: an object, a list or a single
    /// value. One level is flattened, null members are left out.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="uri">The URI of the request.</param>
    /// <param name="name">The name of the parameter, which <see cref="PathStyle.Matrix"/> writes.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether a member is written <c>name=value</c>, and not <c>name,value</c>.</param>
    public static void AppendPathModel<T>(
        this RequestUriBuilder uri, string name, T value, JsonWrite<T> write, PathStyle style = PathStyle.Simple, bool explode = false)
        => AppendPath(uri, PathParameters.Model(name, FlatJson.Of(value, write), style, explode));

    // A dot is one however it is written.
    private static bool IsDotSegment(string segment) =>
        segment.Length <= 6 && Uri.UnescapeDataString(segment) is "." or "..";

    private static void AppendPath(RequestUriBuilder uri, string encoded)
    {
        Guard.NotNull(uri, nameof(uri));
        if (encoded is "." or "..")
        {
            throw new ArgumentException(
                "A value in the path cannot be a dot segment, which would lead to another resource.",
                nameof(encoded));
        }

        if (encoded.Length > 0)
        {
            uri.AppendPath(encoded, escape: false);
        }
    }

    private static QueryParameters.Take Take(RequestUriBuilder uri) => (name, value) => uri.AppendQuery(name, value, escapeValue: false);
}
