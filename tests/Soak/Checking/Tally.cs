namespace Typewright.Soak.Checking;

/// <summary>The effects of one kind.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Certain">How many must be there.</param>
/// <param name="Possible">How many more may be there, as their calls failed with their effect unknown.</param>
/// <param name="Found">How many are there.</param>
/// <param name="Lost">How many are missing.</param>
/// <param name="Doubled">How many are too many.</param>
internal sealed record Tally(string Kind, int Certain, int Possible, int Found, int Lost, int Doubled);
