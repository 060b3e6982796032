using System.Collections.Generic;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Unions;

/// <summary>Unions: a class that holds a value of one of several types, and what fits none of them as raw JSON.</summary>
internal static class UnionEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        foreach (UnionType union in context.Model.Unions)
        {
            yield return context.File(union.Name, new UnionTemplate(context, union).Class());
        }
    }
}
