using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Builds request bodies of <c>application/x-www-form-urlencoded</c>. Values
/// are given as text, see <see cref="WireFormat"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormBody
{
    /// <summary>The value of <c>Content-Type</c> that goes with the body.</summary>
    public const string ContentType = "application/x-www-form-urlencoded";

    private readonly StringBuilder _text = new();

    /// <summary>Makes a body of all members of a model.</summary>
    /// <remarks>
    /// Null members are left out. A member without an encoding of its own is written as <c>name=value</c>, a list as one field an
    /// item, an object as JSON.
    /// </remarks>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="value">The model.</param>
    /// <param name="write">Writes the model as a JSON object.</param>
    /// <param name="encodings">The members that are written otherwise.</param>
    /// <returns>The body.</returns>
    /// <exception cref="JsonException">The model is not written as an object.</exception>
    public static RequestContent Create<T>(T value, JsonWrite<T> write, params FormEncoding[] encodings)
    {
        Guard.NotNull(write, nameof(write));
        Guard.NotNull(encodings, nameof(encodings));
        return Of(value, write, encodings).ToContent();
    }

    /// <summary>Adds a field.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <returns>This form.</returns>
    public FormBody Add(string name, string? value)
    {
        if (value is not null)
        {
            QueryParameters.Value(name, value, false, Take);
        }

        return this;
    }

    /// <summary>Adds a field that holds JSON, as an object does whose style the document does not choose.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="write">Writes the value as JSON.</param>
    /// <returns>This form.</returns>
    public FormBody AddJson<T>(string name, T? value, JsonWrite<T> write) =>
        Undefined.Is(value) ? this : Add(name, WireFormat.Json(value!, write));

    /// <summary>Adds a list.</summary>
    /// <param name="name">The name.</param>
    /// <param name="values">The values; null is not sent.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each value is a field of its own.</param>
    /// <returns>This form.</returns>
    /// <exception cref="ArgumentException">A value contains the delimiter of a style that encodes it.</exception>
    public FormBody AddList(string name, IEnumerable<string>? values, QueryStyle style = QueryStyle.Form, bool explode = true)
    {
        if (!Undefined.Is(values))
        {
            QueryParameters.List(name, values!, new QuerySerialization(style, explode), Taking(style, explode));
        }

        return this;
    }

    /// <summary>Adds anything that can be written as JSON in one of the styles of queries.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="write">Writes the value as JSON.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each item or member is a field of its own.</param>
    /// <returns>This form.</returns>
    /// <exception cref="ArgumentException">A text contains the delimiter of a style that encodes it.</exception>
    public FormBody AddModel<T>(string name, T? value, JsonWrite<T> write, QueryStyle style = QueryStyle.Form, bool explode = true)
    {
        if (!Undefined.Is(value))
        {
            QueryParameters.Model(name, FlatJson.Of(value!, write), new QuerySerialization(style, explode), Taking(style, explode));
        }

        return this;
    }

    /// <summary>Makes the body.</summary>
    /// <returns>The body, which can be sent again when a call is retried.</returns>
    public RequestContent ToContent() => RequestContent.Create(Encoding.ASCII.GetBytes(_text.ToString()));

    /// <summary>Makes the text of all members of a model, as <see cref="Create{T}"/> does.</summary>
    internal static string Text<T>(T value, JsonWrite<T> write) => Of(value, write, [])._text.ToString();

    private static FormBody Of<T>(T value, JsonWrite<T> write, FormEncoding[] encodings)
    {
        FormBody form = new();
        JsonBuffer json = JsonBuffer.Write(value, write);
        try
        {
            Utf8JsonReader reader = JsonDocumentText.Start(json.Written);
            JsonReading.StartObject(ref reader);
            while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> utf8))
            {
#if NET
                string name = Encoding.UTF8.GetString(utf8);
#else
                string name = Encoding.UTF8.GetString(utf8.ToArray());
#endif
                form.AddMember(name, ref reader, Array.Find(encodings, encoding => encoding.Name == name));
            }
        }
        finally
        {
            json.Release();
        }

        return form;
    }

    private void AddMember(string name, ref Utf8JsonReader reader, FormEncoding? encoding)
    {
        if (encoding is not null)
        {
            AddModel(name, JsonReading.Any(ref reader), JsonWriting.Any, encoding.Style, encoding.Explode);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            AddList(name, FlatJson.Texts(ref reader));
        }
        else
        {
            Add(name, FlatJson.Text(ref reader));
        }
    }

    // Where spaces separate, those of the data are written in the form's own way already, and the two stay apart.
    private QueryParameters.Take Taking(QueryStyle style, bool explode)
        => style == QueryStyle.SpaceDelimited && !explode ? TakeEncoded : Take;

    // Nothing but spaces becomes %20 before, so this is the form's own way to write them.
    private void Take(string name, string value) => TakeEncoded(name, value.Replace("%20", "+"));

    private void TakeEncoded(string name, string value)
        => _text.Append(_text.Length == 0 ? string.Empty : "&").Append(name.Replace("%20", "+")).Append('=').Append(value);
}
