using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Binding.Types;

/// <summary>A value of an enum.</summary>
/// <param name="Value">What it is on the wire.</param>
/// <param name="Name">The name that the document gives it; null where its text is its name.</param>
/// <param name="Doc">Its prose.</param>
internal sealed record EnumValue(SchemaValue Value, string? Name, Documentation Doc);
