using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>The spans of public calls.</summary>
internal static class Tracing
{
    // A source lives in a process-wide list until it is disposed, so clients of one library share theirs.
    // Called like that of HttpClient, so that it has listeners when that has.
    private static readonly ActivitySource s_http = new("System.Net.Http");

    private static readonly ConcurrentDictionary<(string Name, string? Version), ActivitySource> s_sources = new();

    /// <summary>Gets the source of a library's spans, with the version of the assembly that the type is from.</summary>
    public static ActivitySource Source(string name, Type library)
    {
        string? version = library.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        int build = version is null ? -1 : version.IndexOf('+');
        return s_sources.GetOrAdd(
            (name, build < 0 ? version : version!.Substring(0, build)), static key => new ActivitySource(key.Name, key.Version));
    }

    /// <summary>Gets what the span of a public call is: that of a client, unless HTTP requests have spans of their own below it.</summary>
    public static ActivityKind Kind => s_http.HasListeners() ? ActivityKind.Internal : ActivityKind.Client;

    /// <summary>Says what request a public call sends, by OpenTelemetry's names.</summary>
    /// <returns>The span of the call; null when nobody wants to know.</returns>
    public static Activity? Describe(ActivitySource source, Request request)
    {
        if (Activity.Current is not { IsAllDataRequested: true } span || span.Source != source)
        {
            return null;
        }

        Uri uri = request.Uri.ToUri();
        span.SetTag("http.request.method", request.Method.Method);
        span.SetTag("server.address", uri.Host);
        span.SetTag("server.port", uri.Port);
        // A query can hold keys, and so can what stands before the host.
        span.SetTag("url.full", $"{uri.Scheme}://{uri.Authority}{uri.AbsolutePath}{(uri.Query.Length > 0 ? "?*" : "")}");
        return span;
    }

    /// <summary>Says what came back.</summary>
    public static void Answered(Activity? span, Response response) => span?.SetTag("http.response.status_code", response.Status);

    /// <summary>Marks a span as failed.</summary>
    public static void Fail(Activity? activity, Exception exception)
    {
        if (activity is null)
        {
            return;
        }

        activity.SetTag("error.type", exception switch
        {
            RequestFailedException { ErrorCode.Length: > 0 } failed => failed.ErrorCode,
            RequestFailedException { Status: > 0 } failed => failed.Status.ToString(CultureInfo.InvariantCulture),
            _ => exception.GetType().FullName,
        });
        activity.SetStatus(ActivityStatusCode.Error, FirstLine(exception.Message));
    }

    private static string FirstLine(string message)
    {
        int end = message.IndexOfAny(['\r', '\n']);
        return end < 0 ? message : message.Substring(0, end);
    }
}
