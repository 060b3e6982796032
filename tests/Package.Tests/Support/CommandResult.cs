namespace Typewright.Package.Tests.Support;

/// <summary>What became of a command.</summary>
/// <param name="ExitCode">Zero when it went well.</param>
/// <param name="Output">Both of its outputs, lines in the order in which they came.</param>
internal sealed record CommandResult(int ExitCode, string Output);
