using System;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using Azure.Communication;
using Xunit;

namespace Typewright.Communication.Common.Tests;

public sealed class PublicSurfaceTests
{
    /// <summary>Shown to everybody who writes <c>using Azure.Communication;</c>.</summary>
    private static readonly Type[] Shown =
    [
        typeof(CommunicationCloudEnvironment),
        typeof(CommunicationIdentifier),
        typeof(CommunicationTokenCredential),
        typeof(CommunicationTokenRefreshOptions),
        typeof(CommunicationUserIdentifier),
        typeof(EntraCommunicationTokenCredentialOptions),
        typeof(MicrosoftTeamsAppIdentifier),
        typeof(MicrosoftTeamsUserIdentifier),
        typeof(PhoneNumberIdentifier),
        typeof(TeamsExtensionUserIdentifier),
        typeof(UnknownIdentifier),
    ];

    /// <summary>Public only because generated clients live in other assemblies.</summary>
    private static readonly Type[] Hidden =
    [
        typeof(CommunicationBearerTokenPolicy),
        typeof(CommunicationIdentifierJson),
        typeof(CommunicationIdentifierRawIdJson),
        typeof(CommunicationTokenAuthenticationPolicy),
        typeof(ConnectionString),
        typeof(HmacAuthenticationPolicy),
    ];

    [Fact]
    public void The_library_exports_these_types_and_no_others()
    {
        Type[] exported = typeof(CommunicationIdentifier).Assembly.GetExportedTypes();

        Assert.Equal(Shown.Concat(Hidden).Select(type => type.FullName).Order(), exported.Select(type => type.FullName).Order());
    }

    [Fact]
    public void What_is_for_generated_clients_alone_is_hidden_from_completion()
    {
        Assert.All(Hidden, type => Assert.Equal(EditorBrowsableState.Never, type.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
        Assert.All(Shown, type => Assert.Null(type.GetCustomAttribute<EditorBrowsableAttribute>()));
    }
}
