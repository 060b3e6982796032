using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>
/// Ids that are the path and what is done there, as Django's tools make them: "api_v1_users_partial_update" says what verb and path do.
/// In the client of these things the action is enough, unless the path itself ends in one. Others write "user-list" for "/user".
/// </summary>
internal static class PathAndActionRule
{
    private const string List = nameof(List);

    private static readonly Dictionary<string, string[]> s_actions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["get"] = ["_list", "_retrieve"],
        ["post"] = ["_create"],
        ["put"] = ["_update"],
        ["patch"] = ["_partial_update"],
        ["delete"] = ["_destroy"],
    };

    private static readonly Dictionary<string, string> s_verbs = new(StringComparer.Ordinal)
    {
        [List] = List,
        ["Retrieve"] = "Get",
        ["Create"] = "Create",
        ["Update"] = "Update",
        ["PartialUpdate"] = "Patch",
        ["Destroy"] = "Delete",
    };

    public static string? NameOf(OperationNameRequest request)
    {
        if (PathOf(request) is not { } path || Words.Plain(path).Length == 0)
        {
            return null;
        }

        string[] named = [.. request.Operation.PathSegments.Where(static segment => !PathNames.IsParameter(segment))];
        string[] own = [.. named.SkipWhile(PathNames.IsPrefix)];
        if (Array.TrueForAll(new[] { own, named }, choice => !IsSame(choice, path)))
        {
            return null;
        }

        string last = own.Length > 0 ? own[own.Length - 1] : named[named.Length - 1];
        bool isDone = own.Length > 1 && Words.Split(last) is { Count: > 0 } said && IdWords.IsVerb(said[0]);
        if (isDone)
        {
            return PathNames.Of(request.Operation, 0);
        }

        string action = Identifiers.Pascal(IdWords.WithoutNumber(request.Id).Substring(path.Length + 1));
        List<string> words = Words.Split(string.Join("_", own));
        bool isTold = request.Group is { } group && IdWords.EndsIn(words, Words.Split(group));
        return isTold ? action : s_verbs[action] + Identifiers.Pascal(NumberOf(request, action, last));
    }

    private static string NumberOf(OperationNameRequest request, string action, string last)
    {
        if (action == List)
        {
            return Numbers.Plural(last);
        }

        return IsOne(request, action) ? Numbers.SingularOrSame(last) : last;
    }

    private static bool IsOne(OperationNameRequest request, string action) =>
        action == "Create" || PathNames.EndsInParameter(request.Operation);

    // The id without the action of its verb.
    private static string? PathOf(OperationNameRequest request)
    {
        string id = IdWords.WithoutNumber(request.Id).Replace('-', '_');
        string? action = s_actions.TryGetValue(request.Verb, out string[]? actions)
            ? Array.Find(actions, one => id.EndsWith(one, StringComparison.Ordinal))
            : null;
        return action is null ? null : id.Substring(0, id.Length - action.Length);
    }

    private static bool IsSame(string[] segments, string path) => Words.Plain(string.Concat(segments)) == Words.Plain(path);
}
