using System;
using System.ComponentModel;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Adds the headers of conditional requests.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConditionExtensions
{
    /// <summary>Adds a header that holds an entity tag, in quotes: <c>"abc"</c>, <c>W/"abc"</c> or <c>*</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The entity tag; one without a text is not sent.</param>
    /// <exception cref="ArgumentException">The value has a character that no header can hold.</exception>
    public static void AddHeaderETag(this Request request, string name, ETag value)
    {
        if (value != default)
        {
            request.AddHeaderValue(name, value.ToString("H"));
        }
    }

    /// <summary>Adds the headers of conditions; those that are not set are not sent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="names">The headers that the operation has.</param>
    /// <exception cref="ArgumentException">A condition is set that the operation does not have, or has a character that no header can
    /// hold.</exception>
    public static void AddHeaderConditions(this Request request, MatchConditions conditions, params string[] names)
    {
        Guard.NotNull(conditions, nameof(conditions));
        AddTag("If-Match", conditions.IfMatch);
        AddTag("If-None-Match", conditions.IfNoneMatch);
        if (conditions is RequestConditions requestConditions)
        {
            AddTime("If-Modified-Since", requestConditions.IfModifiedSince);
            AddTime("If-Unmodified-Since", requestConditions.IfUnmodifiedSince);
        }

        void AddTag(string name, ETag? tag)
        {
            if (tag is { } value)
            {
                request.AddHeaderETag(Declared(name), value);
            }
        }

        void AddTime(string name, DateTimeOffset? time)
        {
            if (time is { } value)
            {
                request.Headers.Add(Declared(name), WireFormat.Rfc1123(value));
            }
        }

        string Declared(string name) => Array.Find(names, declared => declared.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"The operation has no header {name}.", nameof(conditions));
    }
}
