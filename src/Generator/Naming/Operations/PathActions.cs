using System;
using System.Collections.Generic;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Naming.Operations;

/// <summary>
/// Paths that say what is done: "/orders/{id}/cancel", "/users/search", "/password/change". What is a verb behind one method may be a
/// thing behind another one, so each has words of its own.
/// </summary>
internal static class PathActions
{
    private static readonly HashSet<string> s_got = Set(
        "get", "list", "find", "search", "fetch", "retrieve", "check", "verify", "validate", "download", "generate", "export");

    // Those that are got by what stands behind them: "/users/search/{term}".
    private static readonly HashSet<string> s_gotBy = Set("get", "list", "find", "search", "fetch", "verify", "validate", "download");

    // Things that are called after what is done with them, and what they are: "/check-ins", "/search-results".
    private static readonly HashSet<string> s_named = Set("check", "search", "export", "download", "list");

    private static readonly HashSet<string> s_kinds = Set(
        "in", "ins", "out", "outs", "point", "points", "result", "results", "history", "log", "logs", "job", "jobs", "link", "links",
        "template", "templates", "setting", "settings", "filter", "filters", "query", "queries", "request", "requests", "index");

    private static readonly HashSet<string> s_put = Set(
        "update", "edit", "modify", "change", "set", "reset", "cancel", "approve", "reject", "archive", "unarchive", "restore", "enable",
        "disable", "activate", "deactivate", "accept", "decline", "confirm", "complete", "verify", "publish", "unpublish", "move", "lock",
        "unlock", "pause", "resume", "submit", "assign", "unassign", "mark", "mute", "unmute", "close", "reopen", "start", "stop", "revoke",
        "rotate", "refresh", "toggle", "suspend", "unblock", "replace", "add", "remove", "save", "rename", "reorder");

    // Those that are so in front of other words, too: "start-date" is a date.
    private static readonly HashSet<string> s_putOf = Set(
        "update", "edit", "modify", "change", "set", "reset", "cancel", "approve", "reject", "enable", "disable", "toggle", "confirm",
        "verify", "mark", "assign", "unassign", "move", "add", "remove", "save", "rename", "reorder");

    private static readonly HashSet<string> s_updated = Set("update", "edit", "modify", "save");

    private static readonly HashSet<string> s_deleted = Set(
        "delete", "remove", "clear", "purge", "destroy", "cancel", "revoke", "unfollow", "unlike", "unblock", "unassign", "unsubscribe");

    private static readonly HashSet<string> s_deletedBy = Set("delete", "remove", "destroy");

    // Those in front of what they are done with: "/chat/send/audio", "/search/users".
    private static readonly HashSet<string> s_before = Set(
        "send", "add", "create", "upload", "generate", "verify", "submit", "search", "validate", "delete", "remove");

    private static readonly HashSet<string> s_gotBefore = Set("get", "find", "search", "validate", "verify", "download", "generate");

    // What nobody does with a thing.
    private static readonly HashSet<string> s_alone = Set("login", "logout", "signin", "signup", "signout", "logon", "logoff");

    // What stands before an action, and is no thing that it is done with.
    private static readonly HashSet<string> s_areas = Set("auth", "authentication", "authorization", "oauth", "oauth2", "sso", "identity");

    // What says only how much of a thing is got: "/article/detail".
    private static readonly HashSet<string> s_extents = Set("detail", "details", "info", "count", "page", "pagelist");

    // What is done with many.
    private static readonly HashSet<string> s_many = Set("list", "search", "find", "fetch", "export");

    /// <summary>Whether an action is not one that is done with what stands before it: "/auth/login" is no login of an auth.</summary>
    public static bool IsAlone(string action, string before) => s_alone.Contains(action) || s_areas.Contains(before);

    /// <summary>The name that such a path makes; null where it names a thing.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="named">The segments that say something.</param>
    /// <param name="more">How many more of them than needed are to be told.</param>
    public static string? NameOf(Operation operation, string[] named, int more)
    {
        string noun = Identifiers.Pascal(named[named.Length - 1]);
        List<string> words = Words.Split(noun);
        if (words.Count == 0)
        {
            return null;
        }

        string before = named.Length > 1 ? named[named.Length - 2] : "";
        if (IsOfActions(operation, before))
        {
            string of = words.Count == 1 && named.Length > 2 ? Identifiers.Pascal(Numbers.SingularOrSame(named[named.Length - 3])) : "";
            return TypeWords.Undoubled(noun + of);
        }

        if (!IsAction(operation, words))
        {
            return before.Length == 0 ? null : OfTwo(operation, named, before, noun);
        }

        bool isWhole = words.Count > 1 && more == 0;
        bool isAlone = more == 0 && (IsAlone(words[0], before) || IsAlone(string.Concat(words), before));
        if (isWhole || isAlone || before.Length == 0)
        {
            return TypeWords.Undoubled(noun);
        }

        bool isMany = s_many.Contains(words[0]) && operation.Method == "GET" && IsNext(operation, before, named[named.Length - 1]);
        string what = Identifiers.Pascal(isMany ? Numbers.Plural(before) : Numbers.SingularOrSame(before));
        return TypeWords.Undoubled(words[0] + what + noun.Substring(words[0].Length));
    }

    private static string? OfTwo(Operation operation, string[] named, string before, string noun)
    {
        if (IsDoneBefore(operation, before, named[named.Length - 1]))
        {
            return Identifiers.Pascal(before) + noun;
        }

        bool isExtent = operation.Method == "GET" && s_extents.Contains(noun) && !PathNames.EndsInParameter(operation);
        return isExtent ? "Get" + Identifiers.Pascal(Numbers.SingularOrSame(before)) + noun : null;
    }

    // "/servers/{id}/actions/poweron" says itself that it ends in what is done.
    private static bool IsOfActions(Operation operation, string before) =>
        operation.Method == "POST"
        && before.Equals("actions", StringComparison.OrdinalIgnoreCase)
        && !PathNames.EndsInParameter(operation);

    private static bool IsAction(Operation operation, List<string> words)
    {
        bool isBy = PathNames.EndsInParameter(operation);
        bool isOne = words.Count == 1;
        bool isThing = words.Count == 2 && s_named.Contains(words[0]) && s_kinds.Contains(words[1]);
        return operation.Method switch
        {
            "GET" when isThing => false,
            "GET" => (isBy ? s_gotBy : s_got).Contains(words[0]),
            "POST" => IdWords.IsVerb(words[0]) || s_alone.Contains(string.Concat(words)),
            "PUT" or "PATCH" when isBy => isOne && s_updated.Contains(words[0]),
            "PUT" or "PATCH" => (isOne ? s_put : s_putOf).Contains(words[0]),
            "DELETE" => (isBy ? s_deletedBy : s_deleted).Contains(words[0]),
            _ => false,
        };
    }

    private static bool IsDoneBefore(Operation operation, string before, string last)
    {
        bool isNext = IsNext(operation, before, last) && !PathNames.EndsInParameter(operation);
        return isNext && operation.Method switch
        {
            "GET" => s_gotBefore.Contains(before),
            "POST" => s_before.Contains(before),
            _ => false,
        };
    }

    private static bool IsNext(Operation operation, string before, string last)
    {
        string[] segments = [.. operation.PathSegments];
        int at = Array.LastIndexOf(segments, last);
        return at > 0 && segments[at - 1] == before;
    }

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
