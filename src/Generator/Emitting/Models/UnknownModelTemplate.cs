using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>The class that keeps a value of a derived type which the document does not know, so that nothing of it is lost.</summary>
internal static class UnknownModelTemplate
{
    public static CSharp Class(ModelType model) => $$"""
        /// <summary>The <see cref="{{model.Name}}"/> of a kind that this version does not know.</summary>
        internal sealed partial class {{model.UnknownName!}} : {{model.Name}}
        {
            /// <summary>Initializes a new instance of <see cref="{{model.UnknownName!}}"/> for values that are read.</summary>
            internal {{model.UnknownName!}}()
            {
            }
        }
        """;
}
