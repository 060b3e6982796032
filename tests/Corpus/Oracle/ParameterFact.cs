namespace Typewright.Corpus.Oracle;

/// <summary>A parameter as a reader sees it.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="In">Its place: path, query, header or cookie.</param>
/// <param name="IsRequired">Whether it must be sent.</param>
internal sealed record ParameterFact(string Name, string In, bool IsRequired);
