using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>A class: members, constructors, and behind them its JSON and XML.</summary>
internal sealed class ModelTemplate(ModelScope scope)
{
    private readonly ModelType _model = scope.Model;

    public CSharp Class() => $$"""
        {{Doc.Of(_model.Doc)}}
        {{Proxy()}}
        {{Converter()}}
        {{scope.Context.Access(_model.IsInternal)}}{{Modifier()}} partial class {{_model.Name}}{{Bases()}}
        {
            {{new ConstructorTemplate(scope).Constructors()}}

            {{scope.Own.Select(Property).Paragraphs()}}

            {{AdditionalProperties()}}

            {{scope.Own.Where(static member => member.HasEncodedName).Select(EncodedName)}}

            {{Fields()}}

            {{Json().Paragraphs()}}

            {{Xml().Paragraphs()}}
        }
        """;

    private CSharp Proxy() => _model is { IsAbstract: true, UnknownName: { } unknown, IsInternal: false }
        ? $"[{PersistableModelProxy}(typeof({unknown}))]"
        : CSharp.Nothing;

    private CSharp Converter() => _model.HasPublicJson
        ? $"[{JsonConverter}(typeof({ModelConverter}<{_model.Name}>))]"
        : CSharp.Nothing;

    private string Modifier()
    {
        if (_model.IsAbstract)
        {
            return " abstract";
        }

        bool isLeaf = _model is { IsInternal: true, Discriminator: null } && !scope.Context.IsBase(_model);
        return _model.IsSealed || isLeaf ? " sealed" : "";
    }

    private CSharp Bases()
    {
        List<CSharp> bases = [];
        if (_model.BaseName is { } parent)
        {
            bases.Add($"{parent}");
        }

        if (_model.HasPublicJson)
        {
            bases.Add($"{IJsonModel}<{_model.Name}>");
        }

        return bases.Count == 0 ? CSharp.Nothing : $" : {bases.Joined(", ")}";
    }

    private static CSharp EncodedName(MemberShape member)
    {
        string wireName = CSharpText.Literal(member.Property.WireName);
        return $"private static readonly {JsonEncodedText} s{member.Field} = {JsonEncodedText}.Encode({wireName});";
    }

    private IEnumerable<CSharp> Fields()
    {
        foreach (MemberShape member in scope.Own.Where(static member => member.HasField))
        {
            CSharp initial = MemberText.Initial(member, scope.Types);
            CSharp end = initial.IsEmpty ? initial : $" = {initial}";
            yield return member.Storage switch
            {
                MemberStorage.FilledField => (CSharp)$"private {MemberText.FilledType(member, scope.Types)}? {member.Field};",
                MemberStorage.NullableField => $"private {MemberText.Type(member, scope.Types)}? {member.Field};",
                _ => $"private {MemberText.Type(member, scope.Types)} {member.Field}{end};",
            };
        }

        if (_model.AdditionalProperties is { } additional)
        {
            yield return $"private {ChangeTrackingMap}<{scope.Types.WithNull(additional, CollectionShape.Sent)}>? _additionalProperties;";
        }

        if (_model.HasJson && scope.Own.Any(static member => member.TracksNull))
        {
            yield return $"private {ExplicitNulls} _nulls;";
        }

        if (_model is { HasJson: true, BaseName: null, AdditionalProperties: null })
        {
            yield return $"{(_model.Discriminator is null ? "private" : "private protected")} {ExtraMembers} _extra;";
        }
    }

    private CSharp Property(MemberShape member) => $$"""
        {{PropertyDoc(member)}}
        {{Doc.Deprecation(member.IsObsolete)}}
        {{PropertyBody(member)}}
        """;

    // The document's own words are about the value; ours say what the property does.
    private static CSharp PropertyDoc(MemberShape member)
    {
        Documentation doc = member.Property.Doc;
        string verb = member.HasPublicSetter ? "Gets or sets" : "Gets";
        return doc.Subject is { } subject ? Doc.Of(doc with { Summary = $"{verb} {subject}." }) : Doc.Of(doc);
    }

    private CSharp PropertyBody(MemberShape member)
    {
        CSharp type = MemberText.Type(member, scope.Types);
        string demanded = member.IsDemanded ? " required" : "";
        CSharp head = $"{(member.Property.IsInternal ? "internal" : "public")}{demanded} {type} {member.Property.Name}";
        switch (member.Storage)
        {
            case MemberStorage.FilledField when member.IsReplaceable:
                CSharp filled = MemberText.FilledType(member, scope.Types);
                return $$"""
                    {{head}}
                    {
                        get => {{member.Field}} ??= new {{filled}}();
                        set => {{member.Field}} = value is null ? null : new {{filled}}(value);
                    }
                    """;
            case MemberStorage.FilledField:
                return $"{head} => {member.Field} ??= new {MemberText.FilledType(member, scope.Types)}();";
            case MemberStorage.NullableField:
                return $$"""
                    {{head}}
                    {
                        get => {{member.Field}}.GetValueOrDefault();
                        {{(member.HasPublicSetter || member.Property.IsInternal ? "set" : "internal set")}} => {{member.Field}} = value;
                    }
                    """;
            case MemberStorage.Field:
                return $$"""
                    {{head}}
                    {
                        get => {{member.Field}};
                        {{(member.HasPublicSetter ? "set" : "internal set")}}
                        {
                            {{member.Field}} = value;
                            {{(member.TracksNull ? $"_nulls.Set({member.Property.NullIndex}, value is null);" : "")}}
                        }
                    }
                    """;
            default:
                string setter = member.HasPublicSetter || member.Property.IsInternal ? "set" : "internal set";
                CSharp initial = MemberText.Initial(member, scope.Types);
                CSharp end = initial.IsEmpty ? initial : $" = {initial};";
                return $"{head} {{ get; {setter}; }}{end}";
        }
    }

    private CSharp AdditionalProperties()
    {
        if (_model.AdditionalProperties is not { } additional)
        {
            return CSharp.Nothing;
        }

        CSharp type = scope.Types.WithNull(additional, CollectionShape.Sent);
        CSharp map = $"{ChangeTrackingMap}<{type}>";
        return $$"""
            /// <summary>Gets the members that the service's description does not name.</summary>
            public {{IDictionary}}<string, {{type}}> AdditionalProperties => _additionalProperties ??= new {{map}}();
            """;
    }

    private IEnumerable<CSharp> Json()
    {
        if (_model.HasJson)
        {
            JsonReadingTemplate reading = new(scope);
            JsonWritingTemplate writing = new(scope);
            yield return reading.ReadJson();
            yield return reading.ReadMember();
            yield return writing.WriteJson();
            yield return writing.WriteMembers();
            yield return _model.IsInternal ? CSharp.Nothing : PersistenceTemplate.Members(_model.Name);
        }

        foreach (CSharp conversion in !_model.IsInternal && scope.Context.Model.HasConversions ? ConversionTemplate.Members(_model) : [])
        {
            yield return conversion;
        }
    }

    private IEnumerable<CSharp> Xml()
    {
        if ((_model.XmlUsage & Usage.Received) != 0)
        {
            yield return new XmlReadingTemplate(scope).ReadXml();
        }

        if ((_model.XmlUsage & Usage.Sent) != 0)
        {
            yield return new XmlWritingTemplate(scope).WriteXml();
        }
    }
}
