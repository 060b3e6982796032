using System;
using System.Globalization;
using System.Net;
using System.Threading;

namespace Typewright.Emulator;

/// <summary>Reads the arguments of the program.</summary>
internal static class CommandLine
{
    public const string Usage = """
        Usage: Typewright.Emulator [options]
          --port N               TCP port to listen on (default: a free one)
          --listen ADDRESS       IP address to listen on (default: 127.0.0.1, which only this machine reaches)
          --access-key KEY       access key in Base64 (default: a random one)
          --page-size N          items on a page when the request does not say, 1 to 200 (default: 30)
          --empty-room-pages N   pages without items before the first room (default: 0)
          --token-lifetime N     seconds that tokens of users last at most (default: as long as was asked)
          --clock TIME           a clock that shows TIME, such as 2025-01-31T08:00:00Z, and stands still (default: the machine's)
        """;

    /// <exception cref="FormatException">An argument is unknown, lacks its value or has a bad one.</exception>
    public static EmulatorOptions Parse(string[] arguments)
    {
        EmulatorOptions options = new();
        for (int i = 0; i < arguments.Length; i += 2)
        {
            string name = arguments[i];
            string? value = i + 1 < arguments.Length ? arguments[i + 1] : null;
            options = name switch
            {
                "--port" => options with { Port = Number(name, value, IPEndPoint.MinPort, IPEndPoint.MaxPort) },
                "--listen" => options with { Address = Ip(name, value) },
                "--access-key" => options with { AccessKey = Base64(name, value) },
                "--page-size" => options with { DefaultPageSize = Number(name, value, 1, 200) },
                "--empty-room-pages" => options with { EmptyRoomPages = Number(name, value, 0, int.MaxValue) },
                "--token-lifetime" => options with { LongestTokenLifetime = TimeSpan.FromSeconds(Number(name, value, 1, int.MaxValue)) },
                // Clients sign with the date of their own clock.
                "--clock" => options with
                {
                    TimeProvider = new ManualClock(Moment(name, value)),
                    MaximumClockSkew = Timeout.InfiniteTimeSpan,
                },
                _ => throw new FormatException($"{name} is unknown."),
            };
        }

        return options;
    }

    private static DateTimeOffset Moment(string name, string? text) =>
        DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time
            : throw new FormatException($"{name} takes a time such as 2025-01-31T08:00:00Z, not '{text}'.");

    private static IPAddress Ip(string name, string? text) =>
        IPAddress.TryParse(text, out IPAddress? address)
            ? address
            : throw new FormatException($"{name} takes an IP address, not '{text}'.");

    private static int Number(string name, string? text, int smallest, int largest) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= smallest && number <= largest
            ? number
            : throw new FormatException($"{name} takes a number from {smallest} to {largest}, not '{text}'.");

    private static string Base64(string name, string? text) =>
        text is not null && Convert.TryFromBase64String(text, new byte[text.Length], out int length) && length > 0
            ? text
            : throw new FormatException($"{name} takes Base64.");
}
