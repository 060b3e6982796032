using System;
using System.Globalization;
using System.Text.RegularExpressions;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding;

/// <summary>
/// Constants that are texts of a format: only those that are written as they stand in the document, because the service compares
/// texts.
/// </summary>
internal static class FormattedLiterals
{
    private static readonly Regex s_iso = new(@"^\d{4}-\d{2}-\d{2}($|[Tt ])", RegexOptions.CultureInvariant);
    private static readonly Regex s_http = new(@"^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} ", RegexOptions.CultureInvariant);

    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string? Of(string text, LiteralKind kind) => kind switch
    {
        LiteralKind.Date => Date(text) is { } date ? $"new global::System.DateOnly({date})" : null,
        LiteralKind.Midnight => Date(text) is { } date ? $"new global::System.DateTimeOffset({date}, 0, 0, 0, {Zero})" : null,
        LiteralKind.Instant => TryParse(text, Instant, out DateTime at)
            ? $"new global::System.DateTimeOffset({Numbers(at)}, {at.Hour}, {at.Minute}, {at.Second}, {Zero})"
            : null,
        LiteralKind.Guid => Guid.TryParseExact(text, "D", out Guid id) && id.ToString("D") == text
            ? $"new global::System.Guid({CSharpText.Literal(text)})"
            : null,
        _ => null,
    };

    /// <summary>Whether a text looks like a date or an instant, as RFC 3339 or HTTP write it, and the type holds those.</summary>
    public static bool LooksLike(string text, TypeRef type) =>
        type.Wire.CSharp is "DateTimeOffset" or "DateOnly" && (s_iso.IsMatch(text) || s_http.IsMatch(text));

    private static string Zero => "global::System.TimeSpan.Zero";

    private static string? Date(string text) => TryParse(text, "yyyy-MM-dd", out DateTime date) ? Numbers(date) : null;

    private static string Numbers(DateTime date) => FormattableString.Invariant($"{date.Year}, {date.Month}, {date.Day}");

    private static bool TryParse(string text, string format, out DateTime value) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
        && value.ToString(format, CultureInfo.InvariantCulture) == text;
}
