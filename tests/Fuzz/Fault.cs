namespace Typewright.Fuzz;

/// <summary>What can be wrong with what becomes of a mutant.</summary>
internal enum FaultKind
{
    /// <summary>An exception that nobody promised, or a process that died.</summary>
    Exception,

    /// <summary>No end within the patience of the program.</summary>
    Hang,

    /// <summary>A problem whose place is not in the files.</summary>
    Unlocated,

    /// <summary>Code that does not compile.</summary>
    CompileError,
}

/// <summary>A fault.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Text">What tells it from others, on one line.</param>
internal sealed record Fault(FaultKind Kind, string Text);
