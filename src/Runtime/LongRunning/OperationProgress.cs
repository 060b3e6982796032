namespace Typewright.Runtime;

/// <summary>What the state of an operation means.</summary>
internal enum OperationProgress
{
    /// <summary>The service does not say, or uses a word that nobody knows.</summary>
    Unknown,

    /// <summary>The operation goes on.</summary>
    Running,

    /// <summary>It has ended well.</summary>
    Succeeded,

    /// <summary>It has failed or was cancelled.</summary>
    Failed,
}
