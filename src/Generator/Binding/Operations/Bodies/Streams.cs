using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Operations.Bodies;

/// <summary>Bodies that say themselves whether the answer shall come item by item.</summary>
internal static class Streams
{
    // What services with both kinds of answer call it.
    private const string Switch = "stream";

    /// <summary>The body of a method that asks for a stream.</summary>
    /// <param name="body">The body.</param>
    /// <param name="model">Its class; null where it is none.</param>
    public static BodyModel Asked(BodyModel body, ModelDraft? model) =>
        body.Kind == BodyKind.Json && model?.Find(Switch) is { Type.IsBoolean: true } ? body with { Switch = Switch } : body;
}
