using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Factory;

/// <summary>The context with which ModelReaderWriter reads and writes the models without reflection.</summary>
internal static class ModelContextEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (context.Model.ModelContext is { } name)
        {
            CSharp builder = $"out {ModelReaderWriterTypeBuilder}? builder";
            yield return context.File(name, $$"""
                /// <summary>Tells ModelReaderWriter about the models of this library, so that it needs no reflection.</summary>
                {{context.Model.Accessibility}} partial class {{name}} : {{ModelReaderWriterContext}}
                {
                    private static readonly {{ModelTypes}} s_types = new(static types =>
                    {
                        {{context.Model.Models.Where(static model => model.HasPublicJson).Select(model => Add(context, model))}}
                    });

                    /// <summary>Makes a context; <see cref="Default"/> is one for all.</summary>
                    public {{name}}()
                    {
                    }

                    /// <summary>The context for all.</summary>
                    public static {{name}} Default { get; } = new();

                    /// <inheritdoc/>
                    protected override bool TryGetTypeBuilderCore({{Type}} type, {{builder}}) => s_types.TryGetBuilder(type, out builder);
                }
                """);
        }
    }

    private static CSharp Add(EmitContext context, ModelType model)
    {
        ModelScope scope = new(context, model);
        CSharp type = model.IsAbstract ? $"<{model.Name}>" : CSharp.Nothing;
        return $"types.Add{type}(static () => {scope.Blank($"{scope.Instance}")});";
    }
}
