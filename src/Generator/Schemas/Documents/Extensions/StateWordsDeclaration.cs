using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary><c>x-csharp-operation-states</c>: a service's words for the states of its long-running operations.</summary>
internal sealed class StateWordsDeclaration(SpecNode node)
{
    /// <summary>The members that it can have.</summary>
    public static readonly string[] Names = ["succeeded", "failed", "running"];

    public IReadOnlyList<string> Succeeded { get; } = Words(node["succeeded"]);

    /// <summary>The words for operations that have failed or were cancelled.</summary>
    public IReadOnlyList<string> Failed { get; } = Words(node["failed"]);

    public IReadOnlyList<string> Running { get; } = Words(node["running"]);

    private static IReadOnlyList<string> Words(SpecNode? words) => words switch
    {
        { IsArray: true } => Views.Texts(words.Items),
        { IsString: true } => [words.Text],
        _ => [],
    };
}
