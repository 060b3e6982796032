using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Model.Types;

/// <summary>A scalar as it travels: its C# type and which runtime methods read, write and print it.</summary>
/// <param name="Id">What the table of formats calls it.</param>
/// <param name="CSharp">The C# type.</param>
/// <param name="Json">What values are in JSON.</param>
/// <param name="Method">The method of <c>JsonReading</c> and <c>JsonWriting</c>.</param>
/// <param name="Text">The method of <c>WireFormat</c> that prints it into a path, query or header; null when it is text already.</param>
internal sealed record WireType(string Id, string CSharp, JsonKind Json, string Method, string? Text = "Text")
{
    /// <summary>Whether the C# type is a value type.</summary>
    public bool IsValue { get; init; } = true;

    /// <summary>The C# type, with the namespace that it needs.</summary>
    public KnownName Type { get; } = KnownNames.Of(CSharp);

    /// <summary>What a case of a union with this type is called.</summary>
    public string Label { get; init; } = Method;

    /// <summary>The method of <c>JsonMember</c> that writes a member: integers share those of the widest ones.</summary>
    public string MemberMethod { get; init; } = Method;

    /// <summary>Whether XML is read by a method of the same name; else through the text of the element.</summary>
    public bool HasXmlReader { get; init; }

    /// <summary>Whether values begin with a number in JSON.</summary>
    public bool IsNumber => Json is JsonKind.Integer or JsonKind.Number;

    /// <summary>Whether a number may also be its text in JSON.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether values are bytes as they are, which are a file where a body has parts.</summary>
    public bool IsBytes { get; init; }

    /// <summary>Whether its text in a path, query or header can hold anything; that of numbers, dates and the like cannot.</summary>
    public bool IsFreeText { get; init; }

    /// <summary>The constants that it has in C#.</summary>
    public ScalarLiteral Literal { get; init; } = ScalarLiteral.None;

    /// <summary>The row that stands for this one where the project has no type that is a date or a time only; null for itself.</summary>
    public string? Legacy { get; init; }
}
