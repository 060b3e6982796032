using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Schemas;

/// <summary>
/// A schema, whatever version of OpenAPI or vendor's dialect it is written in. There is one for each node of the document
/// and it is known by its instance; what binding puts together from several is a copy with other members, and a schema of its own.
/// What is inside is made when it is first asked for, so that recursion and depth need no special case.
/// </summary>
internal sealed record Schema
{
    private readonly SchemaSource _source;
    private readonly SpecNode? _additionalNode;
    private readonly SpecNode? _itemNode;
    private readonly SpecNode? _contentNode;

    private Schema? _item;

    public Schema(SchemaSource source, SpecNode node, SchemaForm form)
    {
        _source = source;
        Node = node;
        Form = form;
        Members = new SchemaMembers(source, null);
        Patterns = Members;
    }

    /// <summary>Where it is written, or where problems with it are shown if it is written nowhere.</summary>
    public SpecNode Node { get; }

    public SchemaForm Form { get; }

    /// <summary>Whether it is an object of keywords, and not just true or false.</summary>
    public bool IsObject => Form == SchemaForm.Keywords;

    /// <summary>Whether it is an object without any keyword.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>
    /// The reference that it is, as the document spells it; null for none. Where keywords beside it change the type, the schema is
    /// none, and the reference one of its parts.
    /// </summary>
    public string? Reference { get; init; }

    /// <summary>The last step of its reference; empty for none.</summary>
    public string ReferenceName => Reference is null ? "" : SpecReferences.Unescape(Reference.Substring(Reference.LastIndexOf('/') + 1));

    /// <summary>The types that it names, without null, in the document's order.</summary>
    public IReadOnlyList<SchemaType> Types { get; init; } = Array.Empty<SchemaType>();

    /// <summary>The only type that it names; null when it names none or several.</summary>
    public SchemaType? Type => Types.Count == 1 ? Types[0] : null;

    /// <summary>The type that is meant: authors leave it out where another keyword makes it plain. Null when none or several are.</summary>
    public SchemaType? MeantType => Types.Count == 0 ? ImpliedType : Type;

    /// <summary>Whether neither a type nor members of its own narrow what its alternatives allow.</summary>
    public bool LeavesTypeOpen => Types.Count == 0 && Members.Count == 0;

    /// <summary>Where it names its types; null where it does not.</summary>
    public SpecNode? TypeNode { get; init; }

    /// <summary>Whether null is among the types that it names.</summary>
    public bool NamesNull { get; init; }

    /// <summary>Whether a keyword of its own says that null is a value.</summary>
    public bool IsMarkedNullable { get; init; }

    /// <summary>Whether null is among the values that it lists.</summary>
    public bool ListsNull => Enum is { } values && values.Exists(static value => value.IsNull);

    public bool IsNullable => IsMarkedNullable || NamesNull || ListsNull;

    /// <summary>Whether nothing but null is a value; a schema that says no more than that null is one means that.</summary>
    public bool IsNullOnly => IsNull || (IsObject && IsNullable && IsAnything);

    /// <summary>Whether it says in so many words that nothing but null is a value.</summary>
    public bool IsNull => (NamesNull && Types.Count == 0) || Constant is { IsNull: true } || (Enum is { Count: 1 } && ListsNull);

    /// <summary>Whether it says anything about the type: a part that only describes or limits does not.</summary>
    public bool HasMeaning { get; init; }

    /// <summary>Whether it takes whatever there is: it has nothing but prose.</summary>
    public bool IsAnything { get; init; }

    /// <summary>The values that it lists; null where it has no list.</summary>
    public List<SchemaValue>? Enum { get; init; }

    /// <summary>The value that it is; null where it names none.</summary>
    public SchemaValue? Constant { get; init; }

    /// <summary>The names and descriptions of listed values.</summary>
    public SchemaValueNames ValueNames { get; init; } = SchemaValueNames.None;

    /// <summary>The values that it lists: its constant, or its enum.</summary>
    public IReadOnlyList<SchemaValue> Listed => Constant is { } constant ? [constant] : Enum ?? (IReadOnlyList<SchemaValue>)[];

    public bool IsListed => Enum is not null || Constant is not null;

    /// <summary>The only value that it allows; null when it leaves a choice, or when the value is null, an object or a list.</summary>
    public SchemaValue? OnlyValue => Constant is { IsScalar: true } ? Constant : OnlyListed;

    private SchemaValue? OnlyListed => Enum is { Count: 1 } && Enum[0].IsScalar && !Given.IsEnum ? Enum[0] : null;

    /// <summary>The schemas that it is put together from (<c>allOf</c>).</summary>
    public IReadOnlyList<Schema> Parts { get; init; } = Array.Empty<Schema>();

