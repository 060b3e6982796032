using System.Collections.Generic;
using Typewright.Generator.Binding.Types.External;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding;

/// <summary>What binding makes of a document.</summary>
/// <param name="Model">The client.</param>
/// <param name="ExternalTypes">The C# types that the document names.</param>
/// <param name="Types">The type of every schema that was met and is written in the document.</param>
/// <param name="NameRules">For the name of each type, the rule that gave it.</param>
internal sealed record BoundDocument(
    ClientModel Model,
    IReadOnlyList<ExternalType> ExternalTypes,
    IReadOnlyDictionary<SpecNode, TypeRef> Types,
    IReadOnlyDictionary<string, string> NameRules);
