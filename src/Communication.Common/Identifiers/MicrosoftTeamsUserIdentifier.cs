using System;

namespace Azure.Communication;

/// <summary>A user of Microsoft Teams, or an anonymous visitor of a Teams meeting.</summary>
public class MicrosoftTeamsUserIdentifier : CommunicationIdentifier
{
    /// <summary>Initializes the identifier of a Teams user.</summary>
    /// <param name="userId">The user's Microsoft Entra object id; for a visitor, the id that the meeting gave.</param>
    /// <param name="isAnonymous">Whether the user is a visitor who did not sign in.</param>
    /// <param name="cloud">The cloud of the user; <see cref="CommunicationCloudEnvironment.Public"/> when null.</param>
    /// <param name="rawId">
    /// The raw id, when it is known; otherwise it is made of <c>8:teamsvisitor:</c>, <c>8:orgid:</c>, <c>8:dod:</c>
    /// or <c>8:gcch:</c> and the user id.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="userId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    public MicrosoftTeamsUserIdentifier(
        string userId,
        bool isAnonymous = false,
        CommunicationCloudEnvironment? cloud = null,
        string? rawId = null)
        : base(RawIdOf(Guard.NotNullOrEmpty(userId, nameof(userId)), isAnonymous, cloud ?? CommunicationCloudEnvironment.Public, rawId))
    {
        UserId = userId;
        IsAnonymous = isAnonymous;
        Cloud = cloud ?? CommunicationCloudEnvironment.Public;
    }

    /// <summary>The user's Microsoft Entra object id, or the id that a meeting gave its visitor.</summary>
    public string UserId { get; }

    /// <summary>Whether the user is a visitor who did not sign in.</summary>
    public bool IsAnonymous { get; }

    /// <summary>The cloud that the user belongs to.</summary>
    public CommunicationCloudEnvironment Cloud { get; }

    /// <inheritdoc/>
    public override bool Equals(CommunicationIdentifier? other) => HasTypeAndRawIdOf(other);

    /// <summary>Gives <see cref="UserId"/>.</summary>
    /// <returns>The user id.</returns>
    public override string ToString() => UserId;

    private static string RawIdOf(string userId, bool isAnonymous, CommunicationCloudEnvironment cloud, string? rawId)
    {
        if (!string.IsNullOrEmpty(rawId))
        {
            return rawId!;
        }

        string prefix = isAnonymous
            ? RawIdPrefix.TeamsVisitor
            : RawIdPrefix.ForCloud(cloud, RawIdPrefix.TeamsUser, RawIdPrefix.TeamsUserDod, RawIdPrefix.TeamsUserGcch);
        return prefix + userId;
    }
}
