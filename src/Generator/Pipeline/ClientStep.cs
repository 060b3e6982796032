using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Typewright.Generator.Binding;
using Typewright.Generator.Binding.Types.External;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Emitting;
using Typewright.Generator.Model;
using Typewright.Generator.Pipeline.Baselines;
using Typewright.Generator.Pipeline.Items;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.Overlays;

namespace Typewright.Generator.Pipeline;

/// <summary>What became of a document.</summary>
/// <param name="Path">The document.</param>
/// <param name="Model">The client; null when there is none to make.</param>
/// <param name="Problems">What there is to tell.</param>
/// <param name="ExternalTypes">The C# types that the document names, to be looked up in the compilation.</param>
internal sealed record BoundClient(
    string Path,
    ClientModel? Model,
    EquatableArray<Problem> Problems,
    EquatableArray<ExternalType> ExternalTypes)
{
    /// <summary>Which of the items that name the document it is for, counted from 0.</summary>
    public int Number { get; init; }

    /// <summary>What the project says of its public surface; null where that is nothing.</summary>
    public BaselineRequest? Baseline { get; init; }

    /// <summary>Whether a page of the client is wanted.</summary>
    public bool HasPage { get; init; }
}

/// <summary>The two steps of a client: reading and binding, after which nothing of the document is left, and emitting.</summary>
internal static class ClientStep
{
    public static BoundClient Bind(ClientRequest request, SpecSet files, CancellationToken cancellation)
    {
        files.Wanted = new StillWanted(cancellation);
        return Bind(request, files);
    }

    /// <summary>The same with files that know whether they are wanted.</summary>
    public static BoundClient Bind(ClientRequest request, SpecSet files)
    {
        SpecFile? file = files.Open(request.Document.Path);
        files.Wanted.LookUp();
        BoundDocument? bound = null;
        if (file?.Root is { } root)
        {
            foreach (SpecText overlay in request.Overlays)
            {
                if (files.Open(overlay.Path) is { Root: not null } actions)
                {
                    Overlay.Apply(actions, root, files);
                }
            }

            bound = ClientBinder.BindDocument(files, file, request.Options);
        }

        return new BoundClient(
            request.Document.Path, bound?.Model, files.Problems.ToEquatable(), (bound?.ExternalTypes ?? []).ToEquatable())
        {
            Number = request.Number,
            Baseline = BaselineRequest.Of(request.Options),
            HasPage = request.Options.WritesPage,
        };
    }

    /// <summary>
    /// The client to emit, without anything that has a position, but for one of which a page is wanted: none where there
    /// is no model, or where another item has made one of its types already.
    /// </summary>
    public static IEnumerable<BoundClient> WithoutPositions(BoundClient client, EquatableArray<TypeClash> clashes) =>
        client.Model is not null && !clashes.Any(clash => clash.IsOf(client))
            ? [client with { Problems = client.HasPage ? client.Problems : default, ExternalTypes = default }]
            : [];

    /// <summary>The attributes of <c>required</c> members, where clients have such members and the project lacks them.</summary>
    public static IEnumerable<SourceFile> Attributes(IEnumerable<BoundClient> clients, CompilationFacts facts) =>
        clients.Any(static client => client.Model is { } model && RequiredMembers.AreIn(model))
            ? RequiredMembers.Of(facts.MissingAttributes)
            : [];

    public static EquatableArray<SourceFile> Emit(ClientModel model, CancellationToken cancellation) =>
        Emit(model, new StillWanted(cancellation));

    /// <inheritdoc cref="Emit(ClientModel, CancellationToken)"/>
    public static EquatableArray<SourceFile> Emit(ClientModel model, StillWanted wanted)
    {
        List<SourceFile> files = [];
        HintNames names = new(model.Namespace);
        foreach (SourceFile file in Emitters.Emit(model, wanted))
        {
            wanted.LookUp();
            files.Add(file with { HintName = names.Take(file.HintName) });
        }

        return files.ToEquatable();
    }
}
