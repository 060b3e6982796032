using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Typewright.Generator.Baselines;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Pipeline.Baselines;

/// <summary>
/// What the baseline has to do with the code that was written: it says which callers break, or it is written anew. The compiler writes the
/// files of a generator only, so the text travels in comments, and a target of the package takes it out of them.
/// </summary>
internal static class BaselineStep
{
    private const string Comment = "// ";

    // DateOnly and TimeOnly come as these where the framework does not have them.
    private static readonly (Regex Type, string Legacy)[] s_legacy =
        [(new Regex(@"\bDateOnly\b"), "DateTimeOffset"), (new Regex(@"\bTimeOnly\b"), "TimeSpan")];

    /// <summary>The file that brings the text of a baseline to the target; none for a project that does not ask.</summary>
    public static IEnumerable<SourceFile> Listings(ClientModel model, BaselineRequest? request, IReadOnlyList<BaselineLine> lines) =>
        request is { Writes: true } ? [Listing(model, request, lines)] : [];

    /// <summary>What there is to tell of a client's callers.</summary>
    /// <param name="document">The client's document.</param>
    /// <param name="request">What the project says of its surface; null for nothing.</param>
    /// <param name="lines">What there is now.</param>
    public static IEnumerable<Problem> Problems(string document, BaselineRequest? request, IReadOnlyList<BaselineLine> lines) =>
        request is { Writes: false } ? Found(document, request, lines) : [];

    private static SourceFile Listing(ClientModel model, BaselineRequest baseline, IReadOnlyList<BaselineLine> lines)
    {
        StringBuilder text = new();
        text.Append(Comment).Append("baseline: ").Append(baseline.Named).Append('\n');
        foreach (string change in baseline.Baseline is { } before ? Told(new Baseline(before), baseline, lines) : [])
        {
            Append("change: " + change);
        }

        Append($"# What callers of {model.Namespace} see, and what of {model.FileName} it stands for. Names and orders in here stay.");
        Append("# Not to be edited by hand: dotnet build -t:UpdateOpenApiBaseline writes it anew.");
        Append(Baseline.TellingRequired);
        foreach (BaselineLine line in lines)
        {
            Append(line.Text);
        }

        return new SourceFile($"OpenApiListing.{Identifiers.Hash(model.Namespace + "/" + baseline.Named)}.g.cs", text.ToString());

        void Append(string line) => text.Append(Comment).Append(line).Append('\n');
    }

    private static IEnumerable<Problem> Found(string document, BaselineRequest request, IReadOnlyList<BaselineLine> now)
    {
        if (request.Baseline is null)
        {
            const string Missing = "it is not there yet";
            yield return new Problem(ProblemKind.BaselineUnusable, document, 0, 0, new([request.Named, Missing]));
            yield break;
        }

        Baseline baseline = new(request.Baseline);
        foreach (int line in baseline.Unread)
        {
            const string Unread = "the line is no declaration";
            yield return new Problem(ProblemKind.BaselineUnusable, baseline.Path, line, 0, new([request.Named, Unread]));
        }

        ProblemKind kind = request.RefusesBreaks ? ProblemKind.BreakRefused : ProblemKind.Break;
        foreach (Break found in Breaks.Of(Known(baseline, request), Comparable(baseline, now)))
        {
            yield return new Problem(kind, baseline.Path, found.Line, 0, new([found.Member, found.Why]));
        }
    }

    private static IEnumerable<string> Told(Baseline before, BaselineRequest request, IReadOnlyList<BaselineLine> now) =>
        Changes.Of(Known(before, request), Comparable(before, now));

    // Of what a baseline does not say of any member, nothing can be told.
    private static IReadOnlyList<BaselineLine> Comparable(Baseline baseline, IReadOnlyList<BaselineLine> now) =>
        baseline.TellsRequired ? now : [.. now.Select(static line => line.WithoutRequired)];

    private static IReadOnlyList<BaselineLine> Known(Baseline baseline, BaselineRequest request) =>
        request.HasDateOnly ? baseline.Lines : [.. baseline.Lines.Select(Legacy)];

    private static BaselineLine Legacy(BaselineLine line)
    {
        BaselineLine legacy = line;
        foreach ((Regex type, string old) in s_legacy)
        {
            legacy = legacy with
            {
                Type = type.Replace(legacy.Type, old),
                Arguments = legacy.Arguments is null ? null : [.. legacy.Arguments.Select(argument => type.Replace(argument, old))],
            };
        }

        return legacy;
    }
}
