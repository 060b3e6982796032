using System.Collections.Generic;

namespace Typewright.Generator.Schemas;

/// <summary>What tells the derived types or alternatives of a schema apart.</summary>
/// <param name="Member">The member that tells them: a text in 2.0, an object since. Null where the document forgets it.</param>
/// <param name="Mapping">What the member says, and a reference to the schema or its bare name.</param>
/// <param name="Otherwise">The reference to the schema of values that no text tells; null for none.</param>
internal sealed record SchemaDiscriminator(string? Member, IReadOnlyList<KeyValuePair<string, string>> Mapping, string? Otherwise);
