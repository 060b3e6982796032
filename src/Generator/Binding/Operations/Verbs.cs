using System;
using System.Collections.Generic;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>Verbs as Azure.Core has them.</summary>
internal static class Verbs
{
    private static readonly Dictionary<string, RequestVerb> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GET"] = RequestVerb.Get,
        ["PUT"] = RequestVerb.Put,
        ["POST"] = RequestVerb.Post,
        ["DELETE"] = RequestVerb.Delete,
        ["OPTIONS"] = RequestVerb.Options,
        ["HEAD"] = RequestVerb.Head,
        ["PATCH"] = RequestVerb.Patch,
        ["TRACE"] = RequestVerb.Trace,
    };

    /// <summary>The verb; null for one that Azure.Core does not name.</summary>
    public static RequestVerb? Of(string method) => s_verbs.TryGetValue(method, out RequestVerb verb) ? verb : null;
}
