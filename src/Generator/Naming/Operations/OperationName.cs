namespace Typewright.Generator.Naming.Operations;

/// <summary>What an operation is called.</summary>
/// <param name="Method">Its method, unique in its client.</param>
/// <param name="Stem">What the types are called after that are written in it, unique in the document.</param>
internal sealed record OperationName(string Method, string Stem);
