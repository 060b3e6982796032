using System;
using System.ClientModel.Primitives;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Typewright.Runtime;

namespace Typewright.Corpus.RoundTrip;

/// <summary>A compiled client in memory, until it is disposed.</summary>
internal sealed class LoadedClient : IDisposable
{
    private readonly AssemblyLoadContext _context = new("client", isCollectible: false);
    private readonly Type _doors;
    private readonly string _namespace;

    public LoadedClient(Stream image, string ns)
    {
        Assembly = _context.LoadFromStream(image);
        _namespace = ns;
        _doors = Assembly.GetType($"{ns}.{DoorText.ClassName}", throwOnError: true)!;
    }

    public Assembly Assembly { get; }

    public Type? Type(string name) => Assembly.GetType($"{_namespace}.{name}");

    public JsonRead<object?> Reader(int door) => Method("Read" + door).CreateDelegate<JsonRead<object?>>();

    public JsonWrite<object?> Writer(int door) => Method("Write" + door).CreateDelegate<JsonWrite<object?>>();

    /// <summary>What the client tells ModelReaderWriter of its models.</summary>
    public ModelReaderWriterContext? Context(string name) =>
        (ModelReaderWriterContext?)Type(name)?.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);

    public void Dispose() => _ = _context;

    private MethodInfo Method(string name) => _doors.GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
