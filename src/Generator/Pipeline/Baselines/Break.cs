namespace Typewright.Generator.Pipeline.Baselines;

/// <summary>What breaks callers.</summary>
/// <param name="Line">The line of the baseline that no longer holds, from 0.</param>
/// <param name="Member">What callers write.</param>
/// <param name="Why">What has become of it.</param>
internal sealed record Break(int Line, string Member, string Why);
