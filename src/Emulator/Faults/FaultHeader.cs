using System;
using System.Globalization;

namespace Typewright.Emulator.Faults;

/// <summary>
/// The value of the request header <c>x-emulator-fault</c>: a kind (<c>429</c>, <c>503-html</c>, <c>drop</c>, <c>truncate</c>
/// or <c>slow=</c>milliseconds), then any of <c>;retry-after=</c>seconds, <c>;times=</c>N and <c>;after</c>.
/// </summary>
/// <param name="Fault">What goes wrong.</param>
/// <param name="Times">How many tries of the same request are hit; null for all.</param>
internal sealed record FaultHeader(Fault Fault, int? Times)
{
    public const string Name = "x-emulator-fault";

    /// <exception cref="FormatException">The text is not of the form described above.</exception>
    public static FaultHeader Parse(string text)
    {
        string[] parts = text.Split(';', StringSplitOptions.TrimEntries);
        FaultHeader header = new(ParseKind(parts[0]), null);
        foreach (string part in parts.AsSpan(1))
        {
            string[] pair = part.Split('=', 2);
            header = (pair[0], pair.Length) switch
            {
                ("retry-after", 2) => header with { Fault = header.Fault with { RetryAfter = TimeSpan.FromSeconds(Number(pair[1])) } },
                ("times", 2) => header with { Times = (int)Number(pair[1]) },
                ("after", 1) => header with { Fault = header.Fault with { AfterOperation = true } },
                _ => throw new FormatException($"'{part}' is not a setting of {Name}."),
            };
        }

        return header;
    }

    private static Fault ParseKind(string kind)
    {
        const string Slow = "slow=";
        const string Html = "-html";
        if (kind is "drop" or "truncate")
        {
            return kind == "drop" ? Fault.Drop() : Fault.Truncate();
        }

        if (kind.StartsWith(Slow, StringComparison.Ordinal))
        {
            return Fault.Slow(TimeSpan.FromMilliseconds(Number(kind[Slow.Length..])));
        }

        bool html = kind.EndsWith(Html, StringComparison.Ordinal);
        string number = html ? kind[..^Html.Length] : kind;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int status) || status is < 400 or > 599)
        {
            throw new FormatException($"'{kind}' is not a kind of fault.");
        }

        return html ? Fault.Html(status) : Fault.Status(status);
    }

    private static double Number(string text) => double.TryParse(
        text,
        NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture,
        out double number)
        ? number
        : throw new FormatException($"'{text}' is not a number.");
}
