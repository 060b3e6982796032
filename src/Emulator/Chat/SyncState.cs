using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>The opaque place in a listing that next links carry as <c>syncState</c>: some whole numbers.</summary>
internal static class SyncState
{
    public const string Parameter = "syncState";

    public static string Encode(params long[] numbers) =>
        Convert.ToBase64String(
            Encoding.ASCII.GetBytes(string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))));

    /// <summary>The numbers in a call's query; null when it asks for the first page.</summary>
    public static long[]? Read(Call call, int count)
    {
        if (call.Query(Parameter) is not { } text)
        {
            return null;
        }

        Span<byte> buffer = new byte[text.Length];
        string[] parts = Convert.TryFromBase64String(text, buffer, out int length)
            ? Encoding.ASCII.GetString(buffer[..length]).Split(',')
            : [];
        long[] numbers =
        [
            .. parts.Select(part => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : -1),
        ];
        return numbers.Length == count && !numbers.Contains(-1)
            ? numbers
            : throw ServiceException.InvalidInput("The continuation of the listing is not valid.", Parameter);
    }
}
