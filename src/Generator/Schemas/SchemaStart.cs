using System.Globalization;

namespace Typewright.Generator.Schemas;

/// <summary>With which number it begins to count what a schema is of.</summary>
internal static class SchemaStart
{
    /// <summary>The default, else the smallest value, where that is 0 or 1; null where neither is said.</summary>
    public static int? Of(Schema schema)
    {
        foreach (string keyword in new[] { "default", "minimum" })
        {
            string? said = schema.Definition?.Node.Scalar(keyword);
            if (int.TryParse(said, NumberStyles.Integer, CultureInfo.InvariantCulture, out int first) && first is 0 or 1)
            {
                return first;
            }
        }

        return null;
    }
}
