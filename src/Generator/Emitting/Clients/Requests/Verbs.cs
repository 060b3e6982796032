using System.Collections.Generic;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>The verbs that <c>RequestMethod</c> has members for.</summary>
internal static class Verbs
{
    private static readonly Dictionary<string, string> s_members = new(System.StringComparer.OrdinalIgnoreCase)
    {
        ["GET"] = "Get",
        ["PUT"] = "Put",
        ["POST"] = "Post",
        ["DELETE"] = "Delete",
        ["OPTIONS"] = "Options",
        ["HEAD"] = "Head",
        ["PATCH"] = "Patch",
        ["TRACE"] = "Trace",
    };

    public static string? Known(string verb) => s_members.TryGetValue(verb, out string? member) ? member : null;
}
