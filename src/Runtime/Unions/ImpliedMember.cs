using System;
using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>A member that an object has whenever another of its members has a certain text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ImpliedMember
{
    /// <summary>Creates the implication.</summary>
    /// <param name="name">The member with the text.</param>
    /// <param name="text">Its text.</param>
    /// <param name="implied">The member that is there then.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ImpliedMember(string name, string text, string implied)
    {
        Guard.NotNull(name, nameof(name));
        Guard.NotNull(text, nameof(text));
        Guard.NotNull(implied, nameof(implied));
        When = new MemberTexts(name, text);
        Name = implied;
    }

    /// <summary>The member with the text.</summary>
    internal MemberTexts When { get; }

    /// <summary>The member that is there then.</summary>
    internal string Name { get; }
}
