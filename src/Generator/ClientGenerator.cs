using System.Text;
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
        IncrementalValuesProvider<SpecItem> items = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancellation) => SpecItem.From(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Items);

        IncrementalValueProvider<EquatableArray<SpecItem>> allItems = items
            .Collect()
            .Select(static (all, _) => SpecItem.InOrder(all))
            .WithTrackingName(StepNames.AllItems);

        IncrementalValueProvider<CompilationFacts> facts = context.CompilationProvider
            .Select(static (compilation, _) => CompilationFacts.From(compilation))
            .WithTrackingName(StepNames.Facts);

        IncrementalValuesProvider<ClientRequest> requests = items
            .Combine(allItems.Combine(facts))
            .SelectMany(static (pair, _) => ClientRequest.From(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(StepNames.Requests);

        IncrementalValuesProvider<BoundClient> clients = requests
            .Select(static (request, cancellation) => ClientStep.Bind(request, cancellation))
            .WithTrackingName(StepNames.Clients);

        IncrementalValueProvider<EquatableArray<Problem>> clashes = clients
            .Collect()
            .Select(static (all, _) => TypeClashes.Of(all))
            .WithTrackingName(StepNames.Clashes);

        // From here on no position travels: a moved line changes problems, and no source file with them.
        IncrementalValuesProvider<ClientModel> models = clients
            .Combine(clashes)
            .SelectMany(static (pair, _) => ClientStep.ModelsOf(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Models);

        IncrementalValuesProvider<SourceFile> files = models
            .SelectMany(static (model, cancellation) => ClientStep.Emit(model, cancellation))
            .WithTrackingName(StepNames.Files);

        IncrementalValuesProvider<Problem> missingTypes = clients
            .Select(static (client, _) => client.ExternalTypes)
            .Combine(context.CompilationProvider)
            .SelectMany(static (pair, _) => ExternalTypeCheck.Run(pair.Left, pair.Right));

        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8)));
        context.RegisterSourceOutput(items.Combine(allItems.Combine(facts)).SelectMany(static (pair, _) => ItemCheck.Run(pair.Left, pair.Right.Left, pair.Right.Right)), Report);
        context.RegisterSourceOutput(clients.SelectMany(static (client, _) => client.Problems), Report);
        context.RegisterSourceOutput(clashes.SelectMany(static (problems, _) => problems), Report);
        context.RegisterSourceOutput(missingTypes, Report);
    }

    private static void Report(SourceProductionContext output, Problem problem) => output.ReportDiagnostic(ProblemDescriptors.ToDiagnostic(problem));
}
