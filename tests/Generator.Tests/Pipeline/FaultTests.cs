using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Binding;
using Typewright.Generator.Pipeline;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>A fault of the generator itself: it costs its own client, says so at the document, and costs nobody else anything.</summary>
public sealed class FaultTests
{
    private const string Shops = "/project/shops.yaml";

    [Fact]
    public void A_fault_of_binding_is_an_error_at_the_part_of_the_document_that_was_bound()
    {
        Diagnostic problem = FaultOf(new ClientSteps(BindAndFail, ClientStep.Emit));

        FileLinePositionSpan at = problem.Location.GetLineSpan();
        Assert.Equal((PetDocument.Path, 7), (at.Path, at.StartLinePosition.Line));
        Assert.Equal(
            "The generator failed with System.InvalidOperationException in FaultTests.BindAndFail while working on this part of the "
                + "document, "
            + "so there is no client for this document; please report it with the document",
            problem.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_fault_before_anything_is_read_is_an_error_at_the_document()
    {
        Diagnostic problem = FaultOf(new ClientSteps(
            static (request, files, cancellation) => request.Document.Path == PetDocument.Path
                ? throw new NotSupportedException()
                : ClientStep.Bind(request, files, cancellation),
            ClientStep.Emit));

        Assert.Equal(new FileLinePositionSpan(PetDocument.Path, default, default), problem.Location.GetLineSpan());
        Assert.Contains("System.NotSupportedException", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("while reading the document", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_emitting_is_an_error_at_the_document()
    {
        Diagnostic problem = FaultOf(new ClientSteps(
            ClientStep.Bind,
            static (model, cancellation) => model.Title == "Pets"
                ? throw new FormatException("{0}")
                : ClientStep.Emit(model, cancellation)));

        Assert.Equal(new FileLinePositionSpan(PetDocument.Path, default, default), problem.Location.GetLineSpan());
        Assert.Contains("System.FormatException", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("while writing the code", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_run_is_no_fault()
    {
        ClientRequest request = new(new SpecText(PetDocument.Path, PetDocument.Text), default, default, BindingOptions.Default);

        Assert.Throws<OperationCanceledException>(() => ClientSteps.Default.Bind(request, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_cancellation_that_nobody_asked_for_is_a_fault() => FaultOf(new ClientSteps(
        static (request, files, cancellation) => request.Document.Path == PetDocument.Path
            ? throw new OperationCanceledException()
            : ClientStep.Bind(request, files, cancellation),
        ClientStep.Emit));

    [Fact]
    public void Every_part_of_a_document_that_is_bound_is_known_while_it_is_bound()
    {
        SpecSet files = new([new SpecText(PetDocument.Path, PetDocument.Text)]);
        ClientStep.Bind(
            new ClientRequest(new(PetDocument.Path, PetDocument.Text), default, default, BindingOptions.Default),
            files,
            default);

        Assert.Equal(PetDocument.Path, files.Place?.File.Path);
    }

    // Fails for the document of the pets, after its first operation was reached.
    private static BoundClient BindAndFail(ClientRequest request, SpecSet files, CancellationToken cancellation)
    {
        BoundClient client = ClientStep.Bind(request, files, cancellation);
        if (client.Path == PetDocument.Path)
        {
            files.Place = files.Open(client.Path)?.Root?["paths"]?["/pets/{petId}"]?["get"];
            throw new InvalidOperationException("what the document says does not belong into the message");
        }

        return client;
    }

    private static Diagnostic FaultOf(ClientSteps steps)
    {
        Project project = Project.With(steps, MemoryDocument.Client(PetDocument.Text), MemoryDocument.Client(PetDocument.Shops, Shops));
        Generation run = project.RunWithFaults();

        Assert.Null(run.Result.Exception);
        Assert.Equal(["Pets.ShopsClient.g.cs", "Pets.ShopsClientOptions.g.cs"], run.Sources.Keys.Order().Take(2));
        Assert.DoesNotContain("Pets.Pet.g.cs", run.Sources.Keys);
        Assert.Empty(run.CompilerComplaints());
        Diagnostic problem = Assert.Single(run.Problems);
        Assert.Equal(("TW9001", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, problem.Descriptor.CustomTags);
        return problem;
    }
}
