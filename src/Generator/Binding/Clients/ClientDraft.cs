using System.Collections.Generic;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas.Documents.Operations;

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

    public List<Operation> Operations { get; } = [];
}
