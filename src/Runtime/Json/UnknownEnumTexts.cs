using System;
using System.Collections.Generic;
using System.Globalization;

namespace Typewright.Runtime;

/// <summary>The process-wide, bounded table of texts that an enumeration does not define, each with a negative number of its own.</summary>
internal static class UnknownEnumTexts<T>
    where T : struct, Enum
{
    private const int Limit = 1000;

    private static readonly Dictionary<string, T> s_values = new(StringComparer.Ordinal);
    private static readonly Dictionary<T, string> s_texts = [];
    private static int s_last;

    public static T ValueOf(string text)
    {
        lock (s_values)
        {
            if (s_values.TryGetValue(text, out T value))
            {
                return value;
            }

            if (s_values.Count >= Limit)
            {
                return Number(int.MinValue);
            }

            do
            {
                value = Number(--s_last);
            }
            while (Enum.IsDefined(typeof(T), value));

            s_values.Add(text, value);
            s_texts.Add(value, text);
            return value;
        }
    }

    public static string TextOf(T value)
    {
        lock (s_values)
        {
            return s_texts.TryGetValue(value, out string? text)
                ? text
                : throw new ArgumentOutOfRangeException(
                    nameof(value), value, string.Format(CultureInfo.InvariantCulture, "{0} has no such value.", typeof(T).Name));
        }
    }

    private static T Number(int number) => (T)Enum.ToObject(typeof(T), number);
}
