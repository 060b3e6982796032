using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Paging;

/// <summary>
/// Pages that are asked for by a member of an object in the query: the request takes it out of what the caller's object says, and puts the
/// page in its place.
/// </summary>
internal static class MemberParameters
{
    /// <param name="asked">What the query can say.</param>
    /// <param name="token">What asks for a page; null for none.</param>
    /// <param name="size">What asks for a number of items; null for none.</param>
    public static IEnumerable<ParameterModel> Of(IReadOnlyList<PageParameter> asked, string? token, string? size)
    {
        (string? Name, ParameterSource Source)[] wanted = [(token, ParameterSource.PageToken), (size, ParameterSource.PageSize)];
        foreach ((string? name, ParameterSource source) in wanted)
        {
            if (asked.FirstOrDefault(one => one.Name == name) is { Holder: not null } member)
            {
                yield return Of(member, source);
            }
        }
    }

    private static ParameterModel Of(PageParameter member, ParameterSource source) => new()
    {
        Name = member.Name,
        WireName = member.Name,
        Location = ParameterLocation.Query,
        Source = source,
        Type = TypeRef.Of(WireTypes.String),
        IsRequired = false,
        IsMember = true,
        Style = new ParameterStyle(StyleKind.Form, true, false, false),
        Doc = new Documentation(""),
    };
}
