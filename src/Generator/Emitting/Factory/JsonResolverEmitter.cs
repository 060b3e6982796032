using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Factory;

/// <summary>
/// The class that tells System.Text.Json about all types at once, for programs without reflection, and for contexts of the
/// same project, which are made from the code as it is without ours.
/// </summary>
internal static class JsonResolverEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        CSharp[] types =
        [
            .. context.Model.Models.Where(static model => model.HasPublicJson)
                .Select(static model => (CSharp)$"types.AddModel<{model.Name}>();"),
            .. context.Model.Unions.Where(static union => !union.IsInternal)
                .Select(static union => (CSharp)$"types.AddModel<{union.Name}>();"),
            .. context.Model.Enums.Where(static type => !type.IsInternal && (type.IsText || !type.IsClosed)).Select(Enum),
        ];
        if (context.Model.JsonResolver is { } name && types.Length > 0)
        {
            yield return context.File(name, $$"""
                /// <summary>Tells System.Text.Json about the types of this library, so that it needs no reflection.</summary>
                {{context.Model.Accessibility}} static partial class {{name}}
                {
                    /// <summary>Knows the types, and lists, arrays and dictionaries by string of them.</summary>
                    public static {{IJsonTypeInfoResolver}} Resolver { get; } = new {{JsonTypes}}(static types =>
                    {
                        {{types}}
                    });
                }
                """);
        }
    }

    private static CSharp Enum(EnumType type) => (type.IsClosed, type.IsText) switch
    {
        (true, _) => $"types.AddClosedEnum<{type.Name}>();",
        (false, true) => $"types.AddTextEnum<{type.Name}>();",
        (false, false) => (CSharp)$"types.AddNumberEnum<{type.Name}, {type.Wire.Wire.CSharp}>();",
    };
}
