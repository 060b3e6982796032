using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Typewright.Corpus.Stability;

/// <summary>Versions of one API among the documents that follow each other.</summary>
internal static class VersionPairs
{
    // Files beside each other whose names do not say it.
    private static readonly (string Old, string New)[] s_named =
    [
        ("adyen-checkout.yaml", "adyen-checkout-v7x.json"),
        ("apisguru-apache.org-airflow-oas3.0.json", "apache-airflow-v2.yaml"),
        ("apisguru-meilisearch.com-oas3.0.json", "meilisearch-api-v1.json"),
        ("twitter-api-v2.yaml", "apisguru-twitter.com-current-2.21-oas3.0.yaml"),
        ("libopenapi-burgershop.openapi-oas3.1.yaml", "libopenapi-burgershop.openapi-modified-oas3.1.yaml"),
        ("springdoc-3.0.1-app61-oas3.0.json", "springdoc-3.1.0-app61-oas3.1.json"),
        ("spotify-web-official.yaml", "spotify-web-fixed.yaml"),
    ];

    public static IEnumerable<(string Old, string New)> In(IReadOnlyList<string> documents)
    {
        foreach ((string old, string updated) in s_named)
        {
            string? first = documents.FirstOrDefault(file => Path.GetFileName(file) == old);
            string? second = documents.FirstOrDefault(file => Path.GetFileName(file) == updated);
            if (first is not null && second is not null)
            {
                yield return (first, second);
            }
        }

        // A folder for each version, which is a date, with a file of the same name.
        foreach (IGrouping<string, string> api in documents.Where(static file => IsDate(VersionOf(file))).GroupBy(ApiOf))
        {
            string[] versions = [.. api.OrderBy(VersionOf, StringComparer.Ordinal)];
            for (int i = 1; i < versions.Length; i++)
            {
                yield return (versions[i - 1], versions[i]);
            }
        }
    }

    private static string VersionOf(string file) => Path.GetFileName(Path.GetDirectoryName(file)) ?? "";

    private static string ApiOf(string file) =>
        Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(file))) + "/" + Path.GetFileName(file);

    private static bool IsDate(string version) => version.Length >= 10 && DateOnly.TryParse(version[..10], out _);
}
