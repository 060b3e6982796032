namespace Typewright.Generator.Emitting.Code;

/// <summary>Names that follow from others.</summary>
internal static class FieldName
{
    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
