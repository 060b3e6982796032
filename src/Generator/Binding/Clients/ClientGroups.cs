using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Operations;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Clients;

/// <summary>A client before its operations are bound.</summary>
internal sealed class ClientDraft(string name, Documentation doc)
{
    public string Name { get; } = name;

    public Documentation Doc { get; } = doc;

    public string? ParentName { get; set; }

    public string? Accessor { get; set; }

    public bool HasConstructors { get; set; }

    public List<ClientState> State { get; } = [];

    public List<OperationDraft> Operations { get; } = [];
}

/// <summary>Which client an operation belongs to: the one it names, else one for its group, else the root.</summary>
internal sealed class ClientGroups
{
    private readonly BindingContext _context;
    private readonly Dictionary<string, ClientDraft> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly ClientDraft _root;

    private ClientGroups(BindingContext context)
    {
        _context = context;
        SpecNode info = context.Root.Object("info") ?? context.Root;
        foreach (KeyValuePair<string, SpecNode> declared in context.Root.MembersOf("x-csharp-clients"))
        {
            Declare(declared.Key, declared.Value);
        }

        foreach (KeyValuePair<string, SpecNode> declared in context.Root.MembersOf("x-csharp-clients"))
        {
            Adopt(_byName[declared.Key], declared.Value);
        }

        string name = context.Options.ClientName is { } given ? Identifiers.GivenType(given) : ClientNames.FromTitle(info.String("title") ?? "");
        ClientDraft? first = null;
        foreach (ClientDraft client in Clients)
        {
            first ??= client;
        }

        _root = first ?? Add(new ClientDraft(context.TypeNames.Take(name.EndsWith("Client", StringComparison.Ordinal) ? name : name + "Client"), Documentations.Of(info, $"The client of {info.String("title")}.") with { Obsolete = false }) { HasConstructors = true });
    }

    public List<ClientDraft> Clients { get; } = [];

    /// <summary>The root first, then the groups in the order of their first operation.</summary>
    public static List<ClientDraft> Group(BindingContext context, IReadOnlyList<OperationDraft> operations)
    {
        ClientGroups groups = new(context);
        Func<OperationDraft, string?> groupOf = groups.Grouping(operations);
        foreach (OperationDraft operation in operations)
        {
            groups.ClientOf(operation, groupOf).Operations.Add(operation);
        }

        return groups.Clients;
    }

    private ClientDraft ClientOf(OperationDraft operation, Func<OperationDraft, string?> groupOf)
    {
        if (operation.Node.String("x-csharp-client") is { } named)
        {
            return _byName.TryGetValue(named, out ClientDraft? known) ? known : AddGroup(Identifiers.GivenType(named), named);
        }

        if (_context.Root["x-csharp-clients"] is not null || groupOf(operation) is not { Length: > 0 } group)
        {
            return _root;
        }

        string name = Identifiers.Pascal(group) + "Client";
        return string.Equals(name, _root.Name, StringComparison.OrdinalIgnoreCase) ? _root : _byName.TryGetValue(name, out ClientDraft? client) ? client : AddGroup(name, group);
    }

    // Operation ids of the form Group_Name group where all of them have it; else tags do, where there is more than one.
    private Func<OperationDraft, string?> Grouping(IReadOnlyList<OperationDraft> operations)
    {
        HashSet<string> prefixes = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> tags = new(StringComparer.OrdinalIgnoreCase);
        bool allPrefixed = operations.Count > 0;
        foreach (OperationDraft operation in operations)
        {
            string? prefix = OperationNames.GroupOf(operation);
            allPrefixed &= prefix is not null;
            prefixes.Add(prefix ?? "");
            foreach (string tag in operation.Tags)
            {
                tags.Add(tag);
                break;
            }
        }

        if (allPrefixed)
        {
            return prefixes.Count > 1 ? OperationNames.GroupOf : static _ => null;
        }

        return tags.Count > 1 ? FirstTag : static _ => null;
    }

    private static string? FirstTag(OperationDraft operation)
    {
        foreach (string tag in operation.Tags)
        {
            return tag;
        }

        return null;
    }

    private ClientDraft AddGroup(string name, string group)
    {
        string taken = _context.TypeNames.Take(name);
        string doc = "";
        foreach (SpecNode tag in _context.Root.ItemsOf("tags"))
        {
            doc = tag.String("name") == group ? tag.String("description") ?? doc : doc;
        }

        ClientDraft client = new(taken, new Documentation(doc.Length > 0 ? doc : $"Operations on {Words.Of(Identifiers.Pascal(group))}."))
        {
            ParentName = _root.Name,
            Accessor = "Get" + taken,
        };
        _byName[name] = client;
        return Add(client);
    }

    private void Declare(string name, SpecNode node)
    {
        ClientDraft client = new(_context.TypeNames.Take(Identifiers.GivenType(name)), Documentations.Of(node, $"The {Words.Of(name)}.")) { HasConstructors = true };
        NameScope properties = new(StringComparer.Ordinal, [.. ReservedNames.ClientMembers, client.Name]);
        NameScope parameters = new(StringComparer.Ordinal, ["endpoint", "credential", "options", "pipeline", "apiVersion"]);
        foreach (KeyValuePair<string, SpecNode> state in node.MembersOf("state"))
        {
            string property = properties.Take(Identifiers.GivenType(state.Value.String("property") ?? Identifiers.Pascal(state.Key)));
            string parameter = state.Value.String("parameter") is { } given ? Identifiers.GivenParameter(given) : Identifiers.Camel(state.Key);
            parameter = parameters.Take(parameter == property ? parameter + "Value" : parameter, "Value");
            client.State.Add(new ClientState(state.Key, property, parameter, Documentations.Of(state.Value, $"The {Words.Of(property)}.")));
        }

        _byName[name] = client;
        Add(client);
    }

    // A parent may be declared after its children.
    private void Adopt(ClientDraft client, SpecNode node)
    {
        if (node["parent"] is not { } parent)
        {
            return;
        }

        if (!_byName.TryGetValue(parent.Text, out ClientDraft? owner) || ReferenceEquals(owner, client))
        {
            _context.Report(ProblemKind.UnknownExtensionValue, parent, "parent", "name another one of the clients in x-csharp-clients");
            return;
        }

        client.ParentName = owner.Name;
        client.Accessor = node.String("accessor") is { } accessor ? Identifiers.Given(accessor) : "Get" + client.Name;
    }

    private ClientDraft Add(ClientDraft client)
    {
        _byName[client.Name] = client;
        Clients.Add(client);
        return client;
    }
}
