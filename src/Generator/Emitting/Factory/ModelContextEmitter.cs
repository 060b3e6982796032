using System.Collections.Generic;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Factory;

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
        using (writer.Block($"{context.Model.Accessibility} partial class {name} : ModelReaderWriterContext"))
        {
            writer.Line("private static readonly ModelTypes s_types = new(static types =>");
            writer.Line("{");
            using (writer.Indented())
            {
                foreach (ModelType model in context.Model.Models)
                {
                    if (!model.IsInternal && model.HasJson)
                    {
                        writer.Line(model.IsAbstract ? $"types.Add<{model.Name}>(static () => new {model.UnknownName}());" : $"types.Add(static () => new {model.Name}());");
                    }
                }
            }

            writer.Line("});");
            writer.Line();
            using (writer.Block($"private {name}()"))
            {
            }

            writer.Line();
            writer.Line("/// <summary>The context: there is one.</summary>");
            writer.Line($"public static {name} Default {{ get; }} = new();");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("protected override bool TryGetTypeBuilderCore(Type type, out ModelReaderWriterTypeBuilder? builder) => s_types.TryGetBuilder(type, out builder);");
        }

        yield return context.File(name, writer);
    }
}
