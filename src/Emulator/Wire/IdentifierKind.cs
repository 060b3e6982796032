namespace Typewright.Emulator.Wire;

/// <summary>What an identifier names.</summary>
internal enum IdentifierKind
{
    CommunicationUser,
    PhoneNumber,
    MicrosoftTeamsUser,
    MicrosoftTeamsApp,
    TeamsExtensionUser,
}
