using System.IO;
using System.Threading.Tasks;
using Typewright.Samples.Services.Kubernetes;

namespace Typewright.Samples.Services;

/// <summary>Pods by their labels over all pages, a change of one, and changes as they come.</summary>
public sealed class KubernetesSample(KubernetesClient client, TextWriter output)
{
    /// <summary>Marks what runs.</summary>
    public async Task RunAsync(string space)
    {
        await foreach (Pod pod in client.ListPodsAsync(space, labelSelector: "app=web"))
        {
            await output.WriteLineAsync($"{pod.Metadata?.Name} is {pod.Status?.Phase}");
            if (pod.Status?.Phase == "Running")
            {
                PodPatch patch = new() { Metadata = new ObjectMeta { Labels = { ["seen"] = "yes" } } };
                await client.PatchPodAsync(space, pod.Metadata!.Name!, patch);
            }
        }
    }

    /// <summary>Tells of pods as they change, until the service ends it.</summary>
    public async Task WatchAsync(string space)
    {
        await foreach (WatchEvent change in client.ListPodsStreamingAsync(space, labelSelector: "app=web"))
        {
            await output.WriteLineAsync($"{change.Type} {change.Object.Metadata?.Name}");
        }
    }
}
