using System;
using System.Collections.Generic;

namespace Typewright.Generator.Baselines;

/// <summary>
/// The public surface as the project has checked it in, asked for the names and orders that were chosen.
/// </summary>
internal sealed class Baseline
{
    /// <summary>What holds for a project without one.</summary>
    public static readonly Baseline None = new(new BaselineText("", ""));

    /// <summary>The place of the client that users construct first.</summary>
    public const string RootPlace = "client";

    /// <summary>The place of the class that makes models for tests.</summary>
    public const string FactoryPlace = "model factory";

    /// <summary>The places of the types that a client has whatever the document says.</summary>
    public static readonly string[] ClientPlaces =
    [
        RootPlace, "options", FactoryPlace, "model context", "JSON resolver", "builder extensions", "service extensions",
        "response headers",
    ];

    /// <summary>The comment of a baseline that has <see cref="BaselineLine.Required"/> in front of the members that callers must set;
    /// one of an earlier generator does not tell them from others.</summary>
    public const string TellingRequired = "# Members that must be set are required.";

    // What an order of words in a baseline is the order of: what makes an object, a call, or what asks for a case.
    private const string Match = "Match<TResult>";

    private readonly List<BaselineLine> _lines = [];
    private readonly List<int> _unread = [];
    private readonly Dictionary<string, BaselineLine> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Owner, string Place), BaselineLine> _members = [];
    private readonly Dictionary<string, List<BaselineLine>> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BaselineLine>> _orders = new(StringComparer.Ordinal);

    /// <param name="written">What the file says.</param>
    public Baseline(BaselineText written)
        : this(written, new MovedPlaces(new Dictionary<string, string>()))
    {
    }

    /// <param name="written">What the file says.</param>
    /// <param name="moved">Where operations are now that were elsewhere when it was written.</param>
    public Baseline(BaselineText written, MovedPlaces moved)
    {
        Path = written.Path;
        string[] lines = written.Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            TellsRequired |= line == TellingRequired;
            bool isSaying = line.Length > 0 && line[0] != '#';
            if (isSaying && BaselineLine.Read(line, i) is { } read)
            {
                Add(read with { Place = moved.Of(read) });
            }
            else if (isSaying)
            {
                _unread.Add(i);
            }
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The declarations, in the order of the file.</summary>
    public IReadOnlyList<BaselineLine> Lines => _lines;

    /// <summary>Whether members that must be set say so.</summary>
    public bool TellsRequired { get; }

    /// <summary>The numbers of the lines that are none.</summary>
    public IReadOnlyList<int> Unread => _unread;

    /// <summary>The name of the type that a place makes; null where it makes none.</summary>
    public string? TypeAt(string place) => _types.TryGetValue(place, out BaselineLine? line) ? line.Name : null;

    /// <summary>What a member or value of a type is called.</summary>
    /// <param name="type">The type.</param>
    /// <param name="wireName">What the document calls it.</param>
    public string? MemberOf(string type, string wireName) =>
        _members.TryGetValue((type, wireName), out BaselineLine? line) ? line.Name : null;

    /// <summary>The method of an operation; null for a new one.</summary>
    /// <param name="operation">Its verb and its path.</param>
    public BaselineLine? MethodOf(string operation) => MethodsOf(operation) is { Count: > 0 } methods ? methods[0] : null;

    /// <summary>All methods of an operation: the pair, their older forms, and the protocol methods.</summary>
    public IReadOnlyList<BaselineLine> MethodsOf(string operation) =>
        _operations.TryGetValue(operation, out List<BaselineLine>? lines) ? lines : [];

    /// <summary>The positions of the parameters of an operation's method, by their names.</summary>
    public IReadOnlyDictionary<string, int> ParametersOf(string operation) =>
        Positions(MethodOf(operation) is { } method ? [method] : []);

    /// <summary>The positions of the members of a type, by the names of the parameters that make it, as it was longest.</summary>
    public IReadOnlyDictionary<string, int> MembersOf(string type) =>
        Positions(Named(type).FindAll(line => line.Owner == type || line.Owner == TypeAt(FactoryPlace)));

    /// <summary>What the model factory took to make a type, each time it took something else.</summary>
    public IReadOnlyList<BaselineLine> FactoriesOf(string type) => Named(type).FindAll(line => line.Owner == TypeAt(FactoryPlace));

    /// <summary>The positions of the cases of a union, by the names of their functions.</summary>
    public IReadOnlyDictionary<string, int> CasesOf(string union) =>
        Positions(Named(Match).FindAll(line => line.Owner == union));

    private void Add(BaselineLine line)
    {
        _lines.Add(line);
        if (line.Owner.Length == 0)
        {
            AddFirst(_types, line.Place, line);
        }
        else if (line.Arguments is null)
        {
            AddFirst(_members, (line.Owner, line.Place), line);
        }
        else
        {
            AddTo(_operations, line.Place, line);
            AddTo(_orders, line.Name, line);
        }
    }

    private List<BaselineLine> Named(string method) => _orders.TryGetValue(method, out List<BaselineLine>? lines) ? lines : [];

    private static void AddTo(Dictionary<string, List<BaselineLine>> groups, string key, BaselineLine line)
    {
        if (key.Length > 0)
        {
            if (!groups.TryGetValue(key, out List<BaselineLine>? lines))
            {
                groups.Add(key, lines = []);
            }

            lines.Add(line);
        }
    }

    private static void AddFirst<T>(Dictionary<T, BaselineLine> lines, T place, BaselineLine line)
    {
        if (line.Place.Length > 0 && !lines.ContainsKey(place))
        {
            lines.Add(place, line);
        }
    }

    private static Dictionary<string, int> Positions(List<BaselineLine> lines)
    {
        Dictionary<string, int> positions = new(StringComparer.OrdinalIgnoreCase);
        lines.Sort(static (one, other) => (other.Arguments?.Count ?? 0).CompareTo(one.Arguments?.Count ?? 0));
        foreach (BaselineLine line in lines)
        {
            foreach (string argument in line.Arguments ?? [])
            {
                string name = BaselineLine.NameOf(argument);
                if (!positions.ContainsKey(name))
                {
                    positions.Add(name, positions.Count);
                }
            }
        }

        return positions;
    }
}
