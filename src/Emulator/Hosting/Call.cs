using System;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Typewright.Emulator.Authentication;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Hosting;

/// <summary>A request that has passed the version and authentication checks, as an operation sees it.</summary>
internal sealed class Call(HttpContext context, ApiVersion version, Caller caller, ReadOnlyMemory<byte> body)
{
    private const int LargestPage = 200;

    private RequestObject? _body;

    public ApiVersion Version => version;

    public Caller Caller => caller;

    /// <summary>The address the request was sent to, without a slash at its end.</summary>
    public string BaseAddress => $"{context.Request.Scheme}://{context.Request.Host}";

    /// <summary>The path with nothing escaped, as the services write it into next links.</summary>
    public string Path => context.Request.Path.Value!;

    /// <summary>The members of the body; reading it ends the request with 400 when it is not a JSON object.</summary>
    public RequestObject Body => _body ??= RequestObject.Parse(body);

    public string Route(string name) => (string)context.GetRouteValue(name)!;

    public string? Query(string name) => context.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    public string? Header(string name) => context.Request.Headers[name].ToString() is { Length: > 0 } text ? text : null;

    /// <summary>The number of items asked for, no more than 200.</summary>
    public int PageSize(int defaultSize) => Number("maxPageSize") switch
    {
        null => defaultSize,
        0 => throw ServiceException.InvalidInput("maxPageSize must be at least 1.", "maxPageSize"),
        int size => Math.Min(size, LargestPage),
    };

    /// <summary>A query parameter that is a whole number of at least 0; null when it is absent.</summary>
    public int? Number(string name) => Parsed<int>(name, static (string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number));

    /// <summary>A query parameter that is a time; null when it is absent.</summary>
    public DateTimeOffset? Time(string name) => Parsed<DateTimeOffset>(name, Timestamps.TryParse);

    private T? Parsed<T>(string name, Parser<T> parse)
        where T : struct
    {
        if (Query(name) is not { } text)
        {
            return null;
        }

        return parse(text, out T value) ? value : throw ServiceException.InvalidInput($"The value '{text}' is not valid for {name}.", name);
    }

    private delegate bool Parser<T>(string text, out T value);
}
