using System.Collections.Generic;
using System.Text.Json.Serialization;
using Typewright.Wire.Tests.Everyday;

namespace Typewright.Wire.Tests.Json;

/// <summary>A hand-written class with generated ones inside.</summary>
public sealed class Shelf
{
    public string Name { get; set; } = "";

    public Pet? First { get; set; }

    public List<Pet> Pets { get; set; } = [];

    public Kind? Kind { get; set; }
}

/// <summary>A context of the same project, to which generated types do not exist yet.</summary>
[JsonSerializable(typeof(Shelf))]
public sealed partial class ShelfContext : JsonSerializerContext;
