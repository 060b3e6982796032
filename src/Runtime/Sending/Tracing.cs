using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Azure;

namespace Typewright;

/// <summary>The spans of public calls.</summary>
internal static class Tracing
{
    // A source lives in a process-wide list until it is disposed, so clients of one library share theirs.
    private static readonly ConcurrentDictionary<(string Name, string? Version), ActivitySource> s_sources = new();

    /// <summary>Gets the source of a library's spans, with the version of the assembly that the type is from.</summary>
    public static ActivitySource Source(string name, Type library)
    {
        string? version = library.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        int build = version is null ? -1 : version.IndexOf('+');
        return s_sources.GetOrAdd(
            (name, build < 0 ? version : version!.Substring(0, build)), static key => new ActivitySource(key.Name, key.Version));
    }

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
