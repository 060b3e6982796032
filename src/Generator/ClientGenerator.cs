using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Pipeline;

namespace Typewright.Generator;

/// <summary>
/// The Roslyn shell, a table of contents: files in, a client model a document, source files out. What travels between
/// the steps is equatable and holds neither compiler nor document objects, so that an edit re-runs only what it touches.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<SpecItem>> items = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SpecItem.From(pair.Left, pair.Right, cancellation))
            .Where(static item => item is not null)
            .Select(static (item, _) => item!)
            .WithTrackingName(StepNames.Items)
            .Collect()
            .Select(static (all, _) => all.ToEquatable())
            .WithTrackingName(StepNames.AllItems);

        IncrementalValueProvider<CompilationFacts> facts = context.CompilationProvider
            .Select(static (compilation, _) => CompilationFacts.From(compilation))
            .WithTrackingName(StepNames.Facts);

        IncrementalValuesProvider<ClientRequest> requests = items
            .Combine(facts)
            .SelectMany(static (pair, _) => ClientRequest.From(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Requests);

        IncrementalValuesProvider<BoundClient> clients = requests
            .Select(static (request, cancellation) => ClientStep.Bind(request, cancellation))
            .WithTrackingName(StepNames.Clients);

        IncrementalValuesProvider<SourceFile> files = clients
            .SelectMany(static (client, cancellation) => ClientStep.Emit(client, cancellation))
            .WithTrackingName(StepNames.Files);

        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8)));

        // Problems have an output of their own: a moved line changes a position, and no source file with it.
        context.RegisterSourceOutput(clients.SelectMany(static (client, _) => client.Problems.ToImmutableArray()), Report);
        context.RegisterSourceOutput(clients.Collect().Select(Duplicates).SelectMany(static (problems, _) => problems.ToImmutableArray()), Report);
        context.RegisterSourceOutput(items.Combine(facts).SelectMany(static (pair, _) => ClientRequest.Check(pair.Left, pair.Right).ToImmutableArray()), Report);
        context.RegisterSourceOutput(
            clients.Select(static (client, _) => ExternalTypeList.Of(client)).Combine(context.CompilationProvider).SelectMany(static (pair, _) => ExternalTypeList.Check(pair.Left, pair.Right)),
            Report);
    }

    private static EquatableArray<Problem> Duplicates(ImmutableArray<BoundClient> clients, CancellationToken cancellation) => ClientStep.Duplicates(clients);

    private static void Report(SourceProductionContext output, Problem problem) => output.ReportDiagnostic(ProblemDescriptors.ToDiagnostic(problem));
}
