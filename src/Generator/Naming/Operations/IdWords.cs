using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Operations;

/// <summary>The words of an id, without those that only repeat what is known.</summary>
internal static class IdWords
{
    // As many hexadecimal digits make no word.
    private const int HashLength = 16;

    // What ids add to the verb that they have already: "getListPets", "postCreatePet".
    private static readonly Dictionary<string, HashSet<string>> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["get"] = new(StringComparer.OrdinalIgnoreCase) { "get", "find", "search", "fetch", "read" },
        ["post"] = new(StringComparer.OrdinalIgnoreCase) { "post", "create", "add", "send", "update", "delete" },
        ["put"] = new(StringComparer.OrdinalIgnoreCase) { "put", "update", "replace", "set" },
        ["patch"] = new(StringComparer.OrdinalIgnoreCase) { "patch", "update", "edit" },
        ["delete"] = new(StringComparer.OrdinalIgnoreCase) { "delete", "remove" },
    };

    private static readonly HashSet<string> s_starts = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "list", "create", "update", "delete", "add", "remove", "set", "find", "search", "read", "write", "put", "post", "patch",
        "upload", "download", "send", "start", "stop", "cancel", "check", "approve", "archive", "unarchive", "append", "retrieve",
        "restore", "retry", "share", "merge", "close", "reopen", "enable", "disable", "subscribe", "unsubscribe", "activate", "deactivate",
        "accept", "reject", "decline", "confirm", "complete", "verify", "reset", "request", "resend", "refresh", "revoke", "rotate",
        "publish", "unpublish", "move", "copy", "clone", "lock", "unlock", "login", "logout", "register", "run", "pause", "resume",
        "submit", "transfer", "assign", "unassign", "mark", "generate", "test", "trigger", "star", "unstar", "mute", "unmute", "count",
        "export", "import", "replace", "validate", "query", "change", "connect", "disconnect", "toggle", "enroll", "scan", "invite",
        "join", "leave", "ban", "unban", "block", "unblock", "suspend", "follow", "unfollow", "like", "unlike", "detect", "analyze",
        "calculate", "translate", "convert", "process", "execute", "apply", "claim", "redeem", "sync", "rename", "duplicate", "fetch",
        "restart", "reload", "rebuild", "regenerate", "recalculate", "reorder", "resolve", "dismiss", "acknowledge",
    };

    // Laravel's routes without a name; what Spring Data REST makes of a repository: "getCollectionResource-task-get_1".
    private static readonly Regex s_made = new(
        "^(generated::.*|[a-z]+(ItemResource|CollectionResource|PropertyReference)-.+-[a-z]+(_[0-9]+)?|executeSearch-.+-[a-z]+(_[0-9]+)?)$",
        RegexOptions.CultureInvariant);

    // A group of these is one of HTTP's methods, and says nothing of what is done.
    private static readonly HashSet<string> s_methods = new(StringComparer.OrdinalIgnoreCase) { "get", "post", "put", "patch" };

    /// <summary>Whether a word says what is done.</summary>
    public static bool IsVerb(string word) => s_starts.Contains(word);

    /// <summary>The method's name.</summary>
    public static string Method(string id, OperationNameRequest request)
    {
        List<string> words = WithoutVerbs(Words.Split(WithoutNumber(id)), request.Verb);
        List<string> own = request.Group is { } group ? WithoutGroup(words, id, group) : words;
        return Joined(request.HasVersion ? own : WithoutVersion(own));
    }

    /// <summary>What types are called after: the group stays, since types of all groups stand together.</summary>
    public static string Stem(string id, OperationNameRequest request)
    {
        List<string> words = WithoutVerbs(Words.Split(WithoutNumber(id)), request.Verb);
        return Joined(request.HasVersion ? words : WithoutVersion(words));
    }

    /// <summary>Whether an id says of which version an operation is: "getPayeeV4".</summary>
    public static bool HasVersion(string id) => Words.Split(id).Exists(IsVersion);

    public static bool IsVersion(string word)
    {
        if (word.Length < 2 || word[0] is not ('v' or 'V') || !char.IsDigit(word[1]))
        {
            return false;
        }

        string rest = word.Substring(1).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return rest.Length == 0 || rest.StartsWith("alpha", StringComparison.Ordinal) || rest.StartsWith("beta", StringComparison.Ordinal);
    }

    /// <summary>
    /// An id that says something; empty for hashes, UUIDs and numbers, as tools make them that have no name, and for those that say
    /// only which kind of path it is: what they name is called after its path.
    /// </summary>
    public static string Said(string? id)
    {
        string plain = (id ?? "").Replace("-", "").Replace("_", "");
        bool isNumber = plain.Length > 0 && plain.All(char.IsDigit);
        bool isHash = plain.Length >= HashLength && plain.All(Uri.IsHexDigit) && plain.Any(char.IsDigit);
        return id is null || isNumber || isHash || s_made.IsMatch(id) ? "" : id;
    }

    /// <summary>An id without the number by which a tool keeps it apart from another one: "getUser_1".</summary>
    public static string WithoutNumber(string id)
    {
        int end = id.Length;
        while (end > 0 && char.IsDigit(id[end - 1]))
        {
            end--;
        }

        bool isNumbered = end > 1 && end < id.Length && id.Length - end < 3 && id[end - 1] == '_' && char.IsLetter(id[end - 2]);
        return isNumbered ? id.Substring(0, end - 1) : id;
    }

    /// <summary>Whether the last of some words are others, in the singular or in the plural.</summary>
    public static bool EndsIn(List<string> words, List<string> others) =>
        others.Count > 0 && words.Count >= others.Count && IsAt(words, words.Count - others.Count, others);

    private static List<string> WithoutVersion(List<string> words)
    {
        List<string> current = words.FindAll(static word => !IsVersion(word));
        return current.Count > 0 && current[0] != "_" ? current : words;
    }

    private static List<string> WithoutVerbs(List<string> words, string verb)
    {
        bool isTwice = words.Count > 2 && words[0].Equals(verb, StringComparison.OrdinalIgnoreCase)
            && s_verbs.TryGetValue(verb, out HashSet<string>? others) && others.Contains(words[1]);
        if (isTwice)
        {
            words.RemoveAt(0);
        }

        bool hasBehind = words.Count > 2
            && words[words.Count - 1].Equals(verb, StringComparison.OrdinalIgnoreCase)
            && s_starts.Contains(words[0]);
        if (hasBehind)
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }

    // "issues/list-for-repo" in the group "issues" is "list for repo"; "listCoreV1Pod" in "core_v1" is "list pod". A verb that nothing
    // else says stays: "upload_file" in the group "upload" uploads a file.
    private static List<string> WithoutGroup(List<string> words, string id, string group)
    {
        foreach (List<string> known in ClientNames.ReadingsOf(group))
        {
            if (known.Count > 0 && words.Count > known.Count && WithoutGroup(words, id, known) is { } own)
            {
                return own;
            }
        }

        return words;
    }

    private static List<string>? WithoutGroup(List<string> words, string id, List<string> known)
    {
        for (int start = 0; start + known.Count <= words.Count; start++)
        {
            bool isThere = IsAt(words, start, known);
            int layer = start == 0 && isThere ? LayerBehind(words, known.Count, id) : 0;
            bool isApart = start == 0 && (layer > 0 || IsSeparated(id, known) || s_starts.Contains(words[known.Count]));
            bool isVerb = start == 0 && known.Count == 1 && IsVerb(words[0]) && !s_methods.Contains(words[0]) && !IsVerb(words[1]);
            bool isInside = start > 0 && known.Count > 1 && start + known.Count < words.Count;
            if (isThere && !isVerb && (isApart || isInside))
            {
                List<string> own = [.. words];
                own.RemoveRange(start, known.Count + layer);
                bool isTwice = isApart && own.Count > known.Count && own.Count > 1 && IsAt(own, 0, known);
                return isTwice ? own.GetRange(known.Count, own.Count - known.Count) : own;
            }
        }

        return null;
    }

    // "CatsController_findAll" in the group "cats": what the server calls the class behind it says nothing.
    private static int LayerBehind(List<string> words, int count, string id)
    {
        bool isLayer = words.Count > count + 1 && ClientNames.IsLayer(words[count]);
        return isLayer && IsSeparated(id, words.Take(count + 1).Sum(static word => word.Length)) ? 1 : 0;
    }

    private static bool IsSeparated(string id, List<string> known) => IsSeparated(id, string.Join("_", known).Length)
        || IsSeparated(id, string.Concat(known).Length);

    private static bool IsSeparated(string id, int at) => at < id.Length && id[at] is '/' or '.' or '_' or '-' or ':';

    private static bool IsAt(List<string> words, int start, List<string> known)
    {
        for (int i = 0; i < known.Count; i++)
        {
            bool isSame = Numbers.SingularOrSame(words[start + i])
                .Equals(Numbers.SingularOrSame(known[i]), StringComparison.OrdinalIgnoreCase);
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    private static string Joined(List<string> words) => words.Count == 0 ? "" : TypeWords.Undoubled(string.Concat(words));
}
