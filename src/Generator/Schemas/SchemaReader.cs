using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Keywords;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Schemas;

/// <summary>Reads the keywords of a schema in one pass, and says in one vocabulary what the dialects say in theirs.</summary>
internal sealed class SchemaReader(SchemaSource source)
{
    private static readonly Keyword[] s_adding =
    [
        Keyword.Members, Keyword.Parts, Keyword.OneOf, Keyword.AnyOf, Keyword.Additional, Keyword.Patterns, Keyword.Required, Keyword.Items,
    ];

    /// <summary>The format of a duration as .NET itself writes it, which ASP.NET Core tells by its pattern only.</summary>
    public const string DotNetDuration = "duration-constant";

    private const string DotNetDurationPattern = @"^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$";

    // One for all schemas, because what is inside of a schema is read later and not meanwhile.
    private readonly SpecNode?[] _found = new SpecNode?[(int)Keyword.Count];
    private bool _hasMeaning;
    private bool _isAnything;
    private bool _saysTypeWithoutType;

    public Schema Read(SpecNode node)
    {
        if (!node.IsObject)
        {
            return new Schema(source, node, Form(node)) { IsAnything = node.IsTrue };
        }

        Find(node);
        return Schema(node);
    }

    private void Find(SpecNode node)
    {
        System.Array.Clear(_found, 0, _found.Length);
        (_hasMeaning, _saysTypeWithoutType) = (false, false);
        _isAnything = true;
        IReadOnlyList<KeyValuePair<string, SpecNode>> members = node.Members;
        for (int i = 0; i < members.Count; i++)
        {
            (Keyword keyword, KeywordRole role) = SchemaKeywords.Of(members[i].Key);
            if (keyword == Keyword.CSharpType && !members[i].Value.IsTrusted)
            {
                // Somebody else's document does not name the project's code.
                continue;
            }

            _found[(int)keyword] = members[i].Value;
            bool saysType = role == KeywordRole.Type && !(members[i].Value.IsArray && members[i].Value.Items.Count == 0);
            _hasMeaning |= saysType;
            _saysTypeWithoutType |= saysType && keyword != Keyword.Type;
            _isAnything &= role is KeywordRole.Place or KeywordRole.Remark;
        }
    }

    private static SchemaForm Form(SpecNode node)
    {
        if (node.IsTrue)
        {
            return SchemaForm.True;
        }

        return node.IsFalse ? SchemaForm.False : SchemaForm.Other;
    }

