namespace Typewright.Generator.Reading.Files;

/// <summary>A file as the compiler hands it over: where it is and what it says.</summary>
internal sealed record SpecText(string Path, string Text);
