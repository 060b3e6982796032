using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Typewright.Testing;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>docs/getting-started.md, from its first command to the last of "A test", as a reader would do it.</summary>
[Collection(PackagesCollection.Name)]
public sealed class GettingStartedTests(PackageFeed feed)
{
    private const string LastHeading = "## What there is in a client";

    [Fact]
    public async Task Reader_who_follows_the_page_has_a_paged_authenticated_tested_call()
    {
        ConsumerProject folder = new(feed, "Reader");
        int port = FreePort();
        string printed = "";
        RunningProgram? server = null;
        try
        {
            foreach (PageStep step in PageStep.Of(Page(port)))
            {
                switch (step.Language)
                {
                    case "sh" when step.Text == "dotnet run --project Server":
                        server = await RunningProgram.StartAsync(folder, "Server", port);
                        break;
                    case "sh":
                        foreach (string line in step.Text.Split('\n'))
                        {
                            printed = await folder.MustDotNetAsync([.. line.Split(' ').Skip(1)]);
                        }

                        break;
                    case "xml":
                        string project = folder.PathOf(step.File!);
                        string text = File.ReadAllText(project);
                        File.WriteAllText(project, text.Replace("</Project>", step.Text + "</Project>", StringComparison.Ordinal));
                        break;
                    case "text":
                        Assert.Equal(step.Text, printed.Trim());
                        break;
                    default:
                        folder.Write(step.File!, step.Text);
                        break;
                }
            }
        }
        finally
        {
            server?.Dispose();
        }

        Assert.Contains("Passed!", printed, StringComparison.Ordinal);
    }

    // The port of the page may be taken on the machine of the test.
    private static string[] Page(int port) =>
    [
        .. File.ReadLines(Path.Combine(RepositoryFolder.Root, "docs", "getting-started.md"))
            .TakeWhile(static line => line != LastHeading)
            .Select(line => line.Replace("localhost:5000", $"localhost:{port}", StringComparison.Ordinal)),
    ];

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
