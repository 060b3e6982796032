using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Typewright.Corpus.RoundTrip;
using Typewright.Generator.Binding;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.Overlays;
using Typewright.Generator.Schemas.Documents;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace Typewright.Corpus.Scenarios;

/// <summary>The client of a document, in memory, with ways of JSON into its types and out again.</summary>
internal sealed class ScenarioClient
{
    private readonly List<Door> _doors;
    private readonly LoadedClient _loaded;
    private readonly Dictionary<string, ModelType> _models;

    private ScenarioClient(string file, ClientModel model, string serverPattern, List<Door> doors, Stream image)
    {
        File = file;
        ServerPattern = serverPattern;
        Model = model;
        _models = model.Models.ToDictionary(static type => type.Name);
        _doors = doors;
        _loaded = new LoadedClient(image, model.Namespace);
    }

    public string File { get; }

    public ClientModel Model { get; }

    /// <summary>The path of the document's server, as a pattern: its variables are anything.</summary>
    public string ServerPattern { get; }

    /// <summary>Generates, compiles and loads the client of a document.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it does not compile.</exception>
    public static ScenarioClient Make(string file, string? overlay, ClientCompiler compiler)
    {
        (ClientModel model, string server) = Bind(file, overlay) ?? throw new InvalidOperationException($"No client for {file}.");
        Dictionary<string, ModelType> models = model.Models.ToDictionary(static type => type.Name);
        List<Door> doors = [.. TypesOf(model).Where(type => HasJson(type, models)).Select(static type => type.AsNullable(false)).Distinct().SelectMany(static type => Shapes(type))];
        CompiledClient compiled = compiler.Compile(file, [DoorText.Write(model.Namespace, doors), XmlDoorText.Write(model)], overlay);
        if (overlay is not null && compiled.Run.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.GetLineSpan().Path == overlay) is { } warning)
        {
            throw new InvalidOperationException(warning.ToString());
        }

        return compiled.Emitted.Success
            ? new ScenarioClient(file, model, server, doors, compiled.Image)
            : throw new InvalidOperationException($"{file}: {compiled.Emitted.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
    }

    public Type TypeOf(string name) => _loaded.Type(name) ?? throw new InvalidOperationException($"{File} has no type {name}.");

    public ModelType ModelOf(string name) => _models[name];

    /// <summary>Reads a value as an argument.</summary>
    public object? Read(TypeRef type, JsonNode? value)
    {
        if (value is null)
        {
            return null;
        }

        Utf8JsonReader reader = new(JsonSerializer.SerializeToUtf8Bytes(value));
        reader.Read();
        return _loaded.Reader(IndexOf(type, CollectionShape.Sent))(ref reader);
    }

    /// <summary>Writes a value that was received.</summary>
    public JsonNode? Write(TypeRef type, object? value)
    {
        if (value is null)
        {
            return null;
        }

        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            _loaded.Writer(IndexOf(type, CollectionShape.Received))(writer, value);
        }

        return NodeJson.Parse(buffer.WrittenSpan.ToArray());
    }

    /// <summary>A method for XML, see <see cref="XmlDoorText"/>; null where the class travels the other way only.</summary>
    public System.Reflection.MethodInfo? XmlDoor(string method) => TypeOf(XmlDoorText.ClassName).GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static);

    private int IndexOf(TypeRef type, CollectionShape shape)
    {
        int index = _doors.IndexOf(new Door(type.AsNullable(false), type.IsCollection ? shape : CollectionShape.Received));
        return index >= 0 ? index : throw new InvalidOperationException($"There is no way of JSON into {type.Kind} {type.Name}.");
    }

    private static IEnumerable<Door> Shapes(TypeRef type) => type.IsCollection
        ? [new Door(type, CollectionShape.Received), new Door(type, CollectionShape.Sent)]
        : [new Door(type, CollectionShape.Received)];

    private static bool HasJson(TypeRef type, Dictionary<string, ModelType> models) => type.Kind switch
    {
        TypeKind.Stream or TypeKind.External => false,
        TypeKind.Model => models.TryGetValue(type.Name, out ModelType? model) && model.HasJson,
        TypeKind.List or TypeKind.Map => HasJson(type.Item, models),
        _ => true,
    };

    private static IEnumerable<TypeRef> TypesOf(ClientModel model)
    {
        foreach (OperationModel operation in model.Clients.SelectMany(static client => client.Operations))
        {
            foreach (ParameterModel parameter in operation.Parameters)
            {
                yield return parameter.Type;
                if (parameter.Type.Kind == TypeKind.List)
                {
                    yield return parameter.Type.Item;
                }
            }

            foreach (TypeRef? type in (TypeRef?[])[operation.Body?.Type, operation.Response.Type, operation.Paging?.Item])
            {
                if (type is not null)
                {
                    yield return type;
                }
            }

            foreach (BodyPart part in operation.Body?.Parts ?? default)
            {
                yield return part.Property.Type;
            }
        }
    }

    private static (ClientModel, string)? Bind(string file, string? overlay)
    {
        List<SpecText> texts = [new SpecText(file, System.IO.File.ReadAllText(file))];
        if (overlay is not null)
        {
            texts.Add(new SpecText(overlay, System.IO.File.ReadAllText(overlay)));
        }

        SpecSet files = new(texts);
        SpecFile? document = files.Open(file);
        if (document?.Root is not { } root)
        {
            return null;
        }

        if (overlay is not null && files.Open(overlay) is { Root: not null } actions)
        {
            Overlay.Apply(actions, root, files);
        }

        return ClientBinder.Bind(files, document, BindingOptions.Default with { Namespace = ClientCompiler.Namespace }) is { } model ? (model, ServerPath(root)) : null;
    }

    private static string ServerPath(SpecNode root)
    {
        string url = root["servers"] is { IsArray: true, Items: [var server, ..] } ? server.String("url") ?? "" : "";
        string path = Regex.Replace(url, @"^(https?://[^/]*|\{[^{}]*\})", "").TrimEnd('/');
        // What stands behind the last variable the operations have in their paths.
        path = path[..^new ServiceAddress(root).PathPrefix.Length];
        return Regex.Replace(path, @"\{[^{}]*\}|[^{}]+", static part => part.Value[0] == '{' ? "[^/]+" : Regex.Escape(part.Value));
    }
}
