namespace Azure.Communication;

/// <summary>The nested objects of the wire model that this library knows.</summary>
internal enum NestedIdentifierKind
{
    None,
    CommunicationUser,
    PhoneNumber,
    MicrosoftTeamsUser,
    MicrosoftTeamsApp,
    TeamsExtensionUser,
}
