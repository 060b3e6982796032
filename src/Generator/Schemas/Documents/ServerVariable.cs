using System.Collections.Generic;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>A variable of a server's URL.</summary>
/// <param name="Name">Its name in the URL.</param>
/// <param name="Default">The value that holds unless another is given; null where the document forgot it.</param>
/// <param name="Values">What it can be; empty for anything.</param>
/// <param name="Description">What it is for; null where nothing is said.</param>
internal sealed record ServerVariable(string Name, string? Default, IReadOnlyList<string> Values, string? Description);
