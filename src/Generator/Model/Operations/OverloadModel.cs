using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Model.Operations;

/// <summary>A parameter of a flat overload.</summary>
internal sealed record OverloadParameter
{
    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>The property of the body that it fills; null for a parameter of the operation.</summary>
    public PropertyModel? Property { get; init; }

    /// <summary>The operation's parameter that it is; null for a property.</summary>
    public string? Parameter { get; init; }

    public required TypeRef Type { get; init; }

    /// <summary>Whether it has a default in the synchronous method.</summary>
    public required bool IsOptional { get; init; }

    /// <summary>Whether it has a default in the asynchronous method.</summary>
    public required bool IsOptionalAsync { get; init; }

    public required Documentation Doc { get; init; }
}

/// <summary>A method that takes the values of a body one by one.</summary>
/// <param name="Name">The synchronous method.</param>
/// <param name="Summary">What it does; null where that is what the operation does.</param>
/// <param name="Parameters">In the order of the method.</param>
internal sealed record OverloadModel(string Name, string? Summary, EquatableArray<OverloadParameter> Parameters);
