using Typewright.Generator.Collections;

namespace Typewright.Generator.Diagnostics;

/// <summary>Something to tell the user about one place of one document. Equatable, so that it can travel through the pipeline.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="Path">The file as the build knows it.</param>
/// <param name="Line">Zero-based line.</param>
/// <param name="Column">Zero-based column.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
internal sealed record Problem(ProblemKind Kind, string Path, int Line, int Column, EquatableArray<string> Arguments);
