using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>The name of an element or attribute: what the <c>xml</c> object of a schema says.</summary>
/// <param name="local">The name without a prefix.</param>
/// <param name="ns">The namespace; null means the one that an element without a
/// prefix has where it stands, and none for an attribute.</param>
/// <param name="prefix">The prefix; null makes the namespace that of all elements inside which name none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct XmlName(string local, string? ns = null, string? prefix = null)
{
    /// <summary>Gets the name without a prefix.</summary>
    public string Local { get; } = local;

    /// <summary>Gets the namespace, or null.</summary>
    public string? Namespace { get; } = ns;

    /// <summary>Gets the prefix, or null; one without a namespace has no meaning.</summary>
    public string? Prefix { get; } = ns is null ? null : prefix;

    /// <summary>Makes a name without a namespace.</summary>
    /// <param name="local">The name.</param>
    public static implicit operator XmlName(string local) => new(local);
}