    /// <summary>Whether it is put together from others, perhaps from none.</summary>
    public bool HasParts { get; init; }

    /// <summary>The schemas of which one holds: <c>oneOf</c> and <c>anyOf</c> mean the same to a client.</summary>
    public IReadOnlyList<Schema> Alternatives { get; init; } = Array.Empty<Schema>();

    public SchemaMembers Members { get; init; }

    public IReadOnlyList<string> Required { get; init; } = Array.Empty<string>();

    /// <summary>Whether it describes an object, by type or by keyword.</summary>
    public bool IsObjectLike => Types.Count > 0 ? Type == SchemaType.Object : HasObjectKeyword;

    /// <summary>Whether its values may have members, of its own or of what it is made of.</summary>
    public bool MayHaveMembers => IsObjectLike || Parts.Count > 0;

    /// <summary>Whether it says that it is an object, and nothing else of its type.</summary>
    public bool IsPlainObject =>
        Reference is null && Type == SchemaType.Object && Discriminator is null
        && Members.Count + Parts.Count + Alternatives.Count + Patterns.Count + Required.Count == 0
        && !HasAdditionalSchema && Given.ExternalType is null;

    /// <summary>Whether it is an object of which it says that it has no members: none are listed, or no others are allowed.</summary>
    public bool HasNoMembers { get; init; }

    /// <summary>Whether it has a keyword that only objects have.</summary>
    public bool HasObjectKeyword { get; init; }

    /// <summary>What it says of members that it does not name; null for nothing.</summary>
    public Schema? Additional => _additionalNode is null ? null : _source.Of(_additionalNode);

    /// <summary>Whether members that it does not name have a schema.</summary>
    public bool HasAdditionalSchema { get; init; }

    /// <summary>The schemas of members whose names match patterns.</summary>
    public SchemaMembers Patterns { get; init; }

    /// <summary>What it says of items; null for nothing.</summary>
    public Schema? Item
    {
        get => _item ??= _itemNode is null ? null : _source.Of(_itemNode);
        init => _item = value;
    }

    /// <summary>Whether it has a list of places, perhaps an empty one.</summary>
    public bool HasPlaces { get; init; }

    /// <summary>The schemas of the first items, for a tuple.</summary>
    public IReadOnlyList<Schema> Places { get; init; } = Array.Empty<Schema>();

    /// <summary>Its format; empty where what is said is no text.</summary>
    public string? Format { get; init; }

    public bool HasPattern { get; init; }

    /// <summary>How bytes are text; empty where what is said is no text.</summary>
    public string? Encoding { get; init; }

    /// <summary>The media type of what texts hold; empty where what is said is no text.</summary>
    public string? MediaType { get; init; }

    /// <summary>The schema of what texts hold.</summary>
    public Schema? Content => _contentNode is null ? null : _source.Of(_contentNode);

    public SchemaDiscriminator? Discriminator { get; init; }

    public string? Title { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>The value that the service takes where none is given, as people read it; null for none.</summary>
    public string? Default { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsWriteOnly { get; init; }

    public SchemaXml? Xml { get; init; }

    /// <summary>What extensions say of the C# that is made of it.</summary>
    public SchemaGiven Given { get; init; } = SchemaGiven.None;

    public SpecNode? AdditionalNode
    {
        init => _additionalNode = value;
    }

    public SpecNode? ItemNode
    {
        init => _itemNode = value;
    }

    public SpecNode? ContentNode
    {
        init => _contentNode = value;
    }

    /// <summary>Where its references end; null (and a problem) when that is nowhere.</summary>
    public SchemaTarget? Target => _source.Resolve(this);

    /// <summary>The schema that it refers to, or itself; null when there is no such schema.</summary>
    public Schema? Definition => IsObject ? Target?.Schema : null;

    /// <summary>Whether it is what its node says, and not put together from several.</summary>
    public bool IsWritten => _source.IsWritten(this);

    /// <summary>What a reference or bare name in it names; null without a problem where that is nothing.</summary>
    public Schema? Find(string reference) => _source.Find(this, reference);

    /// <summary>The texts of the values that it lists, without null, lists and objects.</summary>
    public List<string> ListedTexts()
    {
        List<string> texts = [];
        foreach (SchemaValue value in Listed)
        {
            texts.AddRange(value.IsScalar ? [value.Text] : []);
        }

        return texts;
    }

    private SchemaType? ImpliedType
    {
        get
        {
            if (HasObjectKeyword)
            {
                return SchemaType.Object;
            }

            return Item is not null || HasPlaces ? SchemaType.Array : SchemaType.OfFormat(Format ?? "");
        }
    }

    public bool Equals(Schema? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
