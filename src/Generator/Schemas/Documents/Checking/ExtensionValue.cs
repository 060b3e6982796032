using System;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>What the value of an extension can be.</summary>
/// <param name="Fits">Whether a value can be understood.</param>
/// <param name="Expected">What to write, for the user.</param>
internal sealed record ExtensionValue(Func<SpecNode, bool> Fits, string Expected)
{
    public static readonly ExtensionValue Name = new(IsText, "write a name");

    public static readonly ExtensionValue Scalar =
        new(static node => !node.IsObject && !node.IsArray && !node.IsNull && node.Text.Length > 0, "write a value");

    // Tools also write both as text.
    public static readonly ExtensionValue Flag = new(static node => IsFlag(node), "write true or false");

    public static readonly ExtensionValue ObjectOrFlag =
        new(static node => node.IsObject || IsFlag(node), "write an object, true or false");

    public static readonly ExtensionValue Texts =
        new(static node => node.IsArray && node.Items.Count > 0 && node.Items.All(Scalar.Fits), "write a list of texts");

    public static readonly ExtensionValue Object = new(static node => node.IsObject, "write an object");

    public static readonly ExtensionValue Collection = new(static node => node.IsArray || node.IsObject, "write a list");

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

    private static bool IsText(SpecNode node) => node.IsString && node.Text.Length > 0;

    private static bool IsFlag(SpecNode node) => node.IsTrue || node.IsFalse || (node.IsString && bool.TryParse(node.Text, out _));
}
