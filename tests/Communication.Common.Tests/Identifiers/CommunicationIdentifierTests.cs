using System;
using System.Collections.Generic;
using Azure.Communication;
using Xunit;

namespace Typewright.Communication.Common.Tests.Identifiers;

public sealed class CommunicationIdentifierTests
{
    public static TheoryData<CommunicationIdentifier, string, string> RawIds => new()
    {
        { new CommunicationUserIdentifier("8:acs:r_u"), "8:acs:r_u", "8:acs:r_u" },
        { new CommunicationUserIdentifier("any text"), "any text", "any text" },
        { new PhoneNumberIdentifier("+14255550123"), "4:+14255550123", "+14255550123" },
        { new PhoneNumberIdentifier("14255550123"), "4:14255550123", "14255550123" },
        { new PhoneNumberIdentifier("+14255550123", "4:+14255550123_x"), "4:+14255550123_x", "+14255550123" },
        { new PhoneNumberIdentifier("+14255550123", string.Empty), "4:+14255550123", "+14255550123" },
        { new MicrosoftTeamsUserIdentifier("u"), "8:orgid:u", "u" },
        { new MicrosoftTeamsUserIdentifier("u", isAnonymous: true), "8:teamsvisitor:u", "u" },
        { new MicrosoftTeamsUserIdentifier("u", isAnonymous: true, CommunicationCloudEnvironment.Dod), "8:teamsvisitor:u", "u" },
        { new MicrosoftTeamsUserIdentifier("u", cloud: CommunicationCloudEnvironment.Public), "8:orgid:u", "u" },
        { new MicrosoftTeamsUserIdentifier("u", cloud: CommunicationCloudEnvironment.Dod), "8:dod:u", "u" },
        { new MicrosoftTeamsUserIdentifier("u", cloud: CommunicationCloudEnvironment.Gcch), "8:gcch:u", "u" },
        { new MicrosoftTeamsUserIdentifier("u", rawId: "8:new:u"), "8:new:u", "u" },
        { new MicrosoftTeamsAppIdentifier("a"), "28:orgid:a", "a" },
        { new MicrosoftTeamsAppIdentifier("a", CommunicationCloudEnvironment.Dod), "28:dod:a", "a" },
        { new MicrosoftTeamsAppIdentifier("a", CommunicationCloudEnvironment.Gcch), "28:gcch:a", "a" },
        { new TeamsExtensionUserIdentifier("u", "t", "r"), "8:acs:r_t_u", "8:acs:r_t_u" },
        { new TeamsExtensionUserIdentifier("u", "t", "r", CommunicationCloudEnvironment.Dod), "8:dod-acs:r_t_u", "8:dod-acs:r_t_u" },
        { new TeamsExtensionUserIdentifier("u", "t", "r", CommunicationCloudEnvironment.Gcch), "8:gcch-acs:r_t_u", "8:gcch-acs:r_t_u" },
        { new TeamsExtensionUserIdentifier("u", "t", "r", rawId: "8:new:x"), "8:new:x", "8:new:x" },
        { new UnknownIdentifier("48:echo"), "48:echo", "48:echo" },
    };

    [Theory]
    [MemberData(nameof(RawIds))]
    public void An_identifier_has_the_raw_id_and_the_text_of_its_kind(CommunicationIdentifier identifier, string rawId, string text)
    {
        Assert.Equal(rawId, identifier.RawId);
        Assert.Equal(text, identifier.ToString());
        Assert.Equal(rawId.GetHashCode(StringComparison.Ordinal), identifier.GetHashCode());
    }

    [Fact]
    public void The_parts_of_an_identifier_are_kept()
    {
        TeamsExtensionUserIdentifier extension = new("u", "t", "r", CommunicationCloudEnvironment.Gcch);
        MicrosoftTeamsUserIdentifier user = new("u", isAnonymous: true, CommunicationCloudEnvironment.Dod);

        Assert.Equal(
            ("u", "t", "r", CommunicationCloudEnvironment.Gcch),
            (extension.UserId, extension.TenantId, extension.ResourceId, extension.Cloud));
        Assert.Equal(("u", true, CommunicationCloudEnvironment.Dod), (user.UserId, user.IsAnonymous, user.Cloud));
        Assert.Equal("a", new MicrosoftTeamsAppIdentifier("a").AppId);
    }

    [Fact]
    public void A_cloud_that_is_not_given_is_the_public_one()
    {
        Assert.Equal(CommunicationCloudEnvironment.Public, new MicrosoftTeamsUserIdentifier("u").Cloud);
        Assert.Equal(CommunicationCloudEnvironment.Public, new MicrosoftTeamsAppIdentifier("a").Cloud);
        Assert.Equal(CommunicationCloudEnvironment.Public, new TeamsExtensionUserIdentifier("u", "t", "r").Cloud);
    }

