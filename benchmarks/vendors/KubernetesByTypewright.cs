using Azure;
using Services.Kubernetes;

namespace Vendors;

public sealed class KubernetesByTypewright(TextWriter output)
{
    // == a client with a key
    private readonly KubernetesClient _client = new(new Uri("https://cluster.example"), new AzureKeyCredential("Bearer key"));

    // == pods by label over all pages, and a patch
    public async Task MarkAsync(string space)
    {
        await foreach (Pod pod in _client.ListPodsAsync(space, labelSelector: "app=web"))
        {
            await output.WriteLineAsync($"{pod.Metadata?.Name} is {pod.Status?.Phase}");
            if (pod.Status?.Phase == "Running")
            {
                PodPatch patch = new() { Metadata = new ObjectMeta { Labels = { ["seen"] = "yes" } } };
                await _client.PatchPodAsync(space, pod.Metadata!.Name!, patch);
            }
        }
    }

    // == changes as they come
    public async Task WatchAsync(string space)
    {
        await foreach (WatchEvent change in _client.ListPodsStreamingAsync(space, labelSelector: "app=web"))
        {
            await output.WriteLineAsync($"{change.Type} {change.Object.Metadata?.Name}");
        }
    }
}
