using System.Linq;

namespace Typewright.Conformance;

/// <summary>Names of documents and of C# are the same to the driver if their letters and digits are.</summary>
public static class PlainName
{
    /// <summary>The letters and digits of a name, in small letters.</summary>
    /// <param name="name">A name of a document or of C#.</param>
    public static string Of(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
