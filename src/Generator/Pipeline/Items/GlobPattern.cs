using System.Text.RegularExpressions;
using Typewright.Generator.Reading.Files;

namespace Typewright.Generator.Pipeline.Items;

/// <summary>A pattern of MSBuild for paths: <c>*</c> and <c>?</c> in a step, <c>**</c> for any number of steps.</summary>
internal sealed class GlobPattern(string pattern)
{
    private readonly Regex _regex = new(
        "^" + Regex.Escape(SpecPath.Normalize(pattern))
            .Replace(@"\*\*/", "(?:.*/)?")
            .Replace(@"\*\*", ".*")
            .Replace(@"\*", "[^/]*")
            .Replace(@"\?", "[^/]") + "$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public bool Matches(string path) => _regex.IsMatch(SpecPath.Normalize(path));
}
