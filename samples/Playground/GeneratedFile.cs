namespace Typewright.Playground;

/// <summary>A file that was generated.</summary>
internal sealed record GeneratedFile(string Name, string Text);
