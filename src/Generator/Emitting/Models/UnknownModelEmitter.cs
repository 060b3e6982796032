using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>The class that keeps a value of a derived type which the document does not know, so that nothing of it is lost.</summary>
internal static class UnknownModelEmitter
{
    public static SourceFile Emit(EmitContext context, ModelType model, string name)
    {
        CodeWriter writer = new();
        writer.Line($"/// <summary>The <see cref=\"{model.Name}\"/> of a kind that this version does not know.</summary>");
        using (writer.Block($"internal sealed partial class {name} : {model.Name}"))
        {
            writer.Line("/// <summary>For values that are read.</summary>");
            using (writer.Block($"internal {name}()"))
            {
            }
        }

        return context.File(name, writer);
    }
}
