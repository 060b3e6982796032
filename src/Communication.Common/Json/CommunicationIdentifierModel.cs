using System;
using System.Text.Json;

namespace Azure.Communication;

/// <summary>
/// What the wire model of an identifier said, before it is known which identifier it is: members come in any order.
/// Only one nested object may be there, so one set of members serves them all.
/// </summary>
internal struct CommunicationIdentifierModel
{
    public string? RawId;
    public string? Kind;
    public NestedIdentifierKind Nested;

    /// <summary><c>id</c>, <c>value</c>, <c>userId</c> or <c>appId</c>, by the kind of the nested object.</summary>
    public string? MainId;
    public string? TenantId;
    public string? ResourceId;
    public string? AssertedId;
    public string? Cloud;
    public bool? IsAnonymous;

    /// <summary>Makes the identifier that the members describe.</summary>
    /// <exception cref="JsonException">A member without which there is no such identifier is missing or empty.</exception>
    /// <remarks>
    /// The raw id is required of the service, yet its read receipts of 2021 come without one. An identifier that is
    /// complete without it gets the raw id that its parts make; only one that has nothing else needs it.
    /// </remarks>
    public readonly CommunicationIdentifier ToIdentifier() =>
        KindToBuild() switch
        {
            NestedIdentifierKind.CommunicationUser => new CommunicationUserIdentifier(Required(MainId, "id")),
            NestedIdentifierKind.PhoneNumber => new PhoneNumberIdentifier(Required(MainId, "value"), RawId)
            {
                WireIsAnonymous = IsAnonymous,
                WireAssertedId = AssertedId,
            },
            NestedIdentifierKind.MicrosoftTeamsUser =>
                new MicrosoftTeamsUserIdentifier(Required(MainId, "userId"), IsAnonymous ?? false, CloudOrDefault(), RawId),
            NestedIdentifierKind.MicrosoftTeamsApp => new MicrosoftTeamsAppIdentifier(Required(MainId, "appId"), CloudOrDefault(), RawId),
            NestedIdentifierKind.TeamsExtensionUser => new TeamsExtensionUserIdentifier(
                Required(MainId, "userId"),
                Required(TenantId, "tenantId"),
                Required(ResourceId, "resourceId"),
                CloudOrDefault(),
                RawId),
            _ => new UnknownIdentifier(Required(RawId, "rawId")),
        };

    /// <summary>
    /// <c>kind</c> decides when it is there. A kind that is new, or whose object is missing, leaves the raw id as the
    /// only thing that is certain.
    /// </summary>
    private readonly NestedIdentifierKind KindToBuild() =>
        Kind is null || string.Equals(Kind, NameOf(Nested), StringComparison.OrdinalIgnoreCase)
            ? Nested
            : NestedIdentifierKind.None;

    private static string? NameOf(NestedIdentifierKind kind) => kind switch
    {
        NestedIdentifierKind.CommunicationUser => "communicationUser",
        NestedIdentifierKind.PhoneNumber => "phoneNumber",
        NestedIdentifierKind.MicrosoftTeamsUser => "microsoftTeamsUser",
        NestedIdentifierKind.MicrosoftTeamsApp => "microsoftTeamsApp",
        NestedIdentifierKind.TeamsExtensionUser => "teamsExtensionUser",
        _ => null,
    };

    private readonly CommunicationCloudEnvironment? CloudOrDefault() =>
        Cloud is null ? default(CommunicationCloudEnvironment?) : new CommunicationCloudEnvironment(Cloud);

    private static string Required(string? value, string name) =>
        string.IsNullOrEmpty(value)
            ? throw new JsonException($"A communication identifier lacks its required property '{name}'.")
            : value!;
}
