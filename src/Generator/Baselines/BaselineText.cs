namespace Typewright.Generator.Baselines;

/// <summary>A baseline as it is written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">What it says.</param>
internal sealed record BaselineText(string Path, string Text);
