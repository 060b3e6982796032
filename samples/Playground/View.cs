namespace Typewright.Playground;

/// <summary>What can be looked at.</summary>
internal enum View
{
    /// <summary>Clients, methods and types.</summary>
    Surface,

    /// <summary>The generated code.</summary>
    Files,

    /// <summary>What the generator says.</summary>
    Findings,
}
