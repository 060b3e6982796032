using System;

namespace Azure.Communication;

/// <summary>
/// Recognises the kind of an identifier from its raw id. Every text gives an identifier, and the identifier's raw id
/// is always the text it was made from: what the service may add later ends as an <see cref="UnknownIdentifier"/>.
/// </summary>
internal static class RawIdParser
{
    public static CommunicationIdentifier Parse(string rawId)
    {
        if (rawId.StartsWith(RawIdPrefix.PhoneNumber, StringComparison.Ordinal))
        {
            return rawId.Length > RawIdPrefix.PhoneNumber.Length
                ? new PhoneNumberIdentifier(rawId.Substring(RawIdPrefix.PhoneNumber.Length), rawId)
                : new UnknownIdentifier(rawId);
        }

        int first = rawId.IndexOf(':');
        int second = first < 0 ? -1 : rawId.IndexOf(':', first + 1);
        bool hasThreeParts = second >= 0 && rawId.IndexOf(':', second + 1) < 0;
        return hasThreeParts
            ? ParseSuffix(rawId, rawId.Substring(0, second + 1), rawId.Substring(second + 1))
            : new UnknownIdentifier(rawId);
    }

    private static CommunicationIdentifier ParseSuffix(string rawId, string prefix, string suffix) => prefix switch
    {
        RawIdPrefix.AcsUser => ParseAcsUser(rawId, suffix, CommunicationCloudEnvironment.Public),
        RawIdPrefix.AcsUserDod => ParseAcsUser(rawId, suffix, CommunicationCloudEnvironment.Dod),
        RawIdPrefix.AcsUserGcch => ParseAcsUser(rawId, suffix, CommunicationCloudEnvironment.Gcch),
        RawIdPrefix.SpoolUser => new CommunicationUserIdentifier(rawId),
        // The remaining kinds are named by their suffix; without one there is nothing to name.
        _ when suffix.Length == 0 => new UnknownIdentifier(rawId),
        RawIdPrefix.TeamsVisitor => new MicrosoftTeamsUserIdentifier(suffix, isAnonymous: true, rawId: rawId),
        RawIdPrefix.TeamsUser => new MicrosoftTeamsUserIdentifier(suffix, rawId: rawId),
        RawIdPrefix.TeamsUserDod => new MicrosoftTeamsUserIdentifier(suffix, cloud: CommunicationCloudEnvironment.Dod, rawId: rawId),
        RawIdPrefix.TeamsUserGcch => new MicrosoftTeamsUserIdentifier(suffix, cloud: CommunicationCloudEnvironment.Gcch, rawId: rawId),
        RawIdPrefix.TeamsApp => new MicrosoftTeamsAppIdentifier(suffix),
        RawIdPrefix.TeamsAppDod => new MicrosoftTeamsAppIdentifier(suffix, CommunicationCloudEnvironment.Dod),
        RawIdPrefix.TeamsAppGcch => new MicrosoftTeamsAppIdentifier(suffix, CommunicationCloudEnvironment.Gcch),
        _ => new UnknownIdentifier(rawId),
    };

    /// <summary>An id of three parts, <c>resource_tenant_user</c>, belongs to a Teams user who acts through a resource.</summary>
    private static CommunicationIdentifier ParseAcsUser(string rawId, string suffix, CommunicationCloudEnvironment cloud)
    {
        string[] parts = suffix.Split('_');
        bool isTeamsExtension = parts.Length == 3 && parts[0].Length > 0 && parts[1].Length > 0 && parts[2].Length > 0;
        return isTeamsExtension
            ? new TeamsExtensionUserIdentifier(userId: parts[2], tenantId: parts[1], resourceId: parts[0], cloud, rawId)
            : new CommunicationUserIdentifier(rawId);
    }
}
