namespace Typewright.Runtime;

/// <summary>What one response says about a long-running operation.</summary>
/// <param name="Progress">How far it is.</param>
/// <param name="State">The service's word for it, if it gave one.</param>
/// <param name="ResultLink">Where the result is, if not in the response itself.</param>
internal readonly record struct OperationStep(OperationProgress Progress, string? State, string? ResultLink)
{
    public static OperationStep Running => new(OperationProgress.Running, null, null);

    public bool HasEnded => Progress is OperationProgress.Succeeded or OperationProgress.Failed;

    public static OperationStep Succeeded(string? resultLink) => new(OperationProgress.Succeeded, null, resultLink);
}
