using Xunit;

namespace Typewright.Package.Tests.Support;

/// <summary>The tests that need the packages. They run one after another: each keeps the machine busy by itself.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packages";
}
