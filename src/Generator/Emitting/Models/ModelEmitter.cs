using System.Collections.Generic;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>Classes for JSON objects, forms and elements.</summary>
internal static class ModelEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        foreach (ModelType model in context.Model.Models)
        {
            ModelScope scope = new(context, model);
            yield return context.File(model.Name, new ModelTemplate(scope).Class());
            if (model.KeepsUnknown)
            {
                yield return context.File(model.UnknownName!, UnknownModelTemplate.Class(scope));
            }
        }
    }
}
