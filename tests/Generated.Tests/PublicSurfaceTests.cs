using System;
using System.Collections.Generic;
using System.Linq;
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
        ["Identity"] = typeof(CommunicationIdentityClient),
        ["Rooms"] = typeof(RoomsClient),
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
        string extras = $"PublicSurface.{library}.Extras.txt";
        string[] besides = [.. Surface(library).Except(SurfaceListing.Read($"PublicSurface.{library}.txt")).Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            SurfaceListing.Write(extras, besides);
        }

        IReadOnlyList<string> allowed = SurfaceListing.Read(extras);
        string[] differences =
        [
            .. besides.Except(allowed).Select(static line => "+ " + line),
            .. allowed.Except(besides).Select(static line => "- " + line),
        ];
        Assert.True(differences.Length == 0, "There besides (+), listed but not there (-):\n" + string.Join('\n', differences));
    }

    private static HashSet<string> Surface(string library) => [.. PublicSurface.Of(s_libraries[library].Assembly)];
}
