using System.Runtime.CompilerServices;
using Azure.Core;
using Typewright.Runtime;

namespace Typewright;

/// <summary>Gives every client's options the settings that Azure.Core has no place for.</summary>
public static class ClientBehaviorExtensions
{
    // Options are made by generated code and by users; what they do not know of is kept beside them, as long as they live.
    private static readonly ConditionalWeakTable<ClientOptions, ClientBehavior> s_behaviors = new();

    /// <summary>Gets the behavior of the clients that are made with the options, to be changed before they are made.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The behavior, always the same one for the same options.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static ClientBehavior Behavior(this ClientOptions options)
    {
        Guard.NotNull(options, nameof(options));
        return s_behaviors.GetValue(options, static made => new ClientBehavior
        {
            FollowsRedirects = !made.GetType().Assembly.IsDefined(typeof(NoRedirectsAttribute), inherit: false),
            SendsAzureHeaders = (made.GetType().Namespace + ".").StartsWith("Azure.", System.StringComparison.Ordinal),
        });
    }
}
