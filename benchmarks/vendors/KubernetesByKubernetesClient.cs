using k8s;
using k8s.Models;

namespace Vendors;

public sealed class KubernetesByKubernetesClient(TextWriter output)
{
    // == a client with a key
    private readonly Kubernetes _client = new(new KubernetesClientConfiguration { Host = "https://cluster.example", AccessToken = "key" });

    // == pods by label over all pages, and a patch
    public async Task MarkAsync(string space)
    {
        string? next = null;
        do
        {
            V1PodList page = await _client.CoreV1.ListNamespacedPodAsync(space, labelSelector: "app=web", continueParameter: next);
            foreach (V1Pod pod in page.Items)
            {
                await output.WriteLineAsync($"{pod.Metadata.Name} is {pod.Status?.Phase}");
                if (pod.Status?.Phase == "Running")
                {
                    V1Patch patch = new("""{ "metadata": { "labels": { "seen": "yes" } } }""", V1Patch.PatchType.MergePatch);
                    await _client.CoreV1.PatchNamespacedPodAsync(patch, pod.Metadata.Name, space);
                }
            }

            next = page.Metadata.ContinueProperty;
        }
        while (!string.IsNullOrEmpty(next));
    }

    // == changes as they come
    public async Task WatchAsync(string space)
    {
        await foreach ((WatchEventType type, V1Pod pod) in _client.CoreV1.WatchListNamespacedPodAsync(space, labelSelector: "app=web"))
        {
            await output.WriteLineAsync($"{type} {pod.Metadata.Name}");
        }
    }
}
