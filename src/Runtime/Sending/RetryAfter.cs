using System;
using System.Globalization;
using Azure;

namespace Typewright.Runtime;

/// <summary>Reads how long a service asks to wait: seconds, milliseconds, or a date.</summary>
internal static class RetryAfter
{
    private static readonly string[] s_milliseconds = ["retry-after-ms", "x-ms-retry-after-ms"];

    /// <summary>Gets the time to wait from now on.</summary>
    /// <returns>The time, never negative; null if the service does not ask for any.</returns>
    public static TimeSpan? Of(Response response, DateTimeOffset now)
    {
        foreach (string name in s_milliseconds)
        {
            if (response.Headers.TryGetValue(name, out string? text) && TryNumber(text, out double milliseconds))
            {
                return Span(milliseconds / 1000);
            }
        }

        if (!response.Headers.TryGetValue("Retry-After", out string? value))
        {
            return null;
        }

        if (TryNumber(value, out double seconds))
        {
            return Span(seconds);
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? Span((date - now).TotalSeconds)
            : null;
    }

    private static bool TryNumber(string text, out double number)
        => double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    // Any number of seconds is a time; what nobody can wait for is cut to what a TimeSpan can hold, and the caller's bound counts.
    private static TimeSpan Span(double seconds)
        => seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(Math.Max(0, seconds)) : TimeSpan.MaxValue;
}
