using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>The statements of a flat overload that check its parameters and make the body of them.</summary>
internal sealed class BodyFilling
{
    private readonly OverloadModel _overload;
    private readonly string _local;
    private readonly string _class;
    private readonly Dictionary<OverloadParameter, MemberShape> _members = [];
    private readonly List<OverloadParameter> _constructed;
    private readonly List<OverloadParameter> _assigned;

    public BodyFilling(OperationScope scope, OverloadModel overload)
    {
        _overload = overload;
        _local = scope.Operation.Body!.Name;
        _class = scope.Operation.Body.Type.Name;
        IReadOnlyList<MemberShape> members = scope.Context.MembersOf(scope.Context.ModelOf(_class));
        foreach (OverloadParameter parameter in overload.Parameters.Where(static parameter => parameter.Property is not null))
        {
            _members[parameter] = members.First(member => member.Property.Name == parameter.Property!.Name);
        }

        _constructed =
        [
            .. members.Where(static member => member.IsConstructed)
                .Select(member => overload.Parameters.FirstOrDefault(parameter => parameter.Property?.WireName == member.Property.WireName))
                .OfType<OverloadParameter>(),
        ];
        _assigned = [.. overload.Parameters.Where(parameter => parameter.Property is not null && !_constructed.Contains(parameter))];
    }

    public static bool IsOptional(OverloadParameter parameter, MethodKind kind) =>
        kind == MethodKind.Asynchronous ? parameter.IsOptionalAsync : parameter.IsOptional;

    /// <summary>Whether null is refused: what the constructor of the body's class demands, and a list that is copied into it.</summary>
    public bool Demands(OverloadParameter parameter, MethodKind kind) =>
        !IsOptional(parameter, kind) && _members.TryGetValue(parameter, out MemberShape? member)
        && member is { IsGuarded: true } and ({ IsConstructed: true } or { IsFilled: true });

    public CSharp Statements(MethodKind kind)
    {
        List<CSharp> plain = [.. _assigned.Where(IsPlain).Select(Initialize)];
        CSharp initializer = plain.Count == 0 ? CSharp.Nothing : $" {{ {plain.Joined(", ")} }}";
        IEnumerable<OverloadParameter> checkedHere = _overload.Parameters
            .Where(parameter => Demands(parameter, kind) && !IsCheckedByConstructor(parameter));
        return $$"""
            {{checkedHere.Select(static parameter => ArgumentChecks.NotNull(parameter.Name))}}
            {{_class}} {{_local}} = new({{string.Join(", ", _constructed.Select(static parameter => parameter.Name))}}){{initializer}};
            {{_assigned.Where(parameter => !IsPlain(parameter)).Select(parameter => Assign(parameter, kind))}}
            """;
    }

    // What the body's constructor complains of by the same name needs no check here.
    private bool IsCheckedByConstructor(OverloadParameter parameter) =>
        _constructed.Contains(parameter) && parameter.Name == parameter.Property!.ParameterName;

    private static CSharp Initialize(OverloadParameter parameter) => $"{parameter.Property!.Name} = {parameter.Name}";

    // What an object initializer sets.
    private bool IsPlain(OverloadParameter parameter) => _members[parameter] is { IsFilled: false, TracksNull: false };

    private CSharp Assign(OverloadParameter parameter, MethodKind kind)
    {
        CSharp target = $"{_local}.{parameter.Property!.Name}";
        if (!_members[parameter].IsFilled)
        {
            return IfNotNull(parameter.Name, $"{target} = {parameter.Name};");
        }

        CSharp add = parameter.Type.Kind == TypeKind.List ? (CSharp)$"{target}.Add(item);" : $"{target}[item.Key] = item.Value;";
        CSharp copy = $$"""
            foreach (var item in {{parameter.Name}})
            {
                {{add}}
            }
            """;
        return IsOptional(parameter, kind) ? IfNotNull(parameter.Name, copy) : $"{copy}\n";
    }

    private static CSharp IfNotNull(string name, CSharp statement) => $$"""
        if ({{name}} is not null)
        {
            {{statement}}
        }

        """;
}
