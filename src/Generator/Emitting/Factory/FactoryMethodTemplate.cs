using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Factory;

/// <summary>
/// The method of the factory that makes one model. It is called what its class is called; where C# expects a type, it finds
/// the class.
/// </summary>
internal sealed class FactoryMethodTemplate(ModelScope scope)
{
    private readonly IReadOnlyList<MemberShape> _members = [.. scope.All.Where(static member => member.IsMade)];

    public CSharp Method()
    {
        string model = scope.Model.Name;
        string local = Free("value");
        return $$"""
            /// <summary>Makes a <see cref="global::{{scope.Context.Model.Namespace}}.{{model}}"/> as the service would.</summary>
            {{_members.Select(static member => Doc.Parameter(member.Property.NameInFactory, member.Property.Doc))}}
            {{Signature.Of($"public static {model} {model}", [.. _members.Select(Parameter)])}}
            {
                var {{local}} = new {{model}}();
                {{DiscriminatorText.Assignment(scope, $"{local}.")}}
                {{_members.Select(member => Assign(member, local))}}
                return {{local}};
            }
            """;
    }

    // Reference types are all nullable here: a test gives what it needs.
    private CSharp Parameter(MemberShape member)
    {
        CSharp type = member.Type.Kind == TypeKind.List
            ? $"{IEnumerable}<{scope.Types.Item(member.Type, MemberText.Shape(member))}>"
            : scope.Types.Of(member.Type, MemberText.Shape(member));
        return member.Type.IsCollection || member.Property.IsOptional || member.IsUnset
            ? (CSharp)$"{type}? {member.Property.NameInFactory} = null"
            : $"{type} {member.Property.NameInFactory} = default";
    }

    private CSharp Assign(MemberShape member, string local)
    {
        string name = member.Property.NameInFactory;
        CSharp target = $"{local}.{member.Property.Name}";
        if (!member.Type.IsCollection)
        {
            return $"{target} = {name}{(member.IsUnset ? "!" : "")};";
        }

        return $$"""
            if ({{name}} is not null)
            {
                {{Collect(member, target, name)}}
            }

            """;
    }

    private CSharp Collect(MemberShape member, CSharp target, string name)
    {
        string element = Free("element");
        return (member.IsFilled, member.Type.Kind) switch
        {
            (true, TypeKind.List) => ForEach($"var {element} in {name}", $"{target}.Add({element});"),
            (true, _) => ForEach($"var {element} in {name}", $"{target}[{element}.Key] = {element}.Value;"),
            (false, TypeKind.List) => $"{target} = new {List}<{scope.Types.Item(member.Type, MemberText.Shape(member))}>({name});",
            _ => $"{target} = {name};",
        };
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
