using System.Text;
using Azure;
using Services.GitHub;

namespace Vendors;

public sealed class GitHubByTypewright(TextWriter output)
{
    // == a client with a key
    private readonly GitHubClient _client = new(new AzureKeyCredential("key"));

    // == issues of all pages, and a label
    public async Task<string> MarkAsync(string owner, string repo)
    {
        StringBuilder report = new();
        await foreach (Issue issue in _client.ListIssuesAsync(owner, repo, state: IssueFilter.Open, labels: ["bug"]))
        {
            report.Append(issue.Number).Append(' ').Append(issue.Title).Append('\n');
            if (!issue.Labels.Any(static label => label.Name == "triaged"))
            {
                await _client.AddLabelsAsync(owner, repo, issue.Number, new LabelNames(["triaged"]));
            }
        }

        return report.ToString();
    }

    // == a file of a release, up
    public async Task<Asset> UploadAsync(string owner, string repo, string report)
    {
        using MemoryStream text = new(Encoding.UTF8.GetBytes(report));
        Asset asset = await _client.UploadAssetAsync(owner, repo, 7, "bugs.txt", text);
        await output.WriteLineAsync($"{asset.Name} has {asset.Size} bytes");
        return asset;
    }

    // == a file of a release, down
    public async Task DownloadAsync(string owner, string repo, Asset asset)
    {
        using Stream file = (await _client.DownloadAssetAsync(owner, repo, asset.Id)).Value;
        using StreamReader reader = new(file);
        await output.WriteAsync(await reader.ReadToEndAsync());
    }
}