    [Theory]
    [InlineData("4:anonymous", true, null)]
    [InlineData("4:+14255550123", false, null)]
    [InlineData("4:+14255550123_123", false, "123")]
    [InlineData("4:+14255550123_1_2", false, "2")]
    [InlineData("4:+14255550123_", false, null)]
    [InlineData("4:Anonymous", false, null)]
    public void A_phone_number_takes_its_extras_from_its_raw_id(string rawId, bool isAnonymous, string? assertedId)
    {
        PhoneNumberIdentifier phone = new("+14255550123", rawId);

        Assert.Equal(isAnonymous, phone.IsAnonymous);
        Assert.Equal(assertedId, phone.AssertedId);
    }

    public static TheoryData<string, Func<CommunicationIdentifier>> MissingIds => new()
    {
        { "id", () => new CommunicationUserIdentifier(null!) },
        { "id", () => new UnknownIdentifier(null!) },
        { "phoneNumber", () => new PhoneNumberIdentifier(null!) },
        { "userId", () => new MicrosoftTeamsUserIdentifier(null!) },
        { "appId", () => new MicrosoftTeamsAppIdentifier(null!) },
        { "userId", () => new TeamsExtensionUserIdentifier(null!, "t", "r") },
        { "tenantId", () => new TeamsExtensionUserIdentifier("u", null!, "r") },
        { "resourceId", () => new TeamsExtensionUserIdentifier("u", "t", null!) },
        { "rawId", () => CommunicationIdentifier.FromRawId(null!) },
    };

    [Theory]
    [MemberData(nameof(MissingIds))]
    public void An_id_that_is_null_is_refused(string parameter, Func<CommunicationIdentifier> create)
    {
        Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(create).ParamName);
    }

    public static TheoryData<string, Func<CommunicationIdentifier>> EmptyIds => new()
    {
        { "id", () => new CommunicationUserIdentifier(string.Empty) },
        { "id", () => new UnknownIdentifier(string.Empty) },
        { "phoneNumber", () => new PhoneNumberIdentifier(string.Empty) },
        { "userId", () => new MicrosoftTeamsUserIdentifier(string.Empty) },
        { "appId", () => new MicrosoftTeamsAppIdentifier(string.Empty) },
        { "userId", () => new TeamsExtensionUserIdentifier(string.Empty, "t", "r") },
        { "tenantId", () => new TeamsExtensionUserIdentifier("u", string.Empty, "r") },
        { "resourceId", () => new TeamsExtensionUserIdentifier("u", "t", string.Empty) },
        { "rawId", () => CommunicationIdentifier.FromRawId(string.Empty) },
    };

    [Theory]
    [MemberData(nameof(EmptyIds))]
    public void An_id_that_is_empty_is_refused(string parameter, Func<CommunicationIdentifier> create)
    {
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(create).ParamName);
    }

    [Fact]
    public void Identifiers_of_one_type_and_raw_id_are_equal_whatever_else_differs()
    {
        CommunicationIdentifier one = new MicrosoftTeamsUserIdentifier("u", isAnonymous: true, rawId: "8:orgid:u");
        CommunicationIdentifier other = new MicrosoftTeamsUserIdentifier(
            "x",
            isAnonymous: false,
            CommunicationCloudEnvironment.Dod,
            "8:orgid:u");

        Assert.True(one.Equals(other));
        Assert.True(one.Equals((object)other));
        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Single(new HashSet<CommunicationIdentifier> { one, other });
    }

    [Fact]
    public void Identifiers_of_two_types_or_raw_ids_differ()
    {
        CommunicationIdentifier user = new CommunicationUserIdentifier("8:acs:r_u");

        Assert.False(user.Equals(new UnknownIdentifier("8:acs:r_u")));
        Assert.False(user.Equals((object)"8:acs:r_u"));
        Assert.False(user == new CommunicationUserIdentifier("8:acs:R_U"));
        Assert.True(user != new CommunicationUserIdentifier("8:acs:r_v"));
    }

    [Fact]
    public void Null_equals_only_null()
    {
        CommunicationIdentifier? none = null;
        CommunicationIdentifier some = new UnknownIdentifier("x");

        Assert.True(none == null);
        Assert.False(none != null);
        Assert.False(none == some);
        Assert.False(some == none);
        Assert.False(some.Equals(none));
    }
}
