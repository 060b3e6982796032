using Typewright.Generator.Emitting.Code;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>The class that keeps a value of a derived type which the document does not know, so that nothing of it is lost.</summary>
internal static class UnknownModelTemplate
{
    public static CSharp Class(ModelScope scope) => $$"""
        /// <summary>The <see cref="{{scope.Model.Name}}"/> of a kind that this version does not know.</summary>
        internal sealed partial class {{scope.Model.UnknownName!}} : {{scope.Model.Name}}
        {
            /// <summary>Initializes a new instance of <see cref="{{scope.Model.UnknownName!}}"/> for values that are read.</summary>
            {{(scope.HasDemanded ? $"[{SetsRequiredMembers}]" : CSharp.Nothing)}}
            internal {{scope.Model.UnknownName!}}()
            {
                {{ModelScope.Unset(scope.All)}}
            }
        }
        """;
}