    private Schema Schema(SpecNode node)
    {
        IReadOnlyList<SpecNode> types = TypeNodes();
        SpecNode? additional = this[Keyword.Additional] ?? this[Keyword.Unevaluated];
        SpecNode? items = this[Keyword.Items];
        SpecNode? places = this[Keyword.Places];
        Schema? reference = AddsToReference ? Referring(node) : null;
        return new Schema(source, node, SchemaForm.Keywords)
        {
            IsEmpty = node.Members.Count == 0,
            HasMeaning = _hasMeaning,
            IsAnything = _isAnything,
            Reference = reference is null ? Reference : null,
            Types = Types(types),
            TypeNode = this[Keyword.Type],
            NamesNull = NamesNull(types),
            IsMarkedNullable = Says(Keyword.Nullable) || Says(Keyword.VendorNullable),
            Enum = this[Keyword.Enum] is { } values ? Values(values.IsArray ? values.Items : []) : null,
            Constant = this[Keyword.Constant] is { } constant ? Value(constant) : null,
            ValueNames = Names(),
            HasParts = this[Keyword.Parts] is not null || reference is not null,
            Parts = reference is null ? List(this[Keyword.Parts]) : new SchemaList(source, this[Keyword.Parts]?.Items ?? [], reference),
            Alternatives = this[Keyword.OneOf] is { IsArray: true, Items.Count: > 0 } oneOf ? List(oneOf) : List(this[Keyword.AnyOf]),
            Members = Named(Keyword.Members),
            Required = Texts(Keyword.Required),
            HasNoMembers = HoldsObject(Keyword.Members) ? !IsFilled(Keyword.Members) : additional is { IsFalse: true },
            HasObjectKeyword = HoldsObject(Keyword.Members) || HoldsObject(Keyword.Additional) || HoldsObject(Keyword.Patterns),
            AdditionalNode = additional,
            HasAdditionalSchema = this[Keyword.Additional] is { IsObject: true },
            Patterns = Named(Keyword.Patterns),
            ItemNode = items,
            HasPlaces = places is not null,
            Places = List(places is { IsArray: true, Items.Count: > 0 } ? places : items),
            Format = ScalarOrEmpty(Keyword.Format) ?? (Text(Keyword.Pattern) == DotNetDurationPattern ? DotNetDuration : null),
            HasPattern = this[Keyword.Pattern] is not null,
            Encoding = TextOrEmpty(Keyword.Encoding),
            MediaType = TextOrEmpty(Keyword.MediaType),
            ContentNode = this[Keyword.Content],
            Discriminator = Discriminator(),
            Title = Text(Keyword.Title),
            Summary = Text(Keyword.Summary),
            Description = Text(Keyword.Description),
            IsDeprecated = Says(Keyword.Deprecated),
            Default = SchemaDefault.TextOf(this[Keyword.Default]),
            IsReadOnly = Says(Keyword.ReadOnly),
            IsWriteOnly = Says(Keyword.WriteOnly),
            Xml = this[Keyword.Xml] is { IsObject: true } xml ? SchemaXml.Of(xml) : null,
            Given = Given(),
        };
    }

    private SpecNode? this[Keyword keyword] => _found[(int)keyword];

    private string? Reference => Text(Keyword.Reference) ?? Text(Keyword.DynamicReference) ?? Text(Keyword.RecursiveReference);

    // Keywords beside a reference that change the type hold together with it, so it is one of the parts.
    private bool AddsToReference => Reference is not null
        && (System.Array.Exists(s_adding, IsFilled) || Says(Keyword.Additional) || this[Keyword.CSharpType] is not null);

    // What refers only, at the same place.
    private Schema Referring(SpecNode node) =>
        new(source, node, SchemaForm.Keywords) { Reference = Reference, HasMeaning = true };

    private IReadOnlyList<SpecNode> TypeNodes()
    {
        SpecNode? type = this[Keyword.Type];
        // Programs write null where they have no type to write; who writes it by hand, and nothing else, means the type.
        if (type is null || (type.IsNull && _saysTypeWithoutType))
        {
            return System.Array.Empty<SpecNode>();
        }

        return type.IsArray ? type.Items : [type];
    }

    private static List<SchemaType> Types(IReadOnlyList<SpecNode> nodes)
    {
        List<SchemaType> types = [];
        foreach (SpecNode node in nodes)
        {
            if (SchemaType.Of(node.Text) is { } type && !types.Contains(type))
            {
                types.Add(type);
            }
        }

        return types;
    }

    private static bool NamesNull(IReadOnlyList<SpecNode> types)
    {
        foreach (SpecNode type in types)
        {
            if (type.IsNull || type.Text == "null")
            {
                return true;
            }
        }

        return false;
    }

    private SchemaDiscriminator? Discriminator() =>
        SchemaDiscriminator.Of(this[Keyword.Discriminator], this[Keyword.Mapping])
        ?? SchemaDiscriminator.OfParts(this[Keyword.Parts]?.Items ?? []);

