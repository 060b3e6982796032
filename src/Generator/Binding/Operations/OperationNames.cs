using Typewright.Generator.Naming;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>Names of operations.</summary>
internal static class OperationNames
{
    /// <summary>The group in "Group_Name"; null where the id has another form.</summary>
    public static string? GroupOf(Operation operation)
    {
        string id = operation.Id ?? "";
        int underscore = id.IndexOf('_');
        bool isBetween = underscore > 0 && underscore == id.LastIndexOf('_') && underscore < id.Length - 1;
        return isBetween && char.IsUpper(id[0]) && char.IsUpper(id[underscore + 1]) ? id.Substring(0, underscore) : null;
    }

    /// <summary>The method's name: given, or the id's, without its group, which names the client.</summary>
    public static string Of(Operation operation)
    {
        if (operation.GivenName is { } given)
        {
            return Identifiers.Given(given);
        }

        string id = IdOf(operation);
        return Identifiers.Pascal(GroupOf(operation) is { } group ? id.Substring(group.Length + 1) : id);
    }

    // The id, or one made of verb and path.
    private static string IdOf(Operation operation) => operation.Id is { Length: > 0 } id
        ? id
        : operation.Method.ToLowerInvariant() + " " + operation.Path.Replace("{", "by ");
}
