using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Typewright;
using Typewright.Samples.Services;
using Typewright.Samples.Services.Files;
using Typewright.Samples.Services.GitHub;
using Typewright.Samples.Services.Kubernetes;
using Typewright.Samples.Services.OpenAI;
using Typewright.Samples.Services.Stripe;

Dictionary<string, Func<Uri, string, Task>> samples = new(StringComparer.OrdinalIgnoreCase)
{
    ["github"] = static (endpoint, key) =>
        new GitHubSample(new GitHubClient(endpoint, new AzureKeyCredential(key)), Console.Out).RunAsync("octo", "hello"),
    ["stripe"] = static (endpoint, key) =>
        new StripeSample(new StripeClient(endpoint, new BasicCredential(key, "")), Console.Out).RunAsync("mina@cats.example"),
    ["openai"] = static (endpoint, key) =>
        new OpenAISample(new OpenAIClient(endpoint, new AzureKeyCredential(key)), Console.Out).RunAsync("gpt"),
    ["kubernetes"] = static (endpoint, key) =>
        new KubernetesSample(new KubernetesClient(endpoint, new AzureKeyCredential("Bearer " + key)), Console.Out).RunAsync("default"),
    ["files"] = static (endpoint, _) => new FilesSample(new FilesClient(endpoint), Console.Out).RunAsync(),
};

if (args is not [var name, var address, var secret] || !samples.TryGetValue(name, out Func<Uri, string, Task>? run))
{
    Console.Error.WriteLine("Say which sample, where the service is, and the key: github https://api.github.com KEY");
    return 1;
}

await run(new Uri(address), secret);
return 0;
