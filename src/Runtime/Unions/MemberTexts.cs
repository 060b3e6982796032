using System;
using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>A member of an object, and the texts that it has in one case of a union.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberTexts
{
    /// <summary>Creates the texts of a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="texts">Its texts: those of strings, numbers and booleans as JSON has them, without quotes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no text.</exception>
    public MemberTexts(string name, params string[] texts)
    {
        Guard.NotNull(name, nameof(name));
        Guard.NotNull(texts, nameof(texts));
        if (texts.Length == 0)
        {
            throw new ArgumentException("A member needs at least one text.", nameof(texts));
        }

        Name = name;
        Texts = texts;
    }

    /// <summary>The member's name.</summary>
    internal string Name { get; }

    /// <summary>The texts, at least one.</summary>
    internal string[] Texts { get; }
}
