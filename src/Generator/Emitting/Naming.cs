namespace Typewright.Generator.Emitting;

/// <summary>Names that follow from others.</summary>
internal static class Naming
{
    public static string Field(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