    private SchemaGiven Given()
    {
        bool any = false;
        for (Keyword keyword = Keyword.CSharpName; keyword <= Keyword.MsEnum; keyword++)
        {
            any |= this[keyword] is not null;
        }

        if (!any)
        {
            return SchemaGiven.None;
        }

        SpecNode? msEnum = this[Keyword.MsEnum] is { IsObject: true } found ? found : null;
        return new SchemaGiven
        {
            CSharpName = Text(Keyword.CSharpName),
            ClientName = Text(Keyword.ClientName),
            EnumName = msEnum?.String("name"),
            IsClosedEnum = msEnum?["modelAsString"]?.IsFalse,
            IsEnum = this[Keyword.MsEnum] is not null,
            ExternalType = this[Keyword.CSharpType] is { } type ? ExternalType(type) : null,
            DiscriminatorValue = this[Keyword.DiscriminatorValue] is { } value && Value(value).IsScalar ? value.Text : null,
            InternalNode = Text(Keyword.CSharpAccessibility) == "internal" ? this[Keyword.CSharpAccessibility] : null,
            IsSealed = Says(Keyword.CSharpSealed),
            Parameter = TextOrEmpty(Keyword.CSharpParameter),
            IsNeverNull = this[Keyword.CSharpNullable] is { IsFalse: true },
            Setter = Text(Keyword.CSharpSetter),
        };
    }

    private static SchemaExternalType ExternalType(SpecNode node)
    {
        string? type = node.IsString ? node.Text : node.String("type");
        return new SchemaExternalType(type, node.String("json") ?? type + "Json", node.True("valueType"), SchemaKeywords.CSharpType, node);
    }

    private SchemaValueNames Names()
    {
        IReadOnlyList<SpecNode> values = this[Keyword.MsEnum]?.ItemsOf("values") ?? [];
        List<SpecNode> names = Present(Keyword.ValueNames, Keyword.ValueNamesWithHyphens);
        List<SpecNode> descriptions = Present(Keyword.ValueDescriptions, Keyword.ValueDescription);
        bool hasNone = values.Count + names.Count + descriptions.Count == 0;
        return hasNone ? SchemaValueNames.None : new SchemaValueNames(values, names, descriptions);
    }

    private List<SpecNode> Present(Keyword first, Keyword last)
    {
        List<SpecNode> nodes = [];
        for (Keyword keyword = first; keyword <= last; keyword++)
        {
            nodes.AddRange(this[keyword] is { } node ? [node] : []);
        }

        return nodes;
    }

    private IReadOnlyList<Schema> List(SpecNode? node) =>
        node is { IsArray: true, Items.Count: > 0 } ? new SchemaList(source, node.Items) : System.Array.Empty<Schema>();

    private SchemaMembers Named(Keyword keyword) => new(source, this[keyword] is { IsObject: true } node ? node : null);

    private static List<SchemaValue> Values(IReadOnlyList<SpecNode> items)
    {
        List<SchemaValue> values = new(items.Count);
        foreach (SpecNode item in items)
        {
            values.Add(Value(item));
        }

        return values;
    }

    private static SchemaValue Value(SpecNode node) => new(node.Kind, node.Text, node);

    private IReadOnlyList<string> Texts(Keyword keyword)
    {
        if (this[keyword] is not { IsArray: true } list)
        {
            return System.Array.Empty<string>();
        }

        List<string> texts = new(list.Items.Count);
        foreach (SpecNode item in list.Items)
        {
            texts.Add(item.Text);
        }

        return texts;
    }

    private bool HoldsObject(Keyword keyword) => this[keyword] is { IsObject: true };

    private bool IsFilled(Keyword keyword) => this[keyword] is { } node && (node.Members.Count > 0 || node.Items.Count > 0);

    private string? Text(Keyword keyword) => this[keyword] is { IsString: true } node ? node.Text : null;

    private string? TextOrEmpty(Keyword keyword) => Text(keyword) ?? (this[keyword] is null ? null : "");

    private string? ScalarOrEmpty(Keyword keyword) => this[keyword] is { IsNull: true } ? "" : this[keyword]?.Text;

    // Tools also write true as text.
    private bool Says(Keyword keyword) => this[keyword] is { } node && (node.IsTrue || (node.IsString && IsTrue(node.Text)));

    private static bool IsTrue(string text) => string.Equals(text, "true", System.StringComparison.OrdinalIgnoreCase);
}
