using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Naming.Operations;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Clients;

/// <summary>Which client an operation belongs to: the one it names, else one for its group, else the root.</summary>
internal sealed class ClientGroups
{
    private readonly BindingContext _context;
    private readonly Dictionary<string, ClientDraft> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ClientDraft> _byGroup = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ClientDraft> _clients = [];
    private readonly ClientDraft _root;
    private readonly KeptOperations _kept;
    private readonly ILookup<string, string> _wishes;

    private ClientGroups(BindingContext context, KeptOperations kept, IEnumerable<string> groups)
    {
        _context = context;
        _kept = kept;
        _wishes = groups.Distinct(StringComparer.OrdinalIgnoreCase)
            .ToLookup(static group => ClientNames.OfGroup(group)[0], StringComparer.OrdinalIgnoreCase);
        foreach (DeclaredClient declared in DeclaredClients.Of(context))
        {
            _byName[declared.Name] = declared.Client;
            Add(declared.Client);
        }

        _root = _clients.Count > 0 ? _clients[0] : Add(Root(context));
    }

    /// <summary>The root first, then the groups in the order of their first operation.</summary>
    public static List<ClientDraft> Group(BindingContext context, IReadOnlyList<Operation> operations, KeptOperations kept)
    {
        Func<Operation, string?> groupOf = Grouping.Of(operations);
        ClientGroups groups = new(context, kept, operations.Select(groupOf).OfType<string>().Where(static group => group.Length > 0));
        foreach (Operation operation in operations)
        {
            context.Wanted.Ask();
            groups.ClientOf(operation, groupOf).Operations.Add(operation);
        }

        return groups._clients;
    }

    private static ClientDraft Root(BindingContext context)
    {
        DocumentInfo info = context.Document.Info;
        string? kept = context.Options.ClientName is null ? context.Kept.TypeAt(Baseline.RootPlace) : null;
        string name = kept ?? (context.Options.ClientName is { } given
            ? Identifiers.GivenType(given)
            : ClientNames.FromTitle(TitleOf(context)));
        string what = string.IsNullOrWhiteSpace(info.Title) ? "the service" : info.Title!;
        Documentation doc = Documentations.Of(info.Prose, $"The client of {what}.") with { Obsolete = false };
        string suffix = name.EndsWith("Client", StringComparison.Ordinal) ? "" : "Client";
        return new ClientDraft(context.TypeNames.TakeKept(name + suffix), doc) { HasConstructors = true };
    }

    private ClientDraft ClientOf(Operation operation, Func<Operation, string?> groupOf)
    {
        if (operation.ClientName is { } said)
        {
            return _byName.TryGetValue(said, out ClientDraft? declared) ? declared : AddGroup(Identifiers.GivenType(said), said);
        }

        if (_context.Document.Extensions.Clients is null && _kept.ClientOf(operation) is { } known)
        {
            return _byName.TryGetValue(known, out ClientDraft? client) ? client : AddGroup(known, Grouping.WordOf(operation) ?? known);
        }

        if (_context.Document.Extensions.Clients is not null || groupOf(operation) is not { Length: > 0 } group)
        {
            return _root;
        }

        IReadOnlyList<string> names = ClientNames.OfGroup(group);
        string name = names[0];
        if (string.Equals(name, _root.Name, StringComparison.OrdinalIgnoreCase) || ClientNames.IsOfAssembly(group, TitleOf(_context)))
        {
            return _root;
        }

        // Two long groups that begin alike are two clients.
        string whole = Identifiers.Pascal(group);
        if (_byGroup.TryGetValue(whole, out ClientDraft? same))
        {
            return same;
        }

        bool isNamed = _byName.TryGetValue(name, out ClientDraft? named) && !_byGroup.ContainsValue(named);
        bool isOthers = IsOthers(name, group, names.Count);
        string free = names.FirstOrDefault(one => !_byName.ContainsKey(one) && !(isOthers && one == name)) ?? name;
        return _byGroup[whole] = isNamed ? named! : AddGroup(free, group);
    }

    private static string TitleOf(BindingContext context) => context.Document.Info.Title ?? "";

    // Of two groups that would like a name, the one that has no other gets it, whichever comes first.
    private bool IsOthers(string name, string group, int choices) =>
        choices > 1 && _wishes[name].Any(other => !IsSame(other, group));

    private static bool IsSame(string group, string other) =>
        string.Equals(Identifiers.Pascal(group), Identifiers.Pascal(other), StringComparison.OrdinalIgnoreCase);

    private ClientDraft AddGroup(string name, string group)
    {
        string taken = _context.TypeNames.TakeKept(name);
        string? said = _context.Document.Tags.LastOrDefault(tag => tag.Name == group && tag.Description is not null)?.Description;
        string doc = said is { Length: > 0 } ? said : $"Operations on {Words.Of(Identifiers.Pascal(group))}.";
        ClientDraft client = new(taken, new Documentation(doc))
        {
            ParentName = _root.Name,
            Accessor = "Get" + taken,
        };
        _byName[name] = client;
        return Add(client);
    }

    private ClientDraft Add(ClientDraft client)
    {
        _byName[client.Name] = client;
        _clients.Add(client);
        return client;
    }
}
