using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Emitting.Models;

/// <summary>A class with its members, and what a name means inside of it: what the templates of its parts share.</summary>
internal sealed class ModelScope
{
    public ModelScope(EmitContext context, ModelType model)
    {
        Context = context;
        Model = model;
        All = context.MembersOf(model);
        // Those of the class itself come last.
        Own = [.. All.Skip(All.Count - model.Properties.Count)];
        IEnumerable<string> hiding = All.Where(static member => !IsColorColor(member)).Select(static member => member.Property.Name);
        HashSet<string> hidden = new(hiding, StringComparer.Ordinal);
        Types = new TypeText(context.Model.Namespace, hidden);
        Json = new JsonCode(Types);
    }

    public EmitContext Context { get; }

    public ModelType Model { get; }

    public TypeText Types { get; }

    public JsonCode Json { get; }

    /// <summary>The class's own members.</summary>
    public IReadOnlyList<MemberShape> Own { get; }

    /// <summary>Its members with those that it inherits, which come first.</summary>
    public IReadOnlyList<MemberShape> All { get; }

    /// <summary>Whether it is the base of a hierarchy whose classes read and write their members one after the other.</summary>
    public bool IsBase => Model.BaseName is null && Model.Discriminator is not null;

    public bool IsDerived => Model.BaseName is not null;

    /// <summary>The class's own members that travel.</summary>
    public IEnumerable<MemberShape> OnWire => Own.Where(static member => member.Property.IsOnWire);

    public bool HasMembersOnWire => OnWire.Any();

    /// <summary>
    /// The class that a value is made of when it is read: a base that itself is never on the wire has one for what it does not
    /// know.
    /// </summary>
    public string Instance => Model.IsAbstract ? Model.UnknownName! : Model.Name;

    /// <summary>Whether it has members that C# demands of whoever makes one.</summary>
    public bool HasDemanded => All.Any(static member => member.IsDemanded);

    /// <summary>An instance of the class, or of the one for what it does not know, whose members are yet to be set.</summary>
    /// <param name="name">The class, as it is written here.</param>
    public CSharp Blank(CSharp name) =>
        HasDemanded && !Model.IsAbstract ? $"new {name}(default({KnownNames.ToBeRead}))" : (CSharp)$"new {name}()";

    /// <summary>What a constructor says of demanded members that it leaves to the reader.</summary>
    public static IEnumerable<CSharp> Unset(IEnumerable<MemberShape> members) => members
        .Where(static member => member is { IsDemanded: true, IsGuarded: true })
        .Select(static member => (CSharp)$"{member.Property.Name} = null!;");

    // A property that is called what its type is called does not hide it; a nullable struct is another type.
    private static bool IsColorColor(MemberShape member) =>
        member.Property.Name == member.Type.Name && !member.Type.IsCollection && !(member.Type.IsValueType && member.Property.IsOptional);
}
