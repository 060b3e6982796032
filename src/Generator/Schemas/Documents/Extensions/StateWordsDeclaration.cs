using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary><c>x-csharp-operation-states</c>: a service's words for the states of its long-running operations.</summary>
internal sealed class StateWordsDeclaration(SpecNode node)
{
    /// <summary>What to write, for the user.</summary>
    public const string Expected = "write an object with 'succeeded', 'failed' or 'running'";

    private const string SucceededKey = "succeeded";
    private const string FailedKey = "failed";
    private const string RunningKey = "running";

    /// <summary>The members that it can have.</summary>
    public static readonly string[] Names = [SucceededKey, FailedKey, RunningKey];

    public IReadOnlyList<string> Succeeded { get; } = Words(node[SucceededKey]);

    /// <summary>The words for operations that have failed or were cancelled.</summary>
    public IReadOnlyList<string> Failed { get; } = Words(node[FailedKey]);

    public IReadOnlyList<string> Running { get; } = Words(node[RunningKey]);

    private static IReadOnlyList<string> Words(SpecNode? words) => words switch
    {
        { IsArray: true } => Views.Texts(words.Items),
        { IsString: true } => [words.Text],
        _ => [],
    };
}
