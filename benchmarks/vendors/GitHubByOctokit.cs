using System.Text;
using Octokit;

namespace Vendors;

public sealed class GitHubByOctokit(TextWriter output)
{
    // == a client with a key
    private readonly GitHubClient _client = new(new ProductHeaderValue("sample")) { Credentials = new Credentials("key") };

    // == issues of all pages, and a label
    public async Task<string> MarkAsync(string owner, string repo)
    {
        StringBuilder report = new();
        RepositoryIssueRequest request = new() { State = ItemStateFilter.Open, Labels = { "bug" } };
        foreach (Issue issue in await _client.Issue.GetAllForRepository(owner, repo, request))
        {
            report.Append(issue.Number).Append(' ').Append(issue.Title).Append('\n');
            if (!issue.Labels.Any(static label => label.Name == "triaged"))
            {
                await _client.Issue.Labels.AddToIssue(owner, repo, issue.Number, ["triaged"]);
            }
        }

        return report.ToString();
    }

    // == a file of a release, up
    public async Task<ReleaseAsset> UploadAsync(string owner, string repo, string report)
    {
        using MemoryStream text = new(Encoding.UTF8.GetBytes(report));
        Release release = await _client.Repository.Release.Get(owner, repo, 7);
        ReleaseAsset asset = await _client.Repository.Release.UploadAsset(release, new("bugs.txt", "text/plain", text, null));
        await output.WriteLineAsync($"{asset.Name} has {asset.Size} bytes");
        return asset;
    }

    // == a file of a release, down
    public async Task DownloadAsync(ReleaseAsset asset)
    {
        Dictionary<string, string> headers = new() { ["Accept"] = "application/octet-stream" };
        IApiResponse<Stream> file = await _client.Connection.GetRawStream(new Uri(asset.Url), headers);
        using StreamReader reader = new(file.Body);
        await output.WriteAsync(await reader.ReadToEndAsync());
    }
}
