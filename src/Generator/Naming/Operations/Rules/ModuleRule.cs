using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>
/// Ids that begin with the module in which a function is written: "jobs_api_routes_fine_tuning_get_fine_tuning_jobs" is
/// "GetFineTuningJobs". A module is told by what programs call such files, as far as the path has no such word.
/// </summary>
internal static class ModuleRule
{
    private static readonly HashSet<string> s_files = new(StringComparer.OrdinalIgnoreCase)
    {
        "routes", "routers", "router", "views", "viewsets", "handlers", "controllers", "endpoints",
    };

    public static string? NameOf(OperationNameRequest request) => Rest(request) is { } rest ? IdWords.Method(rest, request) : null;

    /// <summary>What stands behind the module; null where there is none.</summary>
    private static string? Rest(OperationNameRequest request)
    {
        string[] parts = IdWords.WithoutNumber(request.Id).Split('_', '.');
        int verb = Array.FindIndex(parts, IdWords.IsVerb);
        int end = EndOfModule(request, parts, verb < 0 ? parts.Length : verb);
        if (end == 0 || end >= parts.Length)
        {
            return null;
        }

        // What stands between a file and the verb of a function is the rest of the module: "batch" in "routes_batch_get_batch_job".
        bool isOfModule = verb > end && s_files.Contains(parts[end - 1]);
        return string.Join("_", parts.Skip(isOfModule ? verb : end));
    }

    private static int EndOfModule(OperationNameRequest request, string[] parts, int limit)
    {
        for (int i = Math.Min(limit, parts.Length) - 1; i > 0; i--)
        {
            bool isVersioned = parts[i - 1].Equals("api", StringComparison.OrdinalIgnoreCase) && IdWords.IsVersion(parts[i]) && i > 1;
            if ((s_files.Contains(parts[i]) || isVersioned) && !PathNames.HasWord(request.Operation, isVersioned ? parts[i - 1] : parts[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
