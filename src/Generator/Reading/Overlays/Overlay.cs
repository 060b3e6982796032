using System;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.Overlays;

/// <summary>OpenAPI overlays, versions 1.0 and 1.1: changes to a document without a change of its file.</summary>
internal static class Overlay
{
    /// <summary>
    /// Applies the actions in their order, each to what the one before left. What is wrong with an action is reported
    /// where it stands, and the others are applied nevertheless. Nodes that come into the tree keep their place in the
    /// overlay's file; references in them are relative to the document.
    /// </summary>
    /// <param name="overlay">The overlay.</param>
    /// <param name="documentRoot">The root of the document, which is changed.</param>
    /// <param name="files">Where problems are reported.</param>
    public static void Apply(SpecFile overlay, SpecNode documentRoot, SpecSet files)
    {
        if (overlay.Root is not { } root)
        {
            return;
        }

        if (Complaint(root) is var (at, complaint))
        {
            files.Report(ProblemKind.MalformedOverlay, at, complaint);
            return;
        }

        OverlayTree tree = new(documentRoot, files);
        SpecFile origin = overlay.InContextOf(documentRoot.File.Context);
        foreach (SpecNode action in root.ItemsOf("actions"))
        {
            files.Place = action;
            new OverlayAction(action, origin, tree, files).Apply();
        }
    }

    private static (SpecNode At, string Complaint)? Complaint(SpecNode root)
    {
        if (!root.IsObject)
        {
            return (root, "an overlay is an object");
        }

        if (root["overlay"] is not { } version)
        {
            return (root, "the version of the overlay is missing; begin with \"overlay: 1.1.0\"");
        }

        if (version.Text != "1" && !version.Text.StartsWith("1.", StringComparison.Ordinal))
        {
            return (version, $"the version '{version.Text}' is not known; 1.0 and 1.1 are");
        }

        if (root["actions"] is not { } actions)
        {
            return (root, "the list 'actions' is missing");
        }

        return actions.IsArray ? null : (actions, "'actions' must be a list");
    }
}
