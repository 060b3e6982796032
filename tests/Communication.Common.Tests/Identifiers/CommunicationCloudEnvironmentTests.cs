using System;
using Azure.Communication;
using Xunit;

namespace Typewright.Communication.Common.Tests.Identifiers;

public sealed class CommunicationCloudEnvironmentTests
{
    [Fact]
    public void The_known_clouds_have_their_names_on_the_wire()
    {
        Assert.Equal("public", CommunicationCloudEnvironment.Public.ToString());
        Assert.Equal("dod", CommunicationCloudEnvironment.Dod.ToString());
        Assert.Equal("gcch", CommunicationCloudEnvironment.Gcch.ToString());
    }

    [Fact]
    public void A_cloud_that_is_not_known_is_kept_as_text()
    {
        CommunicationCloudEnvironment cloud = "Lunar";

        Assert.Equal("Lunar", cloud.ToString());
        Assert.Equal(new CommunicationCloudEnvironment("lunar"), cloud);
        Assert.NotEqual(CommunicationCloudEnvironment.Public, cloud);
    }

    [Fact]
    public void Letter_case_does_not_count()
    {
        CommunicationCloudEnvironment upper = "DOD";

        Assert.True(upper == CommunicationCloudEnvironment.Dod);
        Assert.False(upper != CommunicationCloudEnvironment.Dod);
        Assert.True(upper.Equals((object)CommunicationCloudEnvironment.Dod));
        Assert.False(upper.Equals((object)"dod"));
        Assert.Equal(CommunicationCloudEnvironment.Dod.GetHashCode(), upper.GetHashCode());
    }

    [Fact]
    public void The_default_value_is_the_public_cloud()
    {
        CommunicationCloudEnvironment cloud = default;

        Assert.Equal(CommunicationCloudEnvironment.Public, cloud);
        Assert.Equal("public", cloud.ToString());
        Assert.Equal(CommunicationCloudEnvironment.Public.GetHashCode(), cloud.GetHashCode());
    }

    [Fact]
    public void A_name_that_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new CommunicationCloudEnvironment(null!));
    }
}
