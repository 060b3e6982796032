namespace Typewright.Generator.Reading.Nodes;

/// <summary>The steps of a JSON pointer: tildes and slashes of a name are written as RFC 6901 has them.</summary>
internal static class PointerStep
{
    public static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string step) => step.Replace("~1", "/").Replace("~0", "~");
}
