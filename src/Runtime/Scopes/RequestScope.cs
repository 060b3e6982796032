using System;
using System.Collections.Generic;
using System.Threading;
using Azure;
using Azure.Core;
using Typewright.Runtime;

namespace Typewright;

/// <summary>What holds for the calls of a block of code only: headers, how long a call may take, how often it is tried again, and whether
/// an error is an exception.</summary>
/// <remarks>
/// It holds for every generated client and flows over <c>await</c>, into what is called, and into tasks that are started inside; never into
/// code beside it. A listing keeps the scope in which its method was called. Inside of another scope, what is not given is that one's.
/// </remarks>
public sealed class RequestScope : IDisposable
{
    private static readonly AsyncLocal<RequestScope?> s_current = new();

    private readonly RequestScope? _outer;
    private readonly Dictionary<string, string> _headers;

    private RequestScope(RequestScope? outer, Dictionary<string, string> headers)
    {
        _outer = outer;
        _headers = headers;
    }

    /// <summary>Gets the scope that the code is in; null for none.</summary>
    internal static RequestScope? Current => s_current.Value;

    /// <summary>Gets how often a call is tried again; null for what the options say.</summary>
    internal int? MaxRetries { get; private init; }

    /// <summary>Gets how long a call may take with its retries; null for what the options say.</summary>
    internal TimeSpan? Timeout { get; private init; }

    /// <summary>Gets whether an error is an exception.</summary>
    internal ErrorOptions Errors { get; private init; }

    /// <summary>Begins a scope, which ends when it is disposed.</summary>
    /// <param name="headers">Headers by name, set after those of the operation and before credentials; null for none.</param>
    /// <param name="timeout">How long a call may take with all its retries, until its answer is there; a body that is handed over as a
    /// stream may take longer. A call that takes longer is a <see cref="RequestFailedException"/> with a <see cref="TimeoutException"/>
    /// inside. Null for no bound beside those of the options.</param>
    /// <param name="maxRetries">How often a call is tried again, 0 for never; null for what the options say.</param>
    /// <param name="errors"><see cref="ErrorOptions.NoThrow"/> gives an error response back: <see cref="NullableResponse{T}.HasValue"/> is
    /// false, and a listing ends. Long-running operations and streams of items throw all the same.</param>
    /// <returns>The scope, to be disposed in the method in which it was begun.</returns>
    /// <exception cref="ArgumentException">A header has no name, or a value that no header can hold.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive, or the number of retries is negative.</exception>
    public static RequestScope With(
        Dictionary<string, string>? headers = null,
        TimeSpan? timeout = null,
        int? maxRetries = null,
        ErrorOptions? errors = null)
    {
        RequestScope? outer = s_current.Value;
        RequestScope scope = new(outer, Merged(outer, headers))
        {
            Timeout = timeout is null || timeout > TimeSpan.Zero
                ? timeout ?? outer?.Timeout
                : throw new ArgumentOutOfRangeException(nameof(timeout), "The time must be positive."),
            MaxRetries = maxRetries is null or >= 0
                ? maxRetries ?? outer?.MaxRetries
                : throw new ArgumentOutOfRangeException(nameof(maxRetries), "The number of retries cannot be negative."),
            Errors = errors ?? outer?.Errors ?? ErrorOptions.Default,
        };
        s_current.Value = scope;
        return scope;
    }

    /// <summary>Ends the scope.</summary>
    public void Dispose()
    {
        if (ReferenceEquals(s_current.Value, this))
        {
            s_current.Value = _outer;
        }
    }

    /// <summary>Gets the scope of a message; null for none.</summary>
    internal static RequestScope? Of(HttpMessage message)
        => message.TryGetProperty(typeof(RequestScope), out object? scope) ? (RequestScope?)scope : null;

    /// <summary>Tells whether an error response to the message is given back.</summary>
    internal static bool Tolerates(HttpMessage message) => Of(message) is { Errors: ErrorOptions.NoThrow };

    /// <summary>Makes the scope that of a message.</summary>
    internal void Attach(HttpMessage message) => message.SetProperty(typeof(RequestScope), this);

    /// <summary>Sets the headers.</summary>
    internal void Apply(Request request)
    {
        foreach (KeyValuePair<string, string> header in _headers)
        {
            request.Headers.SetValue(header.Key, header.Value);
        }
    }

    private static Dictionary<string, string> Merged(RequestScope? outer, Dictionary<string, string>? headers)
    {
        Dictionary<string, string> merged = outer is null
            ? new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            : new Dictionary<string, string>(outer._headers, StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> header in headers ?? [])
        {
            if (header.Key.Length == 0 || header.Value is null)
            {
                throw new ArgumentException("A header must have a name and a value.", nameof(headers));
            }

            merged[header.Key] = HeaderText.Checked(header.Key, header.Value);
        }

        return merged;
    }
}
