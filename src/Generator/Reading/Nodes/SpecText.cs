namespace Typewright.Generator.Reading.Nodes;

/// <summary>A file as the compiler passes it in, not parsed yet.</summary>
/// <param name="Path">The path as the build knows it.</param>
/// <param name="Text">The whole text.</param>
internal sealed record SpecText(string Path, string Text)
{
    /// <summary>Where the project has it from; empty where it does not say.</summary>
    public string Url { get; init; } = "";

    /// <summary>Whether the project vouches for what it says, as for its own overlays.</summary>
    public bool IsTrusted { get; init; }
}
