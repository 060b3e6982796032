using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Binding;
using Typewright.Generator.Emitting;
using Typewright.Generator.Model;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.Overlays;

namespace Typewright.Benchmarks;

/// <summary>The generator's stages on the chat document with its overlay.</summary>
[MemoryDiagnoser]
public class Generation
{
    private readonly SpecText _document = Load("chat.yaml");
    private readonly SpecText _overlay = Load("chat.overlay.yaml");
    private ClientModel _model = null!;

    [GlobalSetup]
    public void Bind() => _model = (ClientModel)ReadAndBind();

    [Benchmark(Baseline = true)]
    public object Read() => SpecReader.Read(_document, StillWanted.Always);

    [Benchmark]
    public object ReadAndBind()
    {
        SpecSet files = new([_document, _overlay]);
        SpecFile file = files.Open(_document.Path)!;
        Overlay.Apply(files.Open(_overlay.Path)!, file.Root!, files);
        return ClientBinder.Bind(files, file, BindingOptions.Default)!;
    }

    [Benchmark]
    public int Emit() => Emitters.Emit(_model).Count();

    private static SpecText Load(string name)
    {
        string folder = System.AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "specs", name)))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return new SpecText(Path.Combine(folder, "specs", name), File.ReadAllText(Path.Combine(folder, "specs", name)));
    }
}
