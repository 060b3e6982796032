using System;
using System.Collections.Generic;
using System.Linq;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;
using Xunit;

namespace Typewright.Generated.Tests;

/// <summary>
/// The libraries offer what their listings say, to the letter, and nothing else but what the lists of extras say. After a
/// wanted change, run these tests with UPDATE_GOLDEN=1 to write the lists of extras anew, and read the difference.
/// </summary>
public sealed class PublicSurfaceTests
{
    private static readonly Dictionary<string, Type> s_libraries = new()
    {
        ["Chat"] = typeof(ChatClient),
        ["Common"] = typeof(CommunicationIdentifier),
        ["Identity"] = typeof(CommunicationIdentityClient),
        ["Rooms"] = typeof(RoomsClient),
    };

    /// <summary>The types that are not in the namespace of their library.</summary>
    private static readonly Dictionary<string, string> s_elsewhere = new()
    {
        ["CommunicationIdentityModelFactory"] = "Azure.Communication.Identity.Models",
        ["CommunicationUserDetail"] = "Azure.Communication.Identity.Models",
    };

    public static TheoryData<string> Libraries => [.. s_libraries.Keys];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Everything_that_is_listed_is_there(string library)
    {
        string[] missing = [.. SurfaceListing.Read($"PublicSurface.{library}.txt").Except(Surface(library))];

        Assert.True(missing.Length == 0, "Missing:\n" + string.Join('\n', missing));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Nothing_is_there_besides_the_listed_and_the_extras(string library)
    {
        HashSet<string> besides = Surface(library);
        besides.ExceptWith(SurfaceListing.Read($"PublicSurface.{library}.txt"));

        SurfaceListing.Hold($"PublicSurface.{library}.Extras.txt", besides);
    }

    [Fact]
    public void What_may_be_null_is_listed()
    {
        SurfaceListing.Hold("PublicSurface.Nullable.txt", s_libraries.Values.SelectMany(type => NullableSurface.Of(type.Assembly)));
    }

    [Theory]
    [InlineData("Chat", "Azure.Communication.Chat")]
    [InlineData("Common", "Azure.Communication")]
    [InlineData("Identity", "Azure.Communication.Identity")]
    [InlineData("Rooms", "Azure.Communication.Rooms")]
    public void Types_are_in_the_official_namespaces(string library, string expected)
    {
        Assert.All(s_libraries[library].Assembly.GetExportedTypes(), type =>
            Assert.Equal(s_elsewhere.GetValueOrDefault(type.Name, expected), type.Namespace));
    }

    private static HashSet<string> Surface(string library) => [.. PublicSurface.Of(s_libraries[library].Assembly)];
}
