using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Factory;

/// <summary>
/// The method of the factory that makes one model. It is called what its class is called; where C# expects a type, it finds
/// the class.
/// </summary>
internal sealed class FactoryMethodTemplate(ModelScope scope)
{
    private readonly IReadOnlyList<MemberShape> _members = [.. scope.All.Where(static member => member.IsMade)];

    /// <summary>The method, and the same with the parameters that it had before it took more.</summary>
    public IEnumerable<CSharp> Methods() => scope.Model.OlderFactories
        .Where(IsOlder)
        .GroupBy(static form => form.Count)
        .OrderBy(static forms => forms.Key)
        .Select(forms => Older(forms.First()))
        .Prepend(Method());

    private bool IsOlder(EquatableArray<string> form) => form.Count < _members.Count
        && form.SequenceEqual(_members
            .Select(static member => member.Property.NameInFactory.TrimStart('@'))
            .Where(name => Takes(form, name)));

    private static bool Takes(EquatableArray<string> form, string name) => form.Any(known => known == name.TrimStart('@'));

    private CSharp Older(EquatableArray<string> form)
    {
        string model = scope.Model.Name;
        MemberShape[] taken = [.. _members.Where(member => Takes(form, member.Property.NameInFactory))];
        CSharp[] passed = [.. _members.Select(member => member.Property.NameInFactory).Select(name =>
            (CSharp)$"{name}: {(Takes(form, name) ? name : "default")}")];
        return $$"""
            /// <summary>Makes a <see cref="global::{{scope.Context.Model.Namespace}}.{{model}}"/> as the service did.</summary>
            {{taken.Select(DocOf)}}
            /// <returns>The <see cref="global::{{scope.Context.Model.Namespace}}.{{model}}"/>.</returns>
            [{{EditorBrowsable}}({{EditorBrowsableState}}.Never)]
            {{Signature.Of($"public static {model} {model}", [.. taken.Select(Plain)])}}
            {
                return {{model}}({{passed.Joined(", ")}});
            }
            """;
    }

    private static CSharp DocOf(MemberShape member) =>
        Doc.Parameter(member.Property.NameInFactory, member.Property.Doc with { Default = null });

    private CSharp Method()
    {
        string model = scope.Model.Name;
        return $$"""
            /// <summary>Makes a <see cref="global::{{scope.Context.Model.Namespace}}.{{model}}"/> as the service would.</summary>
            {{_members.Select(DocOf)}}
            /// <returns>The <see cref="global::{{scope.Context.Model.Namespace}}.{{model}}"/>.</returns>
            {{Signature.Of($"public static {model} {model}", [.. _members.Select(Parameter)])}}
            {
                {{Body()}}
            }
            """;
    }

    // A collection that the user fills is filled; everything else is set.
    private CSharp Body()
    {
        CSharp[] set =
        [
            .. DiscriminatorText.Initializers(scope, []),
            .. _members.Where(static member => !member.IsFilled).Select(Initializer),
        ];
        CSharp blank = scope.Blank($"{scope.Model.Name}");
        CSharp created = set.Length == 0 ? (CSharp)$"{blank};" : $$"""
            {{(scope.HasDemanded ? blank : $"new {scope.Model.Name}")}}
            {
                {{set.Select(static piece => (CSharp)$"{piece},")}}
            };
            """;
        MemberShape[] filled = [.. _members.Where(static member => member.IsFilled)];
        string local = Free("value");
        return filled.Length == 0 ? (CSharp)$"return {created}" : $$"""
            var {{local}} = {{created}}
            {{filled.Select(member => Fill(member, local))}}
            return {{local}};
            """;
    }

    // Reference types are all nullable here: a test gives what it needs.
    private CSharp Parameter(MemberShape member) => $"{Plain(member)} = {(IsNullable(member) ? "null" : "default")}";

    private static bool IsNullable(MemberShape member) => member.Type.IsCollection || member.Property.IsOptional || member.IsUnset;

    private CSharp Plain(MemberShape member)
    {
        CSharp type = member.Type.Kind == TypeKind.List
            ? $"{IEnumerable}<{scope.Types.Item(member.Type, MemberText.Shape(member))}>"
            : scope.Types.Of(member.Type, MemberText.Shape(member));
        return IsNullable(member) ? (CSharp)$"{type}? {member.Property.NameInFactory}" : $"{type} {member.Property.NameInFactory}";
    }

    private CSharp Initializer(MemberShape member)
    {
        string name = member.Property.NameInFactory;
        CSharp value = (member.Type.IsCollection, member.Type.Kind) switch
        {
            (false, _) => $"{name}{(member.IsUnset ? "!" : "")}",
            (true, TypeKind.List) => $"{name} is null ? {Absent(member)} : new {List}<{Item(member)}>({name})",
            _ => member.IsNullable ? (CSharp)$"{name}" : $"{name} ?? {Absent(member)}",
        };
        return $"{member.Property.Name} = {value}";
    }

    private CSharp Item(MemberShape member) => scope.Types.Item(member.Type, MemberText.Shape(member));

    private CSharp Absent(MemberShape member) => member.IsNullable ? $"null" : MemberText.Initial(member, scope.Types);

    private CSharp Fill(MemberShape member, string local)
    {
        string name = member.Property.NameInFactory;
        string element = Free("element");
        CSharp target = $"{local}.{member.Property.Name}";
        return $$"""
            if ({{name}} is not null)
            {
                {{(member.Type.Kind == TypeKind.List
                    ? ForEach($"var {element} in {name}", $"{target}.Add({element});")
                    : ForEach($"var {element} in {name}", $"{target}[{element}.Key] = {element}.Value;"))}}
            }

            """;
    }

    private static CSharp ForEach(CSharp items, CSharp statement) => $$"""
        foreach ({{items}})
        {
            {{statement}}
        }
        """;

    // The factory's own variable must not be called what a parameter is called.
    private string Free(string name)
    {
        while (_members.Any(member => member.Property.NameInFactory == name))
        {
            name += "_";
        }

        return name;
    }
}
