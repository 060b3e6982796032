using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Typewright.Generator.Binding;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Emitting;
using Typewright.Generator.Model;
using Typewright.Generator.Reading;

namespace Typewright.Generator.Pipeline;

/// <summary>What became of a document.</summary>
/// <param name="Path">The document.</param>
/// <param name="Model">The client; null when there is none to make.</param>
/// <param name="Problems">What there is to tell.</param>
internal sealed record BoundClient(string Path, ClientModel? Model, EquatableArray<Problem> Problems);

/// <summary>The two steps of a client: read and bind, where the document is born and dies; and emit.</summary>
internal static class ClientStep
{
    public static BoundClient Bind(ClientRequest request, CancellationToken cancellation)
    {
        SpecSet files = new([request.Document, .. request.References, .. request.Overlays]);
        SpecFile? file = files.Open(request.Document.Path);
        cancellation.ThrowIfCancellationRequested();
        ClientModel? model = null;
        if (file?.Root is { } root)
        {
            foreach (SpecText overlay in request.Overlays)
            {
                if (files.Open(overlay.Path) is { Root: not null } actions)
                {
                    Overlay.Apply(actions, root, files);
                }
            }

            model = ClientBinder.Bind(files, file, request.Options);
        }

        return new BoundClient(request.Document.Path, model, files.Problems.ToEquatable());
    }

    public static ImmutableArray<SourceFile> Emit(BoundClient client, CancellationToken cancellation)
    {
        if (client.Model is not { } model)
        {
            return ImmutableArray<SourceFile>.Empty;
        }

        ImmutableArray<SourceFile>.Builder files = ImmutableArray.CreateBuilder<SourceFile>();
        HintNames names = new(model.Namespace);
        foreach (SourceFile file in Emitters.Emit(model))
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(file with { HintName = names.Take(file.HintName) });
        }

        return files.ToImmutable();
    }

    /// <summary>Two documents must not make the same client: the compiler would only say that a type is there twice.</summary>
    public static EquatableArray<Problem> Duplicates(ImmutableArray<BoundClient> clients)
    {
        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        List<Problem> problems = [];
        foreach (BoundClient client in clients)
        {
            if (client.Model is not { } model)
            {
                continue;
            }

            string name = model.Clients[0].Name;
            string key = model.Namespace + "." + name;
            if (owners.TryGetValue(key, out string? owner))
            {
                problems.Add(new Problem(ProblemKind.DuplicateClient, client.Path, 0, 0, new([model.Namespace, name, SpecPath.FileName(owner)])));
            }
            else
            {
                owners.Add(key, client.Path);
            }
        }

        return problems.ToEquatable();
    }
}
