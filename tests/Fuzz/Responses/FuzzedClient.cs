using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Xml.Linq;
using Typewright.Conformance;
using Typewright.Corpus;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Responses;

/// <summary>The client of a document, in memory.</summary>
/// <param name="File">The document.</param>
/// <param name="Document">What it says.</param>
/// <param name="Operations">The operations that users find.</param>
internal sealed record FuzzedClient(string File, Tree Document, IReadOnlyList<GeneratedOperation> Operations)
{
    private const string VersionText = "[assembly: System.Reflection.AssemblyInformationalVersion(\"1.0.0\")]";

    /// <summary>Generates, compiles and loads a client; null where the document gives none that can be called.</summary>
    public static FuzzedClient? Make(string file, ClientCompiler compiler)
    {
        file = Path.GetFullPath(file);
        CompiledClient compiled = compiler.Compile(file, [VersionText]);
        if (!compiled.Emitted.Success || TreeReader.Read(System.IO.File.ReadAllText(file)) is not { } document)
        {
            return null;
        }

        compiled.Documentation.Position = 0;
        GeneratedClients clients =
            new(new AssemblyLoadContext(file).LoadFromStream(compiled.Image), XDocument.Load(compiled.Documentation));
        GeneratedOperation[] operations =
            [.. clients.In(ClientCompiler.Namespace).OrderBy(static one => one.Client.Name + one.Method, StringComparer.Ordinal)];
        return operations.Length == 0 ? null : new FuzzedClient(file, document, operations);
    }
}
