using System;
using System.Text.Json;
using Azure.Communication;
using Xunit;

namespace Typewright.Communication.Common.Tests.Json;

public sealed class CommunicationIdentifierJsonTests
{
    public static TheoryData<CommunicationIdentifier, string> Written => new()
    {
        { new CommunicationUserIdentifier("8:acs:r_u"), """{"rawId":"8:acs:r_u","communicationUser":{"id":"8:acs:r_u"}}""" },
        { new PhoneNumberIdentifier("+14255550123"), """{"rawId":"4:+14255550123","phoneNumber":{"value":"+14255550123"}}""" },
        { new PhoneNumberIdentifier("+1", "4:+1_x"), """{"rawId":"4:+1_x","phoneNumber":{"value":"+1"}}""" },
        {
            new MicrosoftTeamsUserIdentifier("u"),
            """{"rawId":"8:orgid:u","microsoftTeamsUser":{"userId":"u","isAnonymous":false,"cloud":"public"}}"""
        },
        {
            new MicrosoftTeamsUserIdentifier("u", isAnonymous: true, "gcch", "8:x:u"),
            """{"rawId":"8:x:u","microsoftTeamsUser":{"userId":"u","isAnonymous":true,"cloud":"gcch"}}"""
        },
        { new MicrosoftTeamsAppIdentifier("a", "dod"), """{"rawId":"28:dod:a","microsoftTeamsApp":{"appId":"a","cloud":"dod"}}""" },
        {
            new TeamsExtensionUserIdentifier("u", "t", "r"),
            """{"rawId":"8:acs:r_t_u","teamsExtensionUser":{"userId":"u","tenantId":"t","resourceId":"r","cloud":"public"}}"""
        },
        { new UnknownIdentifier("48:echo"), """{"rawId":"48:echo"}""" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void An_identifier_is_written_with_its_raw_id_and_one_nested_object(CommunicationIdentifier identifier, string json)
    {
        Assert.Equal(json, Write(identifier));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void What_was_written_is_read_as_the_same_identifier(CommunicationIdentifier identifier, string json)
    {
        CommunicationIdentifier? read = Read(json);

        Assert.Equal(identifier, read);
        Assert.Equal(json, Write(read));
    }

    [Theory]
    [InlineData(
        """{"kind":"communicationUser","rawId":"8:acs:r_u","communicationUser":{"id":"8:acs:r_u"}}""",
        typeof(CommunicationUserIdentifier))]
    [InlineData("""{"phoneNumber":{"value":"+1"},"rawId":"4:+1","kind":"phoneNumber"}""", typeof(PhoneNumberIdentifier))]
    [InlineData(
        """{"kind":null,"rawId":"8:orgid:u","microsoftTeamsUser":{"userId":"u","isAnonymous":false,"cloud":"public"},"phoneNumber":null}""",
        typeof(MicrosoftTeamsUserIdentifier))]
    [InlineData(
        """{"kind":"MicrosoftTeamsApp","rawId":"28:orgid:a","microsoftTeamsApp":{"appId":"a","cloud":"public"}}""",
        typeof(MicrosoftTeamsAppIdentifier))]
    [InlineData(
        """{"rawId":"8:acs:r_t_u","teamsExtensionUser":{"userId":"u","tenantId":"t","resourceId":"r","cloud":"public"}}""",
        typeof(TeamsExtensionUserIdentifier))]
    public void The_kind_is_taken_from_its_member_or_from_the_nested_object(string json, Type type)
    {
        Assert.IsType(type, Read(json));
    }

    [Theory]
    [InlineData("""{"rawId":"48:echo"}""")]
    [InlineData("""{"rawId":"48:echo","kind":"unknown"}""")]
    [InlineData("""{"rawId":"48:echo","kind":"bot","bot":{"id":"x","parts":[1,{}]}}""")]
    [InlineData("""{"rawId":"48:echo","kind":"bot","communicationUser":{"id":"x"}}""")]
    [InlineData("""{"rawId":"48:echo","kind":"phoneNumber"}""")]
    [InlineData("""{"rawId":"48:echo","kind":"phoneNumber","phoneNumber":null}""")]
    [InlineData("""{"rawId":"48:echo","kind":"phoneNumber","communicationUser":{"id":"x"}}""")]
    public void A_new_kind_or_one_without_its_object_is_unknown_but_for_the_raw_id(string json)
    {
        Assert.Equal(new UnknownIdentifier("48:echo"), Read(json));
    }

    [Theory]
    [InlineData("""{"kind":"communicationUser","rawId":"8:acs:x","communicationUser":{"id":"8:acs:r_u"}}""", "8:acs:r_u")]
    [InlineData("""{"rawId":"4:+1_asserted","phoneNumber":{"value":"+1"}}""", "4:+1_asserted")]
    [InlineData("""{"rawId":"8:lunar:u","microsoftTeamsUser":{"userId":"u","isAnonymous":false,"cloud":"lunar"}}""", "8:lunar:u")]
    [InlineData("""{"rawId":"28:lunar:a","microsoftTeamsApp":{"appId":"a","cloud":"lunar"}}""", "28:lunar:a")]
    [InlineData(
        """{"rawId":"8:lunar-acs:r_t_u","teamsExtensionUser":{"userId":"u","tenantId":"t","resourceId":"r","cloud":"lunar"}}""",
        "8:lunar-acs:r_t_u")]
    public void The_raw_id_is_the_services_but_a_user_is_named_by_its_id(string json, string rawId)
    {
        Assert.Equal(rawId, Read(json)!.RawId);
    }

    [Fact]
    public void A_cloud_that_is_not_known_is_kept()
    {
        const string Json = """{"rawId":"8:lunar:u","microsoftTeamsUser":{"userId":"u","isAnonymous":false,"cloud":"lunar"}}""";

        Assert.Equal("lunar", Assert.IsType<MicrosoftTeamsUserIdentifier>(Read(Json)).Cloud.ToString());
        Assert.Equal(Json, Write(Read(Json)));
    }

    [Theory]
    [InlineData("""{"rawId":"8:x:u","microsoftTeamsUser":{"userId":"u","cloud":"dod"}}""", "isAnonymous")]
    [InlineData("""{"rawId":"8:x:u","microsoftTeamsUser":{"userId":"u","isAnonymous":null,"cloud":"dod"}}""", "isAnonymous")]
    [InlineData("""{"rawId":"8:x:u","microsoftTeamsUser":{"userId":"u","isAnonymous":false}}""", "cloud")]
    [InlineData("""{"rawId":"8:x:u","microsoftTeamsUser":{"userId":"u","isAnonymous":false,"cloud":null}}""", "cloud")]
    [InlineData("""{"rawId":"28:x:a","microsoftTeamsApp":{"appId":"a"}}""", "cloud")]
    [InlineData("""{"rawId":"8:acs:r_t_u","teamsExtensionUser":{"userId":"u","tenantId":"t","resourceId":"r"}}""", "cloud")]
    public void Somebody_of_Teams_is_not_guessed_to_be_of_the_public_cloud_or_to_have_an_account(string json, string missing)
    {
        Assert.Contains($"'{missing}'", Assert.Throws<JsonException>(() => Read(json)).Message);
    }

    [Theory]
    [InlineData("""{"rawId":"4:anonymous","phoneNumber":{"value":"anonymous","isAnonymous":true}}""")]
    [InlineData("""{"rawId":"4:+1_x","phoneNumber":{"value":"+1","isAnonymous":false,"assertedId":"x"}}""")]
    [InlineData("""{"rawId":"4:+1_x","phoneNumber":{"value":"+1","assertedId":"other"}}""")]
    [InlineData("""{"rawId":"4:+1","phoneNumber":{"value":"+1"}}""")]
    public void The_extras_of_a_phone_number_go_back_as_they_came(string json)
    {
        Assert.Equal(json, Write(Read(json)));
    }

    [Theory]
    [InlineData("""{"communicationUser":{"id":"8:acs:r_u"}}""", "8:acs:r_u")]
    [InlineData("""{"kind":"phoneNumber","phoneNumber":{"value":"+1"}}""", "4:+1")]
    [InlineData("""{"rawId":null,"microsoftTeamsUser":{"userId":"u","isAnonymous":true,"cloud":"public"}}""", "8:teamsvisitor:u")]
    public void A_complete_identifier_without_raw_id_gets_the_one_that_its_parts_make(string json, string rawId)
    {
        Assert.Equal(rawId, Read(json)!.RawId);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"rawId":""}""")]
    [InlineData("""{"rawId":null,"kind":"bot"}""")]
    [InlineData("""{"kind":"phoneNumber","communicationUser":{"id":"8:acs:r_u"}}""")]
    [InlineData("""{"rawId":5}""")]
    [InlineData("""{"rawId":"x","kind":5}""")]
    [InlineData("""{"rawId":"x","communicationUser":{}}""")]
    [InlineData("""{"rawId":"x","communicationUser":{"id":null}}""")]
    [InlineData("""{"rawId":"x","communicationUser":{"id":""}}""")]
    [InlineData("""{"rawId":"x","communicationUser":{"id":{}}}""")]
    [InlineData("""{"rawId":"x","communicationUser":"8:acs:r_u"}""")]
    [InlineData("""{"rawId":"x","phoneNumber":{"id":"+1"}}""")]
    [InlineData("""{"rawId":"x","microsoftTeamsUser":{"cloud":"dod"}}""")]
    [InlineData("""{"rawId":"x","microsoftTeamsUser":{"userId":"u","isAnonymous":"no"}}""")]
    [InlineData("""{"rawId":"x","microsoftTeamsApp":{"userId":"u"}}""")]
    [InlineData("""{"rawId":"x","teamsExtensionUser":{"userId":"u","tenantId":"t"}}""")]
    [InlineData("""{"rawId":"x","teamsExtensionUser":{"userId":"u","resourceId":"r"}}""")]
    [InlineData("""{"rawId":"x","teamsExtensionUser":{"tenantId":"t","resourceId":"r"}}""")]
    [InlineData("""{"rawId":"x","communicationUser":{"id":"y"},"phoneNumber":{"value":"+1"}}""")]
    [InlineData("""{"rawId":"x","kind":"phoneNumber","communicationUser":{"id":"y"},"phoneNumber":{"value":"+1"}}""")]
    [InlineData("""[]""")]
    [InlineData("\"8:acs:r_u\"")]
    [InlineData("""true""")]
    public void What_is_no_identifier_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => Read(json));
    }

    [Fact]
    public void Members_that_are_not_known_are_skipped_at_every_level()
    {
        const string Json = """{"x":[{"rawId":"no"}],"rawId":"8:acs:r_u","y":{"communicationUser":{}}"""
            + ""","communicationUser":{"z":{"id":"no"},"id":"8:acs:r_u","w":[[]]}}""";

        Assert.Equal(new CommunicationUserIdentifier("8:acs:r_u"), Read(Json));
    }

    [Fact]
    public void Null_is_read_and_written_as_null()
    {
        Assert.Null(Read("null"));
        Assert.Equal("null", Write(null));
    }

    [Fact]
    public void An_identifier_of_a_foreign_type_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => Write(new ForeignIdentifier()));
    }

    private static CommunicationIdentifier? Read(string json) => JsonText.Read(json, CommunicationIdentifierJson.ReadJson);

    private static string Write(CommunicationIdentifier? identifier) => JsonText.Write(identifier, CommunicationIdentifierJson.WriteJson);

    private sealed class ForeignIdentifier : CommunicationIdentifier
    {
        public override string RawId => "9:foreign";

        public override bool Equals(CommunicationIdentifier? other) => other is ForeignIdentifier;
    }
}
