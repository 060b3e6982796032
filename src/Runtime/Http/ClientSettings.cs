using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Options of clients from texts, such as those of a configuration, without reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClientSettings
{
    private static readonly Dictionary<string, Action<ClientOptions, string>> s_rows = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Retry:MaxRetries"] = static (options, text) => options.Retry.MaxRetries = int.Parse(text, CultureInfo.InvariantCulture),
        ["Retry:Delay"] = static (options, text) => options.Retry.Delay = TimeSpan.Parse(text, CultureInfo.InvariantCulture),
        ["Retry:MaxDelay"] = static (options, text) => options.Retry.MaxDelay = TimeSpan.Parse(text, CultureInfo.InvariantCulture),
        ["Retry:NetworkTimeout"] = static (options, text) =>
            options.Retry.NetworkTimeout = TimeSpan.Parse(text, CultureInfo.InvariantCulture),
        ["Retry:Mode"] = static (options, text) => options.Retry.Mode = (RetryMode)Enum.Parse(typeof(RetryMode), text, ignoreCase: true),
        ["Diagnostics:ApplicationId"] = static (options, text) => options.Diagnostics.ApplicationId = text,
        ["Diagnostics:IsLoggingEnabled"] = static (options, text) => options.Diagnostics.IsLoggingEnabled = bool.Parse(text),
        ["Diagnostics:IsLoggingContentEnabled"] = static (options, text) => options.Diagnostics.IsLoggingContentEnabled = bool.Parse(text),
        ["Behavior:FollowsRedirects"] = static (options, text) => options.Behavior().FollowsRedirects = bool.Parse(text),
        ["Behavior:MaxBodyBytes"] = static (options, text) =>
            options.Behavior().MaxBodyBytes = long.Parse(text, CultureInfo.InvariantCulture),
    };

    /// <summary>Gets the names of the settings, with a colon between their parts.</summary>
    public static IEnumerable<string> Names => s_rows.Keys;

    /// <summary>Sets what is given.</summary>
    /// <param name="options">The options.</param>
    /// <param name="read">Gives the text of a setting, or null.</param>
    /// <exception cref="FormatException">A text is none of its setting; the message names it.</exception>
    public static void Apply(ClientOptions options, Func<string, string?> read)
    {
        Guard.NotNull(options, nameof(options));
        Guard.NotNull(read, nameof(read));
        foreach (KeyValuePair<string, Action<ClientOptions, string>> row in s_rows)
        {
            if (read(row.Key) is { Length: > 0 } text)
            {
                Set(row.Key, row.Value, options, text);
            }
        }
    }

    /// <summary>Gets a setting that must be there.</summary>
    /// <param name="read">Gives the text of a setting, or null.</param>
    /// <param name="name">The name of the setting.</param>
    /// <returns>The text.</returns>
    /// <exception cref="InvalidOperationException">It is not there.</exception>
    public static string Required(Func<string, string?> read, string name)
    {
        Guard.NotNull(read, nameof(read));
        return read(name) is { Length: > 0 } text
            ? text
            : throw new InvalidOperationException($"The configuration of the client has no value for '{name}'.");
    }

    /// <summary>Gets an address that must be there.</summary>
    /// <param name="read">Gives the text of a setting, or null.</param>
    /// <param name="name">The name of the setting.</param>
    /// <returns>The address.</returns>
    /// <exception cref="InvalidOperationException">It is not there.</exception>
    /// <exception cref="FormatException">It is no absolute URI; the message names it.</exception>
    public static Uri Address(Func<string, string?> read, string name)
    {
        string text = Required(read, name);
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : throw NoSuchValue(name, text, inner: null);
    }

    private static void Set(string name, Action<ClientOptions, string> set, ClientOptions options, string text)
    {
        try
        {
            set(options, text);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            throw NoSuchValue(name, text, e);
        }
    }

    private static FormatException NoSuchValue(string name, string text, Exception? inner) =>
        new($"The configuration of the client has '{text}' for '{name}', which is no such value.", inner);
}
