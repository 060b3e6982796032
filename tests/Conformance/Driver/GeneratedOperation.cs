using System;

namespace Typewright.Conformance;

/// <summary>An operation that a generated client has, as its documentation tells.</summary>
/// <param name="Client">The class that has its methods.</param>
/// <param name="Method">What the synchronous method is called, or would be.</param>
/// <param name="Verb">The verb in capital letters.</param>
/// <param name="Path">The path as the document writes it.</param>
public sealed record GeneratedOperation(Type Client, string Method, string Verb, string Path);
