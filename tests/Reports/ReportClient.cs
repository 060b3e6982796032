using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Typewright.Corpus;
using Typewright.Testing;

namespace Typewright.Reports;

/// <summary>The client of a document, compiled and loaded, and code of a user that is compiled against it.</summary>
internal sealed class ReportClient
{
    private static readonly CSharpCompilationOptions s_options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable);

    // What a project is told by its build; Azure.Core wants to know the version of a library that it is used by.
    private const string Version = """[assembly: System.Reflection.AssemblyInformationalVersion("1.0.0")]""";

    private static readonly IReadOnlyList<MetadataReference> s_current = FrameworkReferences.Load();
    private static readonly IReadOnlyList<MetadataReference> s_standard = FrameworkReferences.Load(FrameworkReferences.NetStandard);

    private readonly AssemblyLoadContext _context = new("report");
    private readonly MetadataReference[] _references;
    private readonly XDocument _documentation;
    private readonly Assembly _assembly;
    private readonly CSharpParseOptions _language;

    private ReportClient(CompiledClient client, CSharpParseOptions language)
    {
        _language = language;
        Complaints =
        [
            .. client.Run.Diagnostics.Concat(client.Emitted.Diagnostics)
                .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(static diagnostic => diagnostic.ToString()),
        ];
        if (!client.Emitted.Success)
        {
            throw new InvalidOperationException("The client does not compile: " + Complaints[0]);
        }

        _references =
        [
            // The code of a user runs on the framework of the tests, whatever the client was made for.
            .. s_current,
            MetadataReference.CreateFromFile(typeof(MemoryTransport).Assembly.Location),
            MetadataReference.CreateFromImage(client.Image.ToArray()),
        ];
        _documentation = XDocument.Parse(Encoding.UTF8.GetString(client.Documentation.ToArray()));
        _assembly = _context.LoadFromStream(client.Image);
        _context.Resolving += (_, name) => name.Name == _assembly.GetName().Name ? _assembly : null;
    }

    /// <summary>What the generator and the compiler complain of, from warnings upwards.</summary>
    public IReadOnlyList<string> Complaints { get; }

    /// <summary>Makes a client.</summary>
    /// <param name="file">The document.</param>
    /// <param name="overlay">What changes it; null for nothing.</param>
    /// <param name="framework">What it is compiled for.</param>
    public static ReportClient Of(string file, string? overlay, string framework) =>
        new(
            new ClientCompiler(framework == FrameworkReferences.NetStandard ? s_standard : s_current).Compile(file, [Version], overlay),
            Language(framework));

    /// <summary>The language of the users' code, which may ask for <c>NETSTANDARD</c>.</summary>
    public static CSharpParseOptions Language(string framework) =>
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)
            .WithPreprocessorSymbols(framework == FrameworkReferences.NetStandard ? new[] { "NETSTANDARD" } : []);

    /// <summary>Compiles code with one fact, and runs it.</summary>
    public async Task RunAsync(string code)
    {
        using MemoryStream image = new();
        EmitResult emitted = CSharpCompilation.Create(
            "Row" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(code, _language)],
            _references,
            s_options).Emit(image);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(
                string.Join('\n', emitted.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error)));
        }

        image.Position = 0;
        MethodInfo fact = _context.LoadFromStream(image).ExportedTypes.Single()
            .GetMethods(BindingFlags.Public | BindingFlags.Static).Single();
        object?[] arguments = [.. fact.GetParameters().Select(parameter => Argument(parameter.ParameterType))];
        try
        {
            await ((Task?)fact.Invoke(null, arguments) ?? Task.CompletedTask);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not null)
        {
            ExceptionDispatchInfo.Capture(exception.InnerException).Throw();
        }
    }

    // What a fact may ask for: the client's assembly and its documentation.
    private object Argument(Type type) => type == typeof(XDocument) ? _documentation : _assembly;
}
