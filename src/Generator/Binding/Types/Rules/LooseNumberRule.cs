using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>A number that may also be its text.</summary>
internal static class LooseNumberRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types) => ScalarFormats.BindLoose(request.Schema);
}
