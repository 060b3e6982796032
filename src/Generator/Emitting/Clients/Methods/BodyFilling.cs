using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>The statements of a flat overload that check its parameters and make the body of them.</summary>
internal sealed class BodyFilling
{
    private readonly EmitContext _context;
    private readonly OverloadModel _overload;
    private readonly TypeText _types;
    private readonly string _local;
    private readonly string _class;
    private readonly Dictionary<OverloadParameter, MemberShape> _members = [];
    private readonly bool _isWhole;
    private readonly bool _hasDemanded;
    private readonly List<OverloadParameter> _constructed;
    private readonly List<OverloadParameter> _assigned;

    public BodyFilling(OperationScope scope, OverloadModel overload)
    {
        _context = scope.Context;
        _overload = overload;
        _types = scope.Types;
        _local = scope.Operation.Body!.Name;
        _class = scope.Operation.Body.Type.Name;
        IReadOnlyList<MemberShape> members = scope.Context.MembersOf(scope.Context.ModelOf(_class));
        foreach (OverloadParameter parameter in overload.Parameters.Where(static parameter => parameter.Property is not null))
        {
            _members[parameter] = members.First(member => member.Property.Name == parameter.Property!.Name);
        }

        OverloadParameter?[] required = [.. members.Where(static member => member.IsConstructed).Select(ParameterOf)];
        _isWhole = !required.Contains(null) && members.All(member => !member.IsDemanded || ParameterOf(member) is not null);
        _hasDemanded = members.Any(static member => member.IsDemanded);
        _constructed = _isWhole ? [.. required.OfType<OverloadParameter>()] : [];
        _assigned = [.. overload.Parameters.Where(parameter => parameter.Property is not null && !_constructed.Contains(parameter))];
    }

    public static bool IsOptional(OverloadParameter parameter, MethodKind kind) =>
        kind == MethodKind.Asynchronous ? parameter.IsOptionalAsync : parameter.IsOptional;

    /// <summary>Whether null is refused: what the constructor of the body's class demands, and a list that is copied into it.</summary>
    public bool Demands(OverloadParameter parameter, MethodKind kind) =>
        !IsOptional(parameter, kind) && _members.TryGetValue(parameter, out MemberShape? member)
        && member is { IsGuarded: true } and ({ IsConstructed: true } or { IsDemanded: true } or { IsFilled: true });

    public CSharp Statements(MethodKind kind)
    {
        List<CSharp> plain = [.. _assigned.Where(IsPlain).Select(Initialize)];
        CSharp initializer = plain.Count == 0 ? CSharp.Nothing : $" {{ {plain.Joined(", ")} }}";
        IEnumerable<OverloadParameter> checkedHere = _overload.Parameters
            .Where(parameter => Demands(parameter, kind) && !IsCheckedByConstructor(parameter));
        return $$"""
            {{checkedHere.Select(static parameter => ArgumentChecks.NotNull(parameter.Name))}}
            {{_class}} {{_local}} = new({{Arguments()}}){{initializer}};
            {{Told()}}
            {{_assigned.Where(parameter => !IsPlain(parameter)).Select(parameter => Assign(parameter, kind))}}
            """;
    }

    private OverloadParameter? ParameterOf(MemberShape member) =>
        _overload.Parameters.FirstOrDefault(parameter => parameter.Property?.WireName == member.Property.WireName);

    // What is required and not asked for here stays unset, as in a value that is read.
    private CSharp Arguments() => !_isWhole && _hasDemanded
        ? $"default({KnownNames.ToBeRead})"
        : (CSharp)$"{string.Join(", ", _constructed.Select(static parameter => parameter.Name))}";

    // The constructor for values that are read leaves to the reader what tells the class.
    private IEnumerable<CSharp> Told() => _isWhole
        ? []
        : DiscriminatorText.Initializers(_context, _types, _context.ModelOf(_class), [.. _members.Values])
            .Select(initializer => (CSharp)$"{_local}.{initializer};");

    // What the body's constructor complains of by the same name needs no check here.
    private bool IsCheckedByConstructor(OverloadParameter parameter) =>
        _constructed.Contains(parameter) && parameter.Name == parameter.Property!.ParameterName;

    private CSharp Initialize(OverloadParameter parameter)
    {
        CSharp value = _members[parameter].IsFilled
            ? (CSharp)$"new {MemberText.FilledType(_members[parameter], _types)}({parameter.Name})"
            : $"{parameter.Name}";
        return $"{parameter.Property!.Name} = {value}";
    }

    // What an object initializer sets, or must set.
    private bool IsPlain(OverloadParameter parameter) =>
        _members[parameter] is { IsDemanded: true } or { IsFilled: false, TracksNull: false };

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
