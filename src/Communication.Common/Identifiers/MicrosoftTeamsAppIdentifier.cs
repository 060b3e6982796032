using System;

namespace Azure.Communication;

/// <summary>An application of Microsoft Teams: a bot, a voice application.</summary>
public class MicrosoftTeamsAppIdentifier : CommunicationIdentifier
{
    /// <summary>Initializes the identifier of a Teams application.</summary>
    /// <param name="appId">The id of the application.</param>
    /// <param name="cloud">The cloud of the application; <see cref="CommunicationCloudEnvironment.Public"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="appId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="appId"/> is empty.</exception>
    public MicrosoftTeamsAppIdentifier(string appId, CommunicationCloudEnvironment? cloud = null)
        : this(appId, cloud, rawId: null)
    {
    }

    /// <summary>
    /// The raw id of an application in a cloud that this library does not know cannot be made from its parts:
    /// it must be taken from the service, or two applications would look like one.
    /// </summary>
    internal MicrosoftTeamsAppIdentifier(string appId, CommunicationCloudEnvironment? cloud, string? rawId)
        : base(RawIdOf(Guard.NotNullOrEmpty(appId, nameof(appId)), cloud ?? CommunicationCloudEnvironment.Public, rawId))
    {
        AppId = appId;
        Cloud = cloud ?? CommunicationCloudEnvironment.Public;
    }

    /// <summary>The id of the application.</summary>
    public string AppId { get; }

    /// <summary>The cloud that the application belongs to.</summary>
    public CommunicationCloudEnvironment Cloud { get; }

    /// <inheritdoc/>
    public override bool Equals(CommunicationIdentifier? other) => HasTypeAndRawIdOf(other);

    /// <summary>Gives <see cref="AppId"/>.</summary>
    /// <returns>The id of the application.</returns>
    public override string ToString() => AppId;

    private static string RawIdOf(string appId, CommunicationCloudEnvironment cloud, string? rawId) =>
        string.IsNullOrEmpty(rawId)
            ? RawIdPrefix.ForCloud(cloud, RawIdPrefix.TeamsApp, RawIdPrefix.TeamsAppDod, RawIdPrefix.TeamsAppGcch) + appId
            : rawId!;
}
