using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Typewright.Generator.Binding;
using Typewright.Generator.Emitting;
using Typewright.Generator.Model;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.Cancelling;

/// <summary>For each document and stage, how long a build that is cancelled would at most go on.</summary>
internal static class CancellingReport
{
    public static int Run(IEnumerable<string> documents)
    {
        double longest = 0;
        foreach (string document in documents)
        {
            // The first time pays for the runtime's compiler, which a build that was cancelled before did too.
            Measure(document, static (_, _) => { });
            Measure(document, (stage, watch) =>
            {
                longest = Math.Max(longest, watch.Longest);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{watch.Longest,8:F1} ms {watch.Looks,9} looks {stage} {Path.GetFileName(document)} {watch.Place}"));
            });
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{longest:F1} ms at most from a cancellation to the end"));
        return 0;
    }

    private static void Measure(string document, Action<string, GapWatch> stage)
    {
        SpecText[] texts =
        [
            new SpecText(document, File.ReadAllText(document)),
            .. CorpusFinder.ReferencesOf(document).Select(static path => new SpecText(path, File.ReadAllText(path))),
        ];
        GC.Collect();
        GapWatch watch = new();
        SpecSet files = new(texts) { Wanted = watch };
        SpecFile? file = files.Open(document);
        End("read", stage, watch);
        ClientModel? model = file is null ? null : ClientBinder.Bind(files, file, BindingOptions.Default with { Webhooks = true });
        End("bind", stage, watch);
        foreach (SourceFile _ in model is null ? [] : Emitters.Emit(model, watch))
        {
            watch.LookUp();
        }

        End("emit", stage, watch);
    }

    private static void End(string name, Action<string, GapWatch> stage, GapWatch watch)
    {
        watch.LookUp();
        stage(name, watch);
        watch.Restart();
    }
}
