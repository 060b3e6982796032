using Typewright.Generator.Naming;

namespace Typewright.Generator.Binding.Operations;

/// <summary>Names of operations.</summary>
internal static class OperationNames
{
    /// <summary>The group in "Group_Name"; null where the id has another form.</summary>
    public static string? GroupOf(OperationDraft operation)
    {
        string id = operation.Node.String("operationId") ?? "";
        int underscore = id.IndexOf('_');
        return underscore > 0 && underscore == id.LastIndexOf('_') && underscore < id.Length - 1 && char.IsUpper(id[0]) && char.IsUpper(id[underscore + 1])
            ? id.Substring(0, underscore)
            : null;
    }

    /// <summary>The method's name: given, or the id's, without its group where that names the client.</summary>
    public static string Of(OperationDraft operation, bool withoutGroup)
    {
        if (operation.Node.String("x-csharp-name") is { } given)
        {
            return Identifiers.Given(given);
        }

        string id = operation.Id;
        return Identifiers.Pascal(withoutGroup && GroupOf(operation) is { } group ? id.Substring(group.Length + 1) : id);
    }
}
