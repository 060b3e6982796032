using System;

namespace Azure.Communication;

/// <summary>A Teams user who communicates through a Communication Services resource (Teams Phone extensibility).</summary>
public class TeamsExtensionUserIdentifier : CommunicationIdentifier
{
    /// <summary>Initializes the identifier of a Teams user who communicates through a resource.</summary>
    /// <param name="userId">The user's Microsoft Entra object id.</param>
    /// <param name="tenantId">The Microsoft Entra tenant of the user.</param>
    /// <param name="resourceId">The immutable id of the Communication Services resource.</param>
    /// <param name="cloud">The cloud of the user; <see cref="CommunicationCloudEnvironment.Public"/> when null.</param>
    /// <param name="rawId">
    /// The raw id, when it is known; otherwise it is <c>8:acs:</c>, <c>8:dod-acs:</c> or <c>8:gcch-acs:</c> followed by
    /// <c>resourceId_tenantId_userId</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">One of the three ids is null.</exception>
    /// <exception cref="ArgumentException">One of the three ids is empty.</exception>
    public TeamsExtensionUserIdentifier(
        string userId,
        string tenantId,
        string resourceId,
        CommunicationCloudEnvironment? cloud = null,
        string? rawId = null)
        : base(RawIdOf(userId, tenantId, resourceId, cloud ?? CommunicationCloudEnvironment.Public, rawId))
    {
        UserId = userId;
        TenantId = tenantId;
        ResourceId = resourceId;
        Cloud = cloud ?? CommunicationCloudEnvironment.Public;
    }

    /// <summary>The user's Microsoft Entra object id.</summary>
    public string UserId { get; }

    /// <summary>The Microsoft Entra tenant of the user.</summary>
    public string TenantId { get; }

    /// <summary>The immutable id of the Communication Services resource.</summary>
    public string ResourceId { get; }

    /// <summary>The cloud that the user belongs to.</summary>
    public CommunicationCloudEnvironment Cloud { get; }

    /// <inheritdoc/>
    public override bool Equals(CommunicationIdentifier? other) => HasTypeAndRawIdOf(other);

    /// <summary>Gives the raw id, since no single part names the user.</summary>
    /// <returns>The raw id.</returns>
    public override string ToString() => RawId;

    private static string RawIdOf(string userId, string tenantId, string resourceId, CommunicationCloudEnvironment cloud, string? rawId)
    {
        Guard.NotNullOrEmpty(userId, nameof(userId));
        Guard.NotNullOrEmpty(tenantId, nameof(tenantId));
        Guard.NotNullOrEmpty(resourceId, nameof(resourceId));
        return string.IsNullOrEmpty(rawId)
            ? RawIdPrefix.ForCloud(cloud, RawIdPrefix.AcsUser, RawIdPrefix.AcsUserDod, RawIdPrefix.AcsUserGcch)
                + resourceId
                + "_"
                + tenantId
                + "_"
                + userId
            : rawId!;
    }
}
