using System.Collections.Generic;
using Typewright.Generator.Baselines;
using Typewright.Generator.Binding;
using Typewright.Generator.Collections;
using Typewright.Generator.Pipeline.Items;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Pipeline;

/// <summary>Everything that one client is made from.</summary>
/// <param name="Document">The client's document.</param>
/// <param name="Overlays">The overlays, in the order in which they are applied.</param>
/// <param name="References">The documents that may be referred to.</param>
/// <param name="Options">What the project says of it.</param>
internal sealed record ClientRequest(
    SpecText Document,
    EquatableArray<SpecText> Overlays,
    EquatableArray<SpecText> References,
    BindingOptions Options)
{
    /// <summary>Which of the items that name the document this is for, counted from 0.</summary>
    public int Number { get; init; }

    /// <summary>Its files, none of them opened yet.</summary>
    public SpecSet Files() => new([Document, .. References, .. Overlays]);

    /// <summary>
    /// The request for a client's item; none for other items, and none where the project lacks what generated code
    /// stands on.
    /// </summary>
    public static IEnumerable<ClientRequest> From(SpecItem item, EquatableArray<SpecItem> all, CompilationFacts facts)
    {
        if (!facts.Suffice || item is not { Kind: SpecItem.Client, Text: { } text })
        {
            yield break;
        }

        BindingOptions options = WithBaseline(ClientOptions.Of(item, facts), item, all);
        SpecText document = new(item.Path, text) { IsTrusted = options.TrustsDocument, Url = item.Setting(SpecItem.Url) };
        yield return new ClientRequest(document, OverlaysOf(item, all), ReferencesOf(item, all, options), options) { Number = item.Number };
    }

    private static BindingOptions WithBaseline(BindingOptions options, SpecItem client, EquatableArray<SpecItem> items) =>
        options.BaselinePath.Length > 0
            && items.First(candidate => candidate.IsBaselineOf(client, options.BaselinePath)) is { Text: { } text } found
            ? options with { Baseline = new BaselineText(found.Path, text) }
            : options;

    private static EquatableArray<SpecText> OverlaysOf(SpecItem client, EquatableArray<SpecItem> items)
    {
        List<SpecText> overlays = [];
        foreach (string overlay in SpecItem.Split(client.Setting(ClientOptions.Overlay)))
        {
            if (items.First(candidate => candidate.IsOverlayOf(client, overlay)) is { Text: { } text } found)
            {
                overlays.Add(new SpecText(found.Path, text) { IsTrusted = true });
            }
        }

        return overlays.ToEquatable();
    }

    // A client's document may be referred to by another client's. The items are in the order of their paths.
    private static EquatableArray<SpecText> ReferencesOf(SpecItem client, EquatableArray<SpecItem> items, BindingOptions options)
    {
        List<SpecText> documents = [];
        foreach (SpecItem item in items)
        {
            bool isKnown = item.Path == client.Path || (documents.Count > 0 && documents[documents.Count - 1].Path == item.Path);
            if (item is { IsDocument: true, Kind: not (SpecItem.Overlay or SpecItem.Baseline), Text: { } text } && !isKnown)
            {
                documents.Add(new SpecText(item.Path, text) { IsTrusted = options.TrustsDocument, Url = item.Setting(SpecItem.Url) });
            }
        }

        return documents.ToEquatable();
    }
}
