using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Extensions;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>What is told of an operation that is likely a listing: why it is not sure, and how to say so.</summary>
internal static class PagingAdvice
{
    // By which member of the extension a style is said.
    private static readonly Dictionary<PagingKind, string> s_keys = new()
    {
        [PagingKind.NextLink] = PagingDeclaration.NextLinkKey,
        [PagingKind.Token] = PagingDeclaration.TokenKey,
        [PagingKind.TokenHeader] = PagingDeclaration.TokenHeaderKey,
        [PagingKind.LastItem] = PagingDeclaration.LastItemKey,
        [PagingKind.LinkHeader] = PagingDeclaration.LinkHeaderKey,
        [PagingKind.RelatedLink] = PagingDeclaration.RelatedLinksKey,
        [PagingKind.Offset] = PagingDeclaration.OffsetKey,
        [PagingKind.PageNumber] = PagingDeclaration.PageNumberKey,
    };

    /// <summary>Why it is not sure.</summary>
    public static string Doubt(PagingDraft draft)
    {
        bool isOpen = draft is { End: null, More: null, Kind: PagingKind.PageNumber or PagingKind.Offset or PagingKind.LastItem };
        return isOpen ? "its pages do not say where it ends" : $"'{draft.Items}' is not the only list that may have its items";
    }

    /// <summary>An action of an overlay that says how its pages hang together.</summary>
    public static string Overlay(Operation operation, PagingDraft draft)
    {
        string path = operation.Path.Replace("\\", "\\\\").Replace("'", "\\'");
        string target = Quoted($"$.paths['{path}'].{operation.Method.ToLowerInvariant()}");
        return $"- {{ target: {target}, update: {{ {ExtensionKeys.Paging}: {{ {string.Join(", ", Said(draft))} }} }} }}";
    }

    private static IEnumerable<string> Said(PagingDraft draft)
    {
        string first = draft.First?.ToString(CultureInfo.InvariantCulture) ?? Scalar(draft.Member ?? "true");
        (string Key, string Value)[] members =
        [
            (PagingDeclaration.ItemsKey, Scalar(draft.Items)),
            (s_keys[draft.Kind], first),
            (PagingDeclaration.MoreKey, Scalar(draft.More ?? "")),
            (PagingDeclaration.ParameterKey, Scalar(draft.TokenParameter ?? "")),
        ];
        return members.Where(static member => member.Value.Length > 0).Select(static member => $"{member.Key}: {member.Value}");
    }

    // Between quotes where YAML could take it for anything but a text.
    private static string Scalar(string text) =>
        text.All(static c => char.IsLetterOrDigit(c) || c is '_' or '/') ? text : Quoted(text);

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
