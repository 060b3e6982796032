using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>A parameter of a method.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Reference">The same in a reference of the documentation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Doc">Its prose.</param>
internal sealed record Argument(CSharp Type, CSharp Reference, string Name, Documentation Doc)
{
    public static readonly Argument WaitUntil = Plain(
        $"{Vocabulary.KnownNames.WaitUntil}",
        "waitUntil",
        "Whether to wait for the operation's end or only for its start.");

    /// <summary>Whether the caller may leave it out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What it is then.</summary>
    public string Default { get; init; } = "null";

    public CSharp Declaration => IsOptional ? (CSharp)$"{Type} {Name} = {Default}" : $"{Type} {Name}";

    /// <summary>The documentation of the synchronous method of a pair: that of the other one.</summary>
    /// <param name="name">The synchronous method.</param>
    /// <param name="arguments">The parameters of the asynchronous one.</param>
    /// <param name="last">The type of the parameter behind them.</param>
    public static CSharp Inherited(string name, IEnumerable<Argument> arguments, CSharp last) =>
        $"/// <inheritdoc cref=\"{Signed($"{name}Async", arguments, last)}\"/>";

    /// <summary>A method as a reference of the documentation has it.</summary>
    public static CSharp Signed(CSharp method, IEnumerable<Argument> arguments, CSharp last) =>
        $"{method}({arguments.Select(static argument => argument.Reference).Append(last).Joined(", ")})";

    /// <summary>One whose type has no generics.</summary>
    public static Argument Plain(CSharp type, string name, string doc) => new(type, type, name, new Documentation(doc));

    /// <summary>One of a type of the document.</summary>
    public static Argument Of(TypeText types, TypeRef type, bool isNullable, string name, Documentation doc) => new(
        TypeText.Nullable(types.Of(type, CollectionShape.Argument), isNullable),
        types.Reference(type, CollectionShape.Argument, isNullable),
        name,
        doc);
}
