using System;
using System.Linq;
using Xunit;

namespace Typewright.Generated.Tests;

public sealed class PublicSurfaceFormatTests
{
    [Fact]
    public void A_class_is_spelt_with_its_visible_members_only()
    {
        string[] expected =
        [
            "PublicSurfaceSample implements IEquatable<PublicSurfaceSample>",
            "PublicSurfaceSample.Equals(PublicSurfaceSample other) : bool",
            "PublicSurfaceSample.Map { get; } : IDictionary<string, List<int?>>",
            "PublicSurfaceSample.Name { get; } : string",
            "PublicSurfaceSample.TryGet<T>(string key, out T value) : bool",
            "abstract class PublicSurfaceSample",
            "const PublicSurfaceSample.Answer : int = 42",
            "override PublicSurfaceSample.Equals(object obj) : bool",
            "override PublicSurfaceSample.GetHashCode() : int",
            "protected abstract PublicSurfaceSample.Act(params string[] words) : void",
            "protected new PublicSurfaceSample(string name = null)",
            "static PublicSurfaceSample.operator !=(PublicSurfaceSample, PublicSurfaceSample) : bool",
            "static PublicSurfaceSample.operator ==(PublicSurfaceSample, PublicSurfaceSample) : bool",
            "virtual PublicSurfaceSample.Count { get; protected set; } : int",
            "virtual PublicSurfaceSample.Wait(TimeSpan duration, PublicSurfaceSample.Level level = PublicSurfaceSample.Level.High, bool "
                + "again = false, CancellationToken cancellationToken = default) : void",
        ];

        Assert.Equal(expected, PublicSurface.Of(typeof(PublicSurfaceSample)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_enum_is_spelt_with_its_values() => Assert.Equal(
        ["enum PublicSurfaceSample.Level", "PublicSurfaceSample.Level.Low = 1", "PublicSurfaceSample.Level.High = 2"],
        PublicSurface.Of(typeof(PublicSurfaceSample.Level)));
}
