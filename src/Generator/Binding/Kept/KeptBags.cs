using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Kept;

/// <summary>Which methods take what may be left out as a class, as far as callers know them already.</summary>
internal static class KeptBags
{
    /// <summary>
    /// Whether callers know a class: what they know as a list of parameters stays one, and what they know as a class stays a class. Null
    /// where they know neither.
    /// </summary>
    public static bool? IsKept(BindingContext context, Operation operation, string type)
    {
        IReadOnlyList<BaselineLine> known = context.Kept.MethodsOf(operation.Place);
        return known.Count == 0
            ? null
            : known.Any(line => (line.Arguments ?? []).Any(argument => BaselineLine.TypeOf(argument) == type + "?"));
    }
}
