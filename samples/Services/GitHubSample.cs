using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Typewright.Samples.Services.GitHub;

namespace Typewright.Samples.Services;

/// <summary>Issues over pages, labels, and the files of a release, up and down again.</summary>
public sealed class GitHubSample(GitHubClient client, TextWriter output)
{
    /// <summary>Marks open bugs, and adds a list of them to a release.</summary>
    public async Task RunAsync(string owner, string repo)
    {
        StringBuilder report = new();
        await foreach (Issue issue in client.ListIssuesAsync(owner, repo, state: IssueFilter.Open, labels: ["bug"]))
        {
            report.Append(issue.Number).Append(' ').Append(issue.Title).Append('\n');
            if (!issue.Labels.Any(static label => label.Name == "triaged"))
            {
                await client.AddLabelsAsync(owner, repo, issue.Number, new LabelNames(["triaged"]));
            }
        }

        using MemoryStream text = new(Encoding.UTF8.GetBytes(report.ToString()));
        Asset asset = await client.UploadAssetAsync(owner, repo, 7, "bugs.txt", text);
        await output.WriteLineAsync($"{asset.Name} has {asset.Size} bytes");

        using Stream file = (await client.DownloadAssetAsync(owner, repo, asset.Id)).Value;
        using StreamReader reader = new(file);
        await output.WriteAsync(await reader.ReadToEndAsync());
    }
}
