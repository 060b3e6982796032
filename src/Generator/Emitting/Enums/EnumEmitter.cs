using System.Collections.Generic;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Enums;

/// <summary>Enums, each in the shape that its values and the document's promise about them ask for.</summary>
internal static class EnumEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        foreach (EnumType type in context.Model.Enums)
        {
            string access = context.Access(type.IsInternal);
            yield return context.File(type.Name, (type.IsClosed, type.IsText) switch
            {
                (true, true) => ClosedEnumTemplate.OfTexts(type, access),
                (true, false) => ClosedEnumTemplate.OfNumbers(type, access),
                (false, true) => OpenEnumTemplate.OfTexts(type, access),
                (false, false) => OpenEnumTemplate.OfNumbers(type, access),
            });
        }
    }
}
