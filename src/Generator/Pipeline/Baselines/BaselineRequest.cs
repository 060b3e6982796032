using Typewright.Generator.Baselines;
using Typewright.Generator.Binding;

namespace Typewright.Generator.Pipeline.Baselines;

/// <summary>What a project says of the public surface of a client.</summary>
/// <param name="Baseline">What is checked in; null for nothing yet.</param>
/// <param name="Named">The file, as the project names it.</param>
/// <param name="RefusesBreaks">Whether what breaks callers is an error.</param>
/// <param name="Writes">Whether the file is about to be written anew.</param>
/// <param name="HasDateOnly">Whether the framework has DateOnly and TimeOnly; where it has not, their places are dates and spans.</param>
internal sealed record BaselineRequest(BaselineText? Baseline, string Named, bool RefusesBreaks, bool Writes, bool HasDateOnly)
{
    /// <summary>The request of a client; null where its item names no baseline.</summary>
    public static BaselineRequest? Of(BindingOptions options) => options.BaselinePath.Length == 0
        ? null
        : new BaselineRequest(
            options.Baseline, options.BaselinePath, options.RefusesBreaks, options.WritesBaseline, options.HasDateOnly);
}
