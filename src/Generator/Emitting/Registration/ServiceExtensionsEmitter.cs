using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Registration;

/// <summary>
/// Methods that register a client with the container, each with a named <c>HttpClient</c> that the caller goes on to
/// configure: one for each constructor, and one for configuration.
/// </summary>
internal static class ServiceExtensionsEmitter
{
    /// <summary>What the methods return.</summary>
    public const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";

    /// <summary>Where clients are registered.</summary>
    public const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";

    private const string HttpClient = "global::System.Net.Http.HttpClient";

    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        List<ClientType> clients = [.. context.Model.Clients.Where(static client => client.HasConstructors)];
        if (context.Model.ServiceExtensions is not { } name || clients.Count == 0)
        {
            yield break;
        }

        CSharp options = $"global::{context.Model.Namespace}.{context.Model.Options.Name}";
        CSharp code = $$"""
            /// <summary>Registers the clients, whose requests go through <c>HttpClient</c>s of the factory.</summary>
            {{context.Model.Accessibility}} static partial class {{name}}
            {
                {{clients.SelectMany(client => new ServiceTemplate(context, client).Methods()).Paragraphs()}}

                // Handlers of the builder try again, so the client does not; and the client follows redirects, with fewer headers.
                private static {{Builder}} Register<TClient>(
                    {{Services}} services,
                    string name,
                    {{Func}}<global::System.IServiceProvider, {{options}}, TClient> create)
                    where TClient : class
                {
                    services.AddSingleton(provider =>
                    {
                        var factory = provider.GetRequiredService<global::System.Net.Http.IHttpClientFactory>();
                        {{options}} options = new();
                        options.Retry.MaxRetries = 0;
                        options.{{UseHttpClient}}(() => factory.CreateClient(name));
                        return create(provider, options);
                    });
                    return services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(
                        static () => new {{HttpClient}}Handler { AllowAutoRedirect = false, UseCookies = false });
                }
            }
            """;
        // Where users of the container have a using already.
        yield return context.File(name, code, "Microsoft.Extensions.DependencyInjection");
    }
}
