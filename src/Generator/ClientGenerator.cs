using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Pipeline;
using Typewright.Generator.Pipeline.Items;

namespace Typewright.Generator;

/// <summary>
/// The Roslyn shell, a table of contents: files in, a client model a document, source files out. What travels between
/// the steps is equatable and holds neither compiler nor document objects, so that an edit re-runs only what it touches.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    // A mark of the byte order would be the only one in most projects.
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ClientSteps _steps;

    /// <summary>The generator as the compiler creates it.</summary>
    public ClientGenerator()
        : this(ClientSteps.Default)
    {
    }

    /// <summary>For tests: a generator whose steps do something else.</summary>
    internal ClientGenerator(ClientSteps steps) => _steps = steps;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        ClientSteps steps = _steps;

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

        IncrementalValuesProvider<Problem> itemProblems = items
            .Combine(allItems.Combine(facts))
            .SelectMany(static (pair, _) => ItemCheck.Run(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(StepNames.ItemProblems);

        IncrementalValuesProvider<ClientRequest> requests = items
            .Combine(allItems.Combine(facts))
            .SelectMany(static (pair, _) => ClientRequest.From(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(StepNames.Requests);

        IncrementalValuesProvider<BoundClient> clients = requests
            .Select((request, cancellation) => steps.Bind(request, cancellation))
            .WithTrackingName(StepNames.Clients);

        IncrementalValueProvider<EquatableArray<TypeClash>> clashes = clients
            .Collect()
            .Select(static (all, _) => TypeClashes.Of(all))
            .WithTrackingName(StepNames.Clashes);

        // A moved line changes where problems are, and must not write any file again: from here on no position travels.
        IncrementalValuesProvider<BoundClient> models = clients
            .Combine(clashes)
            .SelectMany(static (pair, _) => ClientStep.WithoutPositions(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Models);

        IncrementalValuesProvider<BoundClient> named = models
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => HiddenNames.Noted(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Named);

        IncrementalValuesProvider<EmittedClient> emitted = named
            .Select((client, cancellation) => steps.Emit(client, cancellation))
            .WithTrackingName(StepNames.Emitted);

        IncrementalValuesProvider<SourceFile> files = emitted
            .SelectMany(static (client, _) => client.Files)
            .WithTrackingName(StepNames.Files);

        IncrementalValuesProvider<SourceFile> attributes = models.Collect().Combine(facts)
            .SelectMany(static (pair, _) => ClientStep.Attributes(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Attributes);

        // One row a type, so that an edit of C# has nothing to look up unless a document names a type.
        IncrementalValuesProvider<Problem> missingTypes = clients
            .SelectMany(static (client, _) => client.ExternalTypes)
            .Combine(context.CompilationProvider)
            .SelectMany(static (pair, _) => ExternalTypeCheck.Run(pair.Left, pair.Right))
            .WithTrackingName(StepNames.MissingTypes);

        context.RegisterSourceOutput(files, Add);
        context.RegisterSourceOutput(attributes, Add);
        context.RegisterSourceOutput(Once(itemProblems), Report);
        context.RegisterSourceOutput(Once(clients.SelectMany(static (client, _) => client.Problems)), Report);
        context.RegisterSourceOutput(clashes.SelectMany(static (all, _) => all), static (output, clash) => Report(output, clash.Problem));
        context.RegisterSourceOutput(Once(emitted.SelectMany(static (client, _) => client.Problems)), Report);
        context.RegisterSourceOutput(Once(missingTypes), Report);
    }

    // Several items may read one document, and none of them needs to be told of what another was told of.
    private static IncrementalValuesProvider<Problem> Once(IncrementalValuesProvider<Problem> problems) =>
        problems.Collect().SelectMany(static (all, _) => all.Distinct());

    private static void Add(SourceProductionContext output, SourceFile file) =>
        output.AddSource(file.HintName, SourceText.From(file.Text, s_encoding));

    private static void Report(SourceProductionContext output, Problem problem) =>
        output.ReportDiagnostic(ProblemDescriptors.ToDiagnostic(problem));
}
