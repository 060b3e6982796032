using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests;

/// <summary>What a library offers does not depend on the framework of who uses it.</summary>
public sealed class FrameworkSurfaceTests
{
    [Theory]
    [InlineData(typeof(ChatClient), "Generated.Chat", "netstandard2.0")]
    [InlineData(typeof(ChatClient), "Generated.Chat", "net8.0")]
    [InlineData(typeof(CommunicationIdentifier), "Communication.Common", "netstandard2.0")]
    [InlineData(typeof(CommunicationIdentifier), "Communication.Common", "net8.0")]
    [InlineData(typeof(CommunicationIdentityClient), "Generated.Identity", "netstandard2.0")]
    [InlineData(typeof(CommunicationIdentityClient), "Generated.Identity", "net8.0")]
    [InlineData(typeof(RoomsClient), "Generated.Rooms", "netstandard2.0")]
    [InlineData(typeof(RoomsClient), "Generated.Rooms", "net8.0")]
    public void An_older_framework_has_the_same_surface(Type type, string project, string framework)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string path = Path.Combine(
            RepositoryFolder.Root,
            "src",
            project,
            "bin",
            configuration,
            framework,
            type.Assembly.GetName().Name + ".dll");
        // A context of its own keeps the two builds apart; what they refer to is the same for both.
        Assembly older = new AssemblyLoadContext(framework).LoadFromAssemblyPath(path);

        IEnumerable<string> Sorted(Assembly assembly) => PublicSurface.Of(assembly).Order(StringComparer.Ordinal);

        Assert.NotSame(type.Assembly, older);
        Assert.Equal(Sorted(type.Assembly), Sorted(older));
    }
}
