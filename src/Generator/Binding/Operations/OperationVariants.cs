using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Operations.Responses;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>Operations that one method could not be called by: nobody could use one answer, or body, for the other.</summary>
internal static class OperationVariants
{
    // What the ways to say a change are called in names.
    private static readonly Dictionary<string, string> s_patches = new(StringComparer.Ordinal)
    {
        ["application/json-patch+json"] = "AsJsonPatch",
        ["application/merge-patch+json"] = "AsMergePatch",
        ["application/strategic-merge-patch+json"] = "AsStrategicMergePatch",
        ["application/apply-patch+yaml"] = "AsApplyPatch",
    };

    /// <summary>The methods of an operation beside the usual one.</summary>
    public static IEnumerable<OperationVariant> Of(BindingContext context, Operation operation)
    {
        IEnumerable<OperationVariant> variants = HasBothAnswers(operation) ? [OperationVariant.Streamed] : Patches(operation);
        if (operation.IfExistsNode is not { } node)
        {
            return variants;
        }

        if (AnswersOneValue(operation))
        {
            return variants.Append(OperationVariant.IfExists);
        }

        string what = $"'{ExtensionKeys.IfExists}' of an operation that does not answer one value of JSON, XML or text, and at once,";
        context.Report(ProblemKind.Ignored, node, what, "there is nothing that could be missing");
        return variants;
    }

    private static bool AnswersOneValue(Operation operation) =>
        operation.LongRunning is null
        && Successes.Of(operation).FindAll(static success => success.Media is not null) is { Count: > 0 } bodies
        && bodies[0].Kind is ResponseKind.Json or ResponseKind.Xml or ResponseKind.Text
        && bodies.TrueForAll(body => body.Kind == bodies[0].Kind)
        && bodies.TrueForAll(static body => !BinarySchemas.IsBody(body.Media!.Name, body.Schema));

    private static bool HasBothAnswers(Operation operation) =>
        operation.LongRunning is null
        && Successes.Of(operation).Exists(success =>
            success.Kind == ResponseKind.Json
            && JsonStreams.Streamed(success.Response.Content, operation)
                .Any(media => (media.SchemaObject ?? media.ItemSchema ?? operation.StreamItem) is not null));

    // The usual method sends the best of them.
    private static IEnumerable<OperationVariant> Patches(Operation operation)
    {
        IReadOnlyList<MediaType> content = operation.RequestBody?.Content ?? [];
        MediaType? usual = MediaTypes.Best(content, MediaTypes.RequestRank);
        List<MediaType> patches = [.. content.Where(static media => s_patches.ContainsKey(MediaTypeName.Essence(media.Name)))];
        List<MediaType> others = patches.FindAll(media => media.Name != usual?.Name);
        bool areDifferent = patches.Count > 1 || others.Exists(other => IsOther(other, usual!));
        return areDifferent ? others.Select(Sending) : [];
    }

    private static OperationVariant Sending(MediaType media) =>
        OperationVariant.Sending(s_patches[MediaTypeName.Essence(media.Name)], media);

    private static bool IsOther(MediaType media, MediaType usual) =>
        !ReferenceEquals(media.SchemaObject?.Definition, usual.SchemaObject?.Definition)
        && !(media.SchemaObject?.Definition?.Item?.Definition is { } item
            && ReferenceEquals(item, usual.SchemaObject?.Definition?.Item?.Definition));
}
