using System;
using System.Collections.Generic;
using System.Threading;

namespace Typewright.Generated.Tests;

/// <summary>Something of everything that <see cref="PublicSurface"/> must tell apart.</summary>
public abstract class PublicSurfaceSample : IEquatable<PublicSurfaceSample>
{
    public const int Answer = 42;

    protected PublicSurfaceSample(string? name = null)
    {
        Name = name;
    }

    internal PublicSurfaceSample(int hidden)
    {
        Count = hidden;
    }

    public enum Level
    {
        Low = 1,
        High = 2,
    }

    public string? Name { get; internal set; }

    public virtual int Count { get; protected set; }

    public IDictionary<string, List<int?>> Map { get; } = new Dictionary<string, List<int?>>();

    internal int Hidden { get; set; }

    public static bool operator ==(PublicSurfaceSample? left, PublicSurfaceSample? right) => ReferenceEquals(left, right);

    public static bool operator !=(PublicSurfaceSample? left, PublicSurfaceSample? right) => !(left == right);

    public virtual void Wait(TimeSpan duration, Level level = Level.High, bool again = false, CancellationToken cancellationToken = default)
    {
        int extra = cancellationToken.IsCancellationRequested ? 1 : 0;
        Count = again ? (int)level : duration.Seconds + extra;
    }

    public bool TryGet<T>(string key, out T? value)
    {
        value = default;
        return key.Length > Answer;
    }

    public bool Equals(PublicSurfaceSample? other) => this == other;

    public override bool Equals(object? obj) => obj is PublicSurfaceSample other && Equals(other);

    public override int GetHashCode() => Count;

    protected abstract void Act(params string[] words);
}
