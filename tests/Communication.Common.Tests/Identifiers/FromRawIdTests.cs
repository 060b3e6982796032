using System;
using Azure.Communication;
using Xunit;

namespace Typewright.Communication.Common.Tests.Identifiers;

public sealed class FromRawIdTests
{
    public static TheoryData<string, CommunicationIdentifier> KnownKinds => new()
    {
        { "8:acs:r_u", new CommunicationUserIdentifier("8:acs:r_u") },
        { "8:acs:r", new CommunicationUserIdentifier("8:acs:r") },
        { "8:acs:a_b_c_d", new CommunicationUserIdentifier("8:acs:a_b_c_d") },
        { "8:acs:__", new CommunicationUserIdentifier("8:acs:__") },
        { "8:acs:", new CommunicationUserIdentifier("8:acs:") },
        { "8:spool:x", new CommunicationUserIdentifier("8:spool:x") },
        { "8:spool:a_b_c", new CommunicationUserIdentifier("8:spool:a_b_c") },
        { "8:dod-acs:r_u", new CommunicationUserIdentifier("8:dod-acs:r_u") },
        { "8:gcch-acs:r_u", new CommunicationUserIdentifier("8:gcch-acs:r_u") },
        { "8:acs:r_t_u", new TeamsExtensionUserIdentifier("u", "t", "r") },
        { "8:dod-acs:r_t_u", new TeamsExtensionUserIdentifier("u", "t", "r", CommunicationCloudEnvironment.Dod) },
        { "8:gcch-acs:r_t_u", new TeamsExtensionUserIdentifier("u", "t", "r", CommunicationCloudEnvironment.Gcch) },
        { "4:+14255550123", new PhoneNumberIdentifier("+14255550123") },
        { "4:14255550123", new PhoneNumberIdentifier("14255550123") },
        { "4:anonymous", new PhoneNumberIdentifier("anonymous") },
        { "4:+14255550123_x", new PhoneNumberIdentifier("+14255550123_x") },
        { "4:a:b:c", new PhoneNumberIdentifier("a:b:c") },
        { "8:orgid:u", new MicrosoftTeamsUserIdentifier("u") },
        { "8:dod:u", new MicrosoftTeamsUserIdentifier("u", cloud: CommunicationCloudEnvironment.Dod) },
        { "8:gcch:u", new MicrosoftTeamsUserIdentifier("u", cloud: CommunicationCloudEnvironment.Gcch) },
        { "8:teamsvisitor:u", new MicrosoftTeamsUserIdentifier("u", isAnonymous: true) },
        { "28:orgid:a", new MicrosoftTeamsAppIdentifier("a") },
        { "28:dod:a", new MicrosoftTeamsAppIdentifier("a", CommunicationCloudEnvironment.Dod) },
        { "28:gcch:a", new MicrosoftTeamsAppIdentifier("a", CommunicationCloudEnvironment.Gcch) },
        { "48:echo", new UnknownIdentifier("48:echo") },
        { "28:a", new UnknownIdentifier("28:a") },
        { "text", new UnknownIdentifier("text") },
        { ":", new UnknownIdentifier(":") },
        { "8:orgid:u:v", new UnknownIdentifier("8:orgid:u:v") },
        { "8:acs:r_u:v", new UnknownIdentifier("8:acs:r_u:v") },
        { "8:new:u", new UnknownIdentifier("8:new:u") },
        { "8:ORGID:u", new UnknownIdentifier("8:ORGID:u") },
        { "8:ACS:r_u", new UnknownIdentifier("8:ACS:r_u") },
        { "4:", new UnknownIdentifier("4:") },
        { "8:orgid:", new UnknownIdentifier("8:orgid:") },
        { "28:dod:", new UnknownIdentifier("28:dod:") },
    };

    [Theory]
    [MemberData(nameof(KnownKinds))]
    public void FromRawId_recognises_the_kind_and_keeps_the_text(string rawId, CommunicationIdentifier expected)
    {
        CommunicationIdentifier actual = CommunicationIdentifier.FromRawId(rawId);

        Assert.IsType(expected.GetType(), actual);
        Assert.Equal(expected, actual);
        Assert.Equal(expected.ToString(), actual.ToString());
        Assert.Equal(rawId, actual.RawId);
    }

    [Fact]
    public void FromRawId_finds_the_parts_of_Teams_identifiers()
    {
        TeamsExtensionUserIdentifier extension = Assert.IsType<TeamsExtensionUserIdentifier>(
            CommunicationIdentifier.FromRawId("8:gcch-acs:r_t_u"));
        MicrosoftTeamsUserIdentifier visitor = Assert.IsType<MicrosoftTeamsUserIdentifier>(
            CommunicationIdentifier.FromRawId("8:teamsvisitor:u"));
        MicrosoftTeamsUserIdentifier user = Assert.IsType<MicrosoftTeamsUserIdentifier>(CommunicationIdentifier.FromRawId("8:dod:u"));
        MicrosoftTeamsAppIdentifier app = Assert.IsType<MicrosoftTeamsAppIdentifier>(CommunicationIdentifier.FromRawId("28:gcch:a"));

        Assert.Equal(
            ("u", "t", "r", CommunicationCloudEnvironment.Gcch),
            (extension.UserId, extension.TenantId, extension.ResourceId, extension.Cloud));
        Assert.Equal((true, CommunicationCloudEnvironment.Public), (visitor.IsAnonymous, visitor.Cloud));
        Assert.Equal((false, CommunicationCloudEnvironment.Dod), (user.IsAnonymous, user.Cloud));
        Assert.Equal(CommunicationCloudEnvironment.Gcch, app.Cloud);
    }

    [Fact]
    public void FromRawId_never_fails_or_changes_a_text_that_is_not_empty()
    {
        const string Letters = "48:_+-acsorgidte ";
        Random random = new(20250828);
        for (int i = 0; i < 20_000; i++)
        {
            char[] text = new char[random.Next(1, 14)];
            for (int j = 0; j < text.Length; j++)
            {
                text[j] = Letters[random.Next(Letters.Length)];
            }

            string rawId = new(text);
            Assert.Equal(rawId, CommunicationIdentifier.FromRawId(rawId).RawId);
        }
    }
}
