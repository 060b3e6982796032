using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Typewright.Conformance.AutoRest;

/// <summary>How often the server took a scenario's request for right.</summary>
internal sealed class Coverage(LiveServer server)
{
    private static readonly string[] s_reports = ["/report", "/report/azure", "/report/optional", "/report/dpg"];

    public async Task<Dictionary<string, int>> ReadAsync()
    {
        Dictionary<string, int> counts = [];
        foreach (string report in s_reports)
        {
            foreach (KeyValuePair<string, JsonNode?> scenario in (await server.GetAsync(report).ConfigureAwait(false)).AsObject())
            {
                counts[scenario.Key] = counts.GetValueOrDefault(scenario.Key) + (int)scenario.Value!;
            }
        }

        return counts;
    }

    public static IEnumerable<string> Grown(Dictionary<string, int> before, Dictionary<string, int> after) =>
        after.Where(one => one.Value > before.GetValueOrDefault(one.Key)).Select(static one => one.Key);
}
