using System.Collections.Generic;
using Typewright.Generator.Model;

namespace Typewright.Generator.Emitting;

/// <summary>The context with which ModelReaderWriter reads and writes the models without reflection.</summary>
internal static class ModelContextEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (context.Model.ModelContext is not { } name)
        {
            yield break;
        }

        CodeWriter writer = new();
        writer.Line("/// <summary>Tells ModelReaderWriter about the models of this library, so that it needs no reflection.</summary>");
        using (writer.Block($"{context.Model.Accessibility} sealed partial class {name} : ModelContext"))
        {
            writer.Line("/// <summary>The context.</summary>");
            writer.Line($"public static {name} Default {{ get; }} = new();");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Block("protected override void Add(ModelTypes types)"))
            {
                foreach (ModelType model in context.Model.Models)
                {
                    if (!model.IsInternal && model.HasJson)
                    {
                        writer.Line($"types.Add<{model.Name}>(static () => new {(model.IsAbstract ? Unknown(context, model) : model.Name)}());");
                    }
                }
            }
        }

        yield return context.File(name, writer);
    }

    private static string Unknown(EmitContext context, ModelType model)
    {
        ModelType root = model;
        foreach (ModelType parent in context.BasesOf(model))
        {
            root = parent;
        }

        return root.UnknownName!;
    }
}
