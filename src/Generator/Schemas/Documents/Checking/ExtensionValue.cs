using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>What the value of an extension can be.</summary>
/// <param name="Fits">Whether a value can be understood.</param>
/// <param name="Expected">What to write, for the user.</param>
internal sealed record ExtensionValue(Func<SpecNode, bool> Fits, string Expected)
{
    // What is inside: of a member by its name, or of whatever is inside where it is null.
    private IReadOnlyList<(string? Name, ExtensionValue Value)> Inner { get; init; } = [];

    public static readonly ExtensionValue Name = new(IsText, "write a name");

    /// <summary>A name for code.</summary>
    public static readonly ExtensionValue Identifier =
        new(static node => node.IsString && IsIdentifier(node.Text), "write a name of letters, digits and '_' that begins with a letter");

    public static readonly ExtensionValue Text = new(static node => node.IsString, "write a text");

    /// <summary>A text, or several.</summary>
    public static readonly ExtensionValue OneOrMoreTexts =
        new(static node => node.IsString || IsListOfTexts(node), "write a text or a list of texts");

    public static readonly ExtensionValue Scalar =
        new(static node => !node.IsObject && !node.IsArray && !node.IsNull && node.Text.Length > 0, "write a value");

    /// <summary>The same, which may be empty or nothing: an item of a list that has nothing to say.</summary>
    public static readonly ExtensionValue Plain = new(static node => !node.IsObject && !node.IsArray, "write a value");

    // Tools also write both as text.
    public static readonly ExtensionValue Flag = new(static node => IsFlag(node), "write true or false");

    public static readonly ExtensionValue ObjectOrFlag =
        new(static node => node.IsObject || IsFlag(node), "write an object, true or false");

    public static readonly ExtensionValue Texts =
        new(static node => node.IsArray && node.Items.Count > 0 && node.Items.All(Scalar.Fits), "write a list of texts");

    public static readonly ExtensionValue Object = new(static node => node.IsObject, "write an object");

    public static readonly ExtensionValue Collection = new(static node => node.IsArray || node.IsObject, "write a list");

    public static readonly ExtensionValue List = new(static node => node.IsArray, "write a list");

    public static readonly ExtensionValue Type = new(
        static node => IsText(node) || node["type"] is { } type && IsText(type),
        "write the type's full name, or an object with 'type' and 'json'");

    /// <summary>An object that must not be empty, or nothing would be said.</summary>
    public static ExtensionValue Filled(string expected) => new(static node => node is { IsObject: true, Members.Count: > 0 }, expected);

    /// <summary>A list of objects.</summary>
    public static ExtensionValue Objects(string expected) => new(static node => node is { IsArray: true, Items.Count: > 0 }, expected);

    /// <summary>A list, each item of which can be understood.</summary>
    public static ExtensionValue ListOf(Func<SpecNode, bool> fits, string expected) =>
        new(node => node is { IsArray: true, Items.Count: > 0 } && node.Items.All(fits), expected);

    /// <summary>One of a few words.</summary>
    public static ExtensionValue Words(params string[] words) =>
        new(node => node.IsString && words.Contains(node.Text), "write " + string.Join(" or ", words));

    /// <summary>The same, or false.</summary>
    public ExtensionValue OrFalse => new(node => node.IsFalse || Fits(node), Expected);

    /// <summary>True, false, or a word.</summary>
    public static ExtensionValue FlagOr(string word) =>
        new(node => IsFlag(node) || (node.IsString && node.Text == word), "write true, false or " + word);

    /// <summary>The same, or nothing.</summary>
    public ExtensionValue OrNull => this with { Fits = node => node.IsNull || Fits(node) };

    /// <summary>The same with a member, of it or of the objects that it is a list of, which can be left out.</summary>
    public ExtensionValue With(string name, ExtensionValue value) => this with { Inner = [.. Inner, (name, value)] };

    /// <summary>The same, whose items, or members whatever they are called, are these.</summary>
    public ExtensionValue OfEach(ExtensionValue value) => this with { Inner = [.. Inner, (null, value)] };

    /// <summary>What cannot be understood of a value, and what to write there.</summary>
    public IEnumerable<(SpecNode At, string Expected)> Faults(SpecNode node)
    {
        if (!Fits(node))
        {
            return [(node, Expected)];
        }

        return Inner.SelectMany(inner => Inside(node, inner.Name).SelectMany(inner.Value.Faults));
    }

    private static IEnumerable<SpecNode> Inside(SpecNode node, string? name)
    {
        if (name is null)
        {
            return [.. node.Items, .. node.Members.Select(static member => member.Value)];
        }

        return (node.IsArray ? node.Items : [node]).Select(holder => holder[name]).OfType<SpecNode>();
    }

    /// <summary>Whether a name for code can be made of a text: of words, with what parts words between them.</summary>
    public static bool IsIdentifier(string text) => text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_')
        && text.All(static sign => char.IsLetterOrDigit(sign) || sign is '_' or '-' or '.' or ' ');

    private static bool IsListOfTexts(SpecNode node) =>
        node is { IsArray: true, Items.Count: > 0 } && node.Items.All(static item => item.IsString);

    private static bool IsText(SpecNode node) => node.IsString && node.Text.Length > 0;

    private static bool IsFlag(SpecNode node) => node.IsTrue || node.IsFalse || (node.IsString && bool.TryParse(node.Text, out _));
}
