using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Factory;

/// <summary>The model factory: makes the models that only the service makes, for tests that mock a client.</summary>
internal static class ModelFactoryEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        List<ModelType> models = [.. context.Model.Models.Where(static model => model.IsMadeByFactory)];
        if (context.Model.ModelFactory is { } name && models.Count > 0)
        {
            yield return context.File(name, $$"""
                /// <summary>Makes models that otherwise only the service makes: for tests that mock a client.</summary>
                {{context.Model.Accessibility}} static partial class {{name}}
                {
                    {{models.SelectMany(model => new FactoryMethodTemplate(new ModelScope(context, model)).Methods()).Paragraphs()}}
                }
                """);
        }
    }
}
