using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Typewright.Generator.Baselines;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Pipeline.Baselines;
using Typewright.Generator.Pipeline.Pages;
using Typewright.Generator.Reading.Files;

namespace Typewright.Generator.Pipeline;

/// <summary>Reads and binds one client.</summary>
/// <param name="request">What the client is made from.</param>
/// <param name="files">Its files, which know what is being worked on.</param>
/// <param name="cancellation">Ends the work when the result is no longer wanted.</param>
internal delegate BoundClient ClientBinding(ClientRequest request, SpecSet files, CancellationToken cancellation);

/// <summary>Writes the files of one client.</summary>
internal delegate EquatableArray<SourceFile> ClientEmission(ClientModel model, CancellationToken cancellation);

/// <summary>What became of a model.</summary>
/// <param name="Files">The files of the client; none if a fault ended the work.</param>
/// <param name="Problems">The fault, if there was one.</param>
internal sealed record EmittedClient(EquatableArray<SourceFile> Files, EquatableArray<Problem> Problems);

/// <summary>
/// The steps of a client as the pipeline runs them. An exception that left the generator would reach the user as a
/// warning and cost every client of the project its code. So here, and nowhere else, whatever escapes is caught: it
/// becomes an error at the document that it escaped for, and the other clients are generated.
/// </summary>
internal sealed class ClientSteps(ClientBinding bind, ClientEmission emit)
{
    public static ClientSteps Default { get; } = new(ClientStep.Bind, ClientStep.Emit);

    public BoundClient Bind(ClientRequest request, CancellationToken cancellation)
    {
        SpecSet files = request.Files();
        return Guard(
            () => bind(request, files, cancellation),
            fault => new BoundClient(request.Document.Path, null, new([files.FaultAt(request.Document.Path, fault)]), default)
            {
                Number = request.Number,
            },
            cancellation);
    }

    public EmittedClient Emit(BoundClient client, CancellationToken cancellation) => client.Model is { } model
        ? Guard(
            () => WithBaseline(client, model, emit(model, cancellation), cancellation),
            fault => new EmittedClient(default, new([new Problem(ProblemKind.Fault, client.Path, 0, 0, new([fault, "writing the code"]))])),
            cancellation)
        : new EmittedClient(default, default);

    private static EmittedClient WithBaseline(
        BoundClient client, ClientModel model, EquatableArray<SourceFile> files, CancellationToken cancellation)
    {
        bool isListed = client.Baseline is not null || client.HasPage;
        IReadOnlyList<BaselineLine> lines = isListed ? SurfaceListing.Of(model, files, cancellation) : [];
        IEnumerable<SourceFile> pages = client.HasPage ? [new ClientPage(model, lines).File(files, client.Problems)] : [];
        return new EmittedClient(
            files.Concat(BaselineStep.Listings(model, client.Baseline, lines)).Concat(pages).ToEquatable(),
            BaselineStep.Problems(client.Path, client.Baseline, lines).ToEquatable());
    }

    private static T Guard<T>(Func<T> step, Func<string, T> failed, CancellationToken cancellation)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return failed(e.GetType().FullName + Thrower(e));
        }
    }

    // The method says more about a fault than a message, which may quote the document.
    private static string Thrower(Exception e) =>
        e.TargetSite is { DeclaringType: { } type } method ? $" in {type.Name}.{method.Name}" : "";
}
