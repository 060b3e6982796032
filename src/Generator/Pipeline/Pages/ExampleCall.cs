using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;

namespace Typewright.Generator.Pipeline.Pages;

/// <summary>Calls that can be copied, with what cannot be left out.</summary>
/// <param name="values">What is given to them.</param>
internal sealed class ExampleCall(ExampleValues values)
{
    // What is awaited, the longest first, and how its outcome is looked at.
    private static readonly (string Type, Func<string, string, string[]> Call)[] s_calls =
    [
        ("AsyncPageable<", Each),
        ("IAsyncEnumerable<", Each),
        ("Task<Operation<", static (call, type) => [$"{type} operation = await {call};", "Console.WriteLine(operation.Value);"]),
        ("Task<Operation>", static (call, _) => [$"await {call};"]),
        ("Task<Response>", static (call, _) => [$"await {call};"]),
        ("Task<NullableResponse<", static (call, type) =>
            [$"{type} response = await {call};", "if (response.HasValue)", "{", "    Console.WriteLine(response.Value);", "}"]),
        ("Task<", static (call, type) => [$"{type} response = await {call};", "Console.WriteLine(response.Value);"]),
    ];

    public IReadOnlyList<string> Of(BaselineLine method)
    {
        IEnumerable<string> given = method.Arguments!
            .Where(static argument => !BaselineLine.IsOptional(argument))
            .Select(argument => values.Of(BaselineLine.TypeOf(argument), BaselineLine.NameOf(argument)));
        string call = $"client.{method.Name}({string.Join(", ", given)})";
        foreach ((string type, Func<string, string, string[]> text) in s_calls)
        {
            if (method.Type.StartsWith(type, StringComparison.Ordinal))
            {
                return text(call, Inside(method.Type));
            }
        }

        return [$"var result = {call};"];
    }

    private static string[] Each(string call, string item) =>
        [$"await foreach ({item} item in {call})", "{", "    Console.WriteLine(item);", "}"];

    private static string Inside(string type)
    {
        int open = type.IndexOf('<');
        return type.Substring(open + 1, type.Length - open - 2);
    }
}
