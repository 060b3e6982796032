using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Places;

/// <summary>
/// The places of all schemas of a document: those in components first, then those in operations, each in the document's order.
/// </summary>
internal sealed class SchemaPlaces
{
    private static readonly string[] s_suffixes = ["Request", "Body", "Response", "Result", "Error"];

    private readonly Dictionary<SpecNode, SchemaPlace> _places = [];
    private readonly List<SchemaPlace> _inOrder = [];
    private readonly OtherFiles _others;

    // What the places are called that are added now, should others have their names.
    private string? _longer;

    // What the places are known by that are added now.
    private string _root = "";

    private SchemaPlaces(SpecNode root) => _others = new OtherFiles(root);

    /// <summary>Finds the places.</summary>
    /// <param name="root">The document.</param>
    /// <param name="operations">Its operations.</param>
    public static SchemaPlaces Find(SpecNode root, IEnumerable<OperationPlace> operations)
    {
        SchemaPlaces places = new(root);
        places.AddComponents(root);
        places.AddComponents(root["components"]);
        foreach (OperationPlace operation in operations)
        {
            places.AddParameters(operation.PathItem, operation.Name, operation.PathKey);
            places.AddOperation(operation);
        }

        foreach (string section in new[] { "webhooks", "x-webhooks" })
        {
            places.AddPayloads(root.Object(section), section);
        }

        return places;
    }

    public IReadOnlyList<SchemaPlace> InOrder => _inOrder;

    /// <summary>Where a schema is written; null for one that is put together from several, or stands in another file.</summary>
    public SchemaPlace? Of(Schema schema) => schema.IsWritten && _places.TryGetValue(schema.Node, out SchemaPlace? place) ? place : null;

    /// <summary>What a schema in another file is known by; null for any other.</summary>
    public string? KeyInOtherFile(Schema schema) => Of(schema) is null ? _others.KeyOf(schema) : null;

    private void AddComponents(SpecNode? owner)
    {
        foreach (KeyValuePair<string, SpecNode> section in owner?.Members ?? [])
        {
            foreach (KeyValuePair<string, SpecNode> component in section.Value.Members)
            {
                _root = section.Key + "/" + component.Key;
                switch (section.Key)
                {
                    case "schemas" or "definitions":
                        Add(component.Value, PlaceStep.Definition, null, component.Key);
                        break;
                    case "parameters" or "headers":
                        AddCarrier(component.Value, PlaceStep.Component, null, component.Key);
                        break;
                    case "requestBodies":
                        AddCarrier(component.Value, PlaceStep.Component, null, WithSuffix(component.Key, "Request"));
                        break;
                    case "responses":
                        AddCarrier(component.Value, PlaceStep.Component, null, WithSuffix(component.Key, "Result"));
                        break;
                }
            }
        }
    }

    // What says already that it is sent or answered needs no word for it.
    private static string WithSuffix(string name, string suffix) =>
        Array.Exists(s_suffixes, known => name.EndsWith(known, StringComparison.OrdinalIgnoreCase)) ? name : name + suffix;

    private void AddOperation(OperationPlace operation)
    {
        AddParameters(operation.Node, operation.Name, operation.Key);
        if (operation.Node.Object("requestBody") is { } body)
        {
            _root = operation.Key + " request";
            AddCarrier(body, PlaceStep.Body, null, operation.Name + "Request");
        }

        bool hasSuccess = false;
        IReadOnlyList<KeyValuePair<string, SpecNode>> responses = operation.Node.MembersOf("responses");
        foreach (KeyValuePair<string, SpecNode> response in responses)
        {
            hasSuccess |= IsSuccess(response.Key);
        }

        foreach (KeyValuePair<string, SpecNode> response in responses)
        {
            bool isResult = hasSuccess ? IsSuccess(response.Key) : IsFallback(response.Key);
            string name = isResult ? operation.Name + "Result" : StatusNames.Of(response.Key);
            _longer = isResult ? null : operation.Name + name;
            _root = operation.Key + " " + response.Key;
            AddCarrier(response.Value, isResult ? PlaceStep.Body : PlaceStep.Error, null, name);
            _longer = null;
        }

        foreach (KeyValuePair<string, SpecNode> callback in operation.Node.MembersOf("callbacks"))
        {
            AddPayloads(callback.Value, operation.Key + " callback " + callback.Key);
        }
    }

