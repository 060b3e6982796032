using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Typewright.Generator.Binding;
using Typewright.Generator.Emitting;
using Typewright.Generator.Model;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus;

/// <summary>How long each of the generator's stages takes for a document, apart from the compiler.</summary>
internal static class StageTimes
{
    public static (double Read, double Bind, double Emit, int Operations, int Schemas) Measure(string file)
    {
        SpecText[] texts =
        [
            new SpecText(file, File.ReadAllText(file)),
            .. CorpusFinder.ReferencesOf(file).Select(static path => new SpecText(path, File.ReadAllText(path))),
        ];
        Stopwatch watch = Stopwatch.StartNew();
        SpecSet files = new(texts);
        SpecFile? document = files.Open(file);
        double read = Lap(watch);
        ClientModel? model = document is null ? null : ClientBinder.Bind(files, document, BindingOptions.Default with { Webhooks = true });
        double bind = Lap(watch);
        foreach (SourceFile _ in model is null ? [] : Emitters.Emit(model))
        {
            // Files are made as they are asked for.
        }

        double emit = Lap(watch);
        return (
            read,
            bind,
            emit,
            model?.Clients.Sum(static client => client.Operations.Count) ?? 0,
            model is null ? 0 : model.Models.Count + model.Enums.Count + model.Unions.Count);
    }

    private static double Lap(Stopwatch watch)
    {
        double lap = Math.Round(watch.Elapsed.TotalMilliseconds, 1);
        watch.Restart();
        return lap;
    }
}
