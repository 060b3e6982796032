using System;
using System.ComponentModel;

namespace Typewright;

/// <summary>One case of a union: how it is read, and by what it is recognised.</summary>
/// <typeparam name="T">The type of the union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCase<T>
{
    /// <summary>Creates a case.</summary>
    /// <param name="read">Reads a value of this case; throws <see cref="System.Text.Json.JsonException"/> when the value is of another one.</param>
    /// <param name="tokens">
    /// The kinds of JSON that the case accepts: names out of <c>Object</c>, <c>Array</c>, <c>String</c>, <c>Number</c>, <c>Integer</c>
    /// and <c>Boolean</c>, separated by spaces; empty for every kind, null among them. <c>Integer</c> is a number without fraction and
    /// exponent that fits 64 bits; <c>Number</c> accepts it too.
    /// </param>
    /// <param name="required">The members that an object of this case has, be they null or not.</param>
    /// <param name="constants">Pairs of a member's name and the text that it has in this case, be it a string, a number or a boolean; several pairs of one name list its possible texts.</param>
    /// <param name="known">The members that an object of this case may have; those of the other lists count without being named again.</param>
    /// <param name="listed">Pairs as in <paramref name="constants"/>, of members that usually have one of their texts: another one makes the case the last resort, but does not rule it out, as the service may have new texts.</param>
    /// <param name="inside">What the objects in members usually look like, with the same weight as <paramref name="listed"/>.</param>
    /// <param name="depth">For a case that is an array, how many arrays are around the objects: 2 for an array of arrays of objects. An object at another depth makes the case the last resort.</param>
    /// <remarks>For a case that is an array, the members are those of its first item, if that is an object, or those of the first item of its first item, and so on.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> or <paramref name="tokens"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tokens"/> names no kind, or a name in <paramref name="constants"/> or <paramref name="listed"/> has no text.</exception>
    public UnionCase(JsonRead<T> read, string tokens, string[]? required = null, string[]? constants = null, string[]? known = null, string[]? listed = null, MemberMarks[]? inside = null, int depth = 1)
    {
        Guard.NotNull(read, nameof(read));
        Guard.NotNull(tokens, nameof(tokens));
        CaseMarks.CheckPairs(constants, nameof(constants));
        CaseMarks.CheckPairs(listed, nameof(listed));

        Read = read;
        Kinds = new JsonKinds(tokens);
        Marks = new CaseMarks(required ?? [], constants ?? [], listed ?? [], known ?? [], inside ?? [], depth);
    }

    /// <summary>Reads a value of this case.</summary>
    internal JsonRead<T> Read { get; }

    /// <summary>The kinds of JSON values it accepts.</summary>
    internal JsonKinds Kinds { get; }

    /// <summary>What objects of this case look like.</summary>
    internal CaseMarks Marks { get; }
}
