using Typewright.Testing;

namespace Typewright.Runtime.Tests;

/// <summary>What a service answers in the course of a long-running operation.</summary>
internal static class LongRunningAnswers
{
    public static MemoryResponse Started(string header, string link) => new MemoryResponse(202).With(header, link);

    public static MemoryResponse Status(string state) => Ok($"{{\"status\":\"{state}\"}}");

    public static MemoryResponse Ok(string body) => new(200, body);
}