    private static bool IsFallback(string status) => status == "default" || status.StartsWith("3", StringComparison.Ordinal);

    private static bool IsSuccess(string status) => status.Length == 3 && status[0] == '2';

    private void AddParameters(SpecNode owner, string operation, string key)
    {
        _root = key;
        foreach (SpecNode parameter in owner.ItemsOf("parameters"))
        {
            if (parameter.String("in") == "body")
            {
                _root = key + " request";
                AddCarrier(parameter, PlaceStep.Body, null, operation + "Request");
                _root = key;
            }
            else
            {
                SchemaPlace around = new(PlaceStep.Operation, null, operation, owner) { Root = _root };
                AddCarrier(parameter, PlaceStep.Member, around, parameter.String("name") ?? "");
            }
        }
    }

    private void AddPayloads(SpecNode? hooks, string key)
    {
        foreach (KeyValuePair<string, SpecNode> item in hooks?.Members ?? [])
        {
            foreach (KeyValuePair<string, SpecNode> operation in item.Value.Members)
            {
                if (operation.Value.Object("requestBody") is { } body)
                {
                    _root = $"{key} {operation.Key} {item.Key}";
                    AddCarrier(body, PlaceStep.Payload, null, "Payload");
                }
            }
        }
    }

    // A parameter, body or response: its schema, those of its media types, or itself, since a parameter of 2.0 is its own schema.
    private void AddCarrier(SpecNode carrier, PlaceStep step, SchemaPlace? around, string name)
    {
        if (carrier["schema"] is { } schema)
        {
            Add(schema, step, around, name);
            return;
        }

        foreach (KeyValuePair<string, SpecNode> media in carrier.MembersOf("content"))
        {
            foreach (string keyword in new[] { "schema", "itemSchema" })
            {
                if (media.Value[keyword] is { } content)
                {
                    Add(content, step, around, name);
                }
            }
        }

        if (carrier["in"] is not null && carrier["type"] is not null)
        {
            Add(carrier, step, around, name);
        }
        else if (carrier["items"] is { } items)
        {
            Add(items, PlaceStep.Item, new SchemaPlace(step, around, name, carrier) { Root = _root }, "");
        }
    }

    private void Add(SpecNode node, PlaceStep step, SchemaPlace? around, string name, int position = 0)
    {
        // An alias or a merge key of YAML brings one node to several places, where it is the same schema anyway.
        if (!node.IsObject || _places.ContainsKey(node))
        {
            return;
        }

        SchemaPlace place = new(step, around, name, node)
        {
            LongerName = around is null ? _longer : null,
            Root = around is null ? _root : "",
            Position = position,
        };
        _places.Add(node, place);
        _inOrder.Add(place);

        // Every schema of the document comes by here: no enumerators.
        IReadOnlyList<KeyValuePair<string, SpecNode>> members = node.Members;
        for (int i = 0; i < members.Count; i++)
        {
            if (PlaceKeywords.Of(members[i].Key) is { } held)
            {
                AddHeld(members[i].Value, held.Step, held.HasNames, place);
            }
        }
    }

    private void AddNamed(KeyValuePair<string, SpecNode> named, PlaceStep step, SchemaPlace around)
    {
        if (step != PlaceStep.Definition)
        {
            Add(named.Value, step, around, named.Key);
            return;
        }

        string outer = _root;
        _root = around.Key + "/" + named.Key;
        Add(named.Value, step, null, named.Key);
        _root = outer;
    }

    private void AddHeld(SpecNode held, PlaceStep step, bool hasNames, SchemaPlace around)
    {
        if (held.IsObject && !hasNames)
        {
            Add(held, step, around, "");
        }

        IReadOnlyList<KeyValuePair<string, SpecNode>> named = held.Members;
        for (int i = 0; hasNames && i < named.Count; i++)
        {
            AddNamed(named[i], step, around);
        }

        IReadOnlyList<SpecNode> items = held.Items;
        for (int i = 0; i < items.Count; i++)
        {
            Add(items[i], step, around, "", i);
        }
    }
}
