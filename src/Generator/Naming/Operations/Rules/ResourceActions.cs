using System;
using System.Collections.Generic;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>
/// What the frameworks of PHP and Ruby call the actions of a resource, and what is done there: "users.index" lists them. Behind another
/// method the words are none: "GET /search/index" gets an index.
/// </summary>
internal static class ResourceActions
{
    private static readonly Dictionary<string, string> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["get index"] = "list",
        ["get show"] = "get",
        ["post store"] = "create",
        ["delete destroy"] = "delete",
    };

    /// <summary>The verb that an action stands for; the action itself where it stands for none.</summary>
    /// <param name="method">The method of HTTP.</param>
    /// <param name="action">What the id says is done.</param>
    public static string VerbOf(string method, string action) =>
        s_verbs.TryGetValue(method + " " + action, out string? verb) ? verb : action;
}
