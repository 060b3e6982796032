namespace Typewright;

/// <summary>What one response says about a long-running operation.</summary>
/// <param name="HasEnded">Whether the operation has succeeded or failed.</param>
/// <param name="HasFailed">Whether it has failed.</param>
/// <param name="ResultLink">Where the result is, if not in the response itself.</param>
internal readonly record struct OperationStep(bool HasEnded, bool HasFailed, string? ResultLink)
{
    public static OperationStep Running => default;

    public static OperationStep Failed => new(true, true, null);

    public static OperationStep Succeeded(string? resultLink) => new(true, false, resultLink);
}
