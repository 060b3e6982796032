using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>The recordings of one folder: <c>chat.jsonl</c>, <c>identity.jsonl</c> and <c>rooms.jsonl</c>.</summary>
internal sealed class RecordingSet
{
    private static readonly string[] s_files = ["chat.jsonl", "identity.jsonl", "rooms.jsonl"];

    private readonly Dictionary<string, Exchange> _byName;
    private readonly Shapes _shapes;

    private RecordingSet(string folder)
    {
        Exchanges = [.. s_files.Select(file => Path.Combine(folder, file)).Where(File.Exists).SelectMany(Read)];
        _byName = Exchanges.ToDictionary(exchange => exchange.Name);
        _shapes = new Shapes(Exchanges);
    }

    /// <summary>Recordings with invented values, which are always there.</summary>
    public static RecordingSet Own { get; } = new(Path.Combine(RepositoryFolder.Root, "tests", "Generated.Tests", "Recorded"));

    /// <summary>Recordings of the real service, which are not part of the repository: empty where they are missing.</summary>
    public static RecordingSet Shared { get; } = new(Path.Combine(RepositoryFolder.Shared, "recordings"));

    public IReadOnlyList<Exchange> Exchanges { get; }

    public Exchange this[string name] => _byName[name];

    /// <summary>
    /// Exchanges in versions that the clients can ask for. Left out are the previews, and the versions 2021-04-07 and
    /// 2022-02-01 of rooms: their bodies have other members, such as <c>members</c> for <c>participants</c>, a message
    /// whose content is a text, a room inside of <c>room</c>, or participants that are a list instead of a map.
    /// </summary>
    public IEnumerable<Exchange> Covered => Exchanges.Where(ServiceVersions.Cover);

    /// <summary>Whether the value is still what it was in kind: no word stands where there was a list or an object.</summary>
    public bool IsIntact(Exchange exchange, JsonNode? body) => !exchange.IsSanitized || _shapes.Fits(exchange, body);

    /// <summary>Makes the cases of a theory.</summary>
    public static TheoryData<string> Cases(IEnumerable<Exchange> exchanges) => [.. exchanges.Select(exchange => exchange.Name)];

    /// <summary>The recorded answer to the request that the link of a page stands for.</summary>
    public Exchange? Behind(Exchange page)
    {
        if (page.NextLink is not { } link)
        {
            return null;
        }

        RequestTarget target = RequestTarget.Of(new Uri(link));
        return Exchanges.FirstOrDefault(exchange => exchange.Service == page.Service
            && exchange.Method == page.Method
            && target.IsOf(exchange));
    }

    private static IEnumerable<Exchange> Read(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            yield return new Exchange(JsonNode.Parse(line)!.AsObject(), Path.GetFileName(path), number);
        }
    }
}
