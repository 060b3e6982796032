using System.Collections.Generic;
using System.Linq;
using System.Text;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>How a class reads its JSON: by the text of a member's name, and of many names by the length first.</summary>
internal sealed class JsonReadingTemplate(ModelScope scope)
{
    // So many names are told apart by one comparison after the other as fast as by a switch, which takes the compiler longer.
    private const int FewMembers = 8;

    private readonly ModelType _model = scope.Model;

    private string Modifier => scope.IsBase ? "virtual" : "override";

    public CSharp ReadJson() => $$"""
        /// <summary>Reads a value; the reader stands on its first token.</summary>
        internal static {{(scope.IsDerived ? "new " : "")}}{{_model.Name}} ReadJson(ref {{Utf8JsonReader}} reader)
        {
            {{Dispatch()}}

            {{(_model.Otherwise is null ? ReadMembers() : CSharp.Nothing)}}
        }
        """;

    private CSharp ReadMembers() => $$"""
        var value = {{scope.Blank($"{scope.Instance}")}};
        {{Cleared()}}
        {{JsonReading}}.StartObject(ref reader);
        while ({{JsonReading}}.NextMember(ref reader, out {{ReadOnlySpan}}<byte> name))
        {
            {{(scope.IsBase || scope.IsDerived ? MembersOneAfterTheOther() : Members("value.", Unknown("value"), $"break;"))}}
        }

        return value;
        """;

    // What a new value begins with is no value that the service has sent.
    private IEnumerable<CSharp> Cleared()
    {
        bool isOtherwise = scope.Context.BasesOf(_model).Any(parent => parent.Otherwise == _model.Name);
        return scope.All
            .Where(member => member.IsPreset || (isOtherwise && member is { IsTold: true, Type.IsValueType: false }))
            .Select(static member => (CSharp)$"value.{member.Property.Name} = null{(member.IsUnset ? "!" : "")};");
    }

    /// <summary>The method of a class in a hierarchy that reads one member; nothing for a class that has none.</summary>
    public CSharp ReadMember() => !scope.IsBase && !(scope.IsDerived && scope.HasMembersOnWire) ? CSharp.Nothing : $$"""
        /// <summary>Reads a member; false when the class does not know it.</summary>
        private protected {{Modifier}} bool ReadMember(scoped {{ReadOnlySpan}}<byte> name, ref {{Utf8JsonReader}} reader)
        {
            {{(scope.HasMembersOnWire ? Members("", Inherited(), CSharp.Nothing) : Unknown("this"))}}

            return true;
        }
        """;

    // Which class a value is of is told before it is read, by a look ahead on a copy of the reader.
    private CSharp Dispatch() => _model.Discriminator is null || _model.Derived.Count == 0 ? CSharp.Nothing : $$"""
        switch ({{JsonReading}}.PeekString(reader, {{JsonCode.Utf8(_model.Discriminator)}}))
        {
            {{_model.Derived.Select(Derived)}}
            {{Otherwise()}}
        }
        """;

    private CSharp Otherwise() => _model.Otherwise is not { } name ? CSharp.Nothing : $$"""
        default:
            return {{scope.Types.Generated(name)}}.ReadJson(ref reader);
        """;

    private CSharp Derived(DerivedModel derived) => $$"""
        case {{CSharpText.Literal(derived.Value)}}:
            return {{scope.Types.Generated(derived.TypeName)}}.ReadJson(ref reader);
        """;

    private CSharp MembersOneAfterTheOther() => $$"""
        if (!value.ReadMember(name, ref reader))
        {
            {{Unknown("value")}}
        }
        """;

    private CSharp Inherited() => scope.IsBase ? (CSharp)$"return false;" : $"return base.ReadMember(name, ref reader);";

    // `end` is how the last section of a switch ends, where `otherwise` does not leave it.
    private CSharp Members(string target, CSharp otherwise, CSharp end) => scope.OnWire.Count() switch
    {
        0 => otherwise,
        <= FewMembers => $$"""
            {{scope.OnWire.Select((member, index) => If(index == 0 ? "if" : "else if", member, target))}}
            else
            {
                {{otherwise}}
            }
            """,
        _ => $$"""
            switch (name.Length)
            {
                {{scope.OnWire.Select(member => Case(member, target))}}
                default:
                    {{otherwise}}
                    {{end}}
            }
            """,
    };

    private CSharp If(string keyword, MemberShape member, string target) => $$"""
        {{keyword}} ({{Is(member)}})
        {
            {{Statements(member, target)}}
        }
        """;

    private CSharp Case(MemberShape member, string target) => $$"""
        case {{Length(member)}} when {{Is(member)}}:
            {{Statements(member, target)}}
            break;
        """;

    private static CSharp Is(MemberShape member) => $"{JsonReading}.Is(name, {JsonCode.Utf8(member.Property.WireName)})";

    private static int Length(MemberShape member) => Encoding.UTF8.GetByteCount(member.Property.WireName);

    private CSharp Statements(MemberShape member, string target)
    {
        CollectionShape shape = MemberText.Shape(member);
        TypeRef type = member.Type.AsNullable(false);
        string place = target + member.Place;
        return member.Reading switch
        {
            MemberReading.TextOrNull => $"{place} = {JsonCode.ReadText()};",
            MemberReading.Text or MemberReading.Anything => $"{place} = {scope.Json.Read(type, shape)};",
            MemberReading.TrackedNull => $$"""
                {{target}}_nulls.Set({{member.Property.NullIndex}}, {{JsonReading}}.IsNull(ref reader));
                {{place}} = {{scope.Json.ReadOrNull(type, shape)}};
                """,
            MemberReading.ValueOrNull => $"{place} = {scope.Json.ReadOrNull(type, shape)};",
            _ when type.Kind == TypeKind.Scalar => $"{place} = {scope.Json.ReadOrNull(type, shape)} ?? {place};",
            _ => $"{place} = {scope.Json.ReadUnlessNull(type, shape, $"{place}")};",
        };
    }

    // What the class does not know is kept: by the nearest class of its line that has a place for it.
    private CSharp Unknown(string target)
    {
        if (_model.AdditionalProperties is { } own)
        {
            CSharp value = own is { IsNullable: true, IsText: false }
                ? scope.Json.ReadOrNull(own, CollectionShape.Sent)
                : scope.Json.Read(own, CollectionShape.Sent);
            return $"{target}.AdditionalProperties[{JsonReading}.NameText(name)] = {value};";
        }

        IEnumerable<TypeRef> inherited = scope.Context.BasesOf(_model)
            .Select(static parent => parent.AdditionalProperties).OfType<TypeRef>();
        return inherited.FirstOrDefault() is { } nearest
            ? (CSharp)$"{target}.AdditionalProperties[{JsonReading}.NameText(name)] = {scope.Json.Read(nearest, CollectionShape.Sent)};"
            : $"{target}._extra.Keep(name, ref reader);";
    }
}
