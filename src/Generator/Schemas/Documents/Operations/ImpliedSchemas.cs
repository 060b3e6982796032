using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>Schemas that a document has without writing them: those of 2.0's parameters, and one of several bodies.</summary>
internal static class ImpliedSchemas
{
    private static readonly string[] s_describing = ["type", "items", "enum", "oneOf", "anyOf"];

    // What a field says of itself, and not of its values.
    private static readonly HashSet<string> s_ofField = ["required", "in", "name"];

    public static Schema OfParameter(SpecNode parameter, SchemaSource source)
    {
        if (!Array.Exists(s_describing, keyword => parameter[keyword] is not null))
        {
            return source.Empty(parameter) with { Types = [SchemaType.String], HasMeaning = true };
        }

        // The names are those of the parameter.
        Schema said = source.Of(parameter);
        bool isPlain = said.Required.Count == 0 && said.Given is { CSharpName: null, ClientName: null };
        return isPlain ? said : said with { Required = [], Given = said.Given with { CSharpName = null, ClientName = null } };
    }

    /// <summary>The object that the fields of a form are.</summary>
    public static SpecNode OfForm(SpecNode operation, IReadOnlyList<Parameter> fields) =>
        OfMembers(operation, fields, static field => Without(field.Node, s_ofField));

    /// <summary>The object that several bodies are together.</summary>
    public static SpecNode OfBodies(SpecNode operation, IReadOnlyList<Parameter> bodies) => OfMembers(operation, bodies, Described);

    private static SpecNode OfMembers(SpecNode operation, IReadOnlyList<Parameter> fields, Func<Parameter, SpecNode> schema)
    {
        SpecMembers properties = new();
        List<SpecNode> required = [];
        foreach (Parameter field in fields)
        {
            properties.Set(field.Name!, schema(field));
            if (field.IsRequired)
            {
                required.Add(Text(field.Node, field.Name!));
            }
        }

        SpecMembers whole = new();
        whole.Set("type", Text(operation, "object"));
        whole.Set("properties", SpecNode.OfMembers(operation.File, operation.Offset, properties));
        whole.Set("required", SpecNode.OfItems(operation.File, operation.Offset, required));
        return SpecNode.OfMembers(operation.File, operation.Offset, whole);
    }

    // What is said of the body is said of the member, unless that has its own words or is defined elsewhere.
    private static SpecNode Described(Parameter body)
    {
        SpecNode schema = body.Node.Object("schema") ?? SpecNode.OfMembers(body.Node.File, body.Node.Offset, new SpecMembers());
        if (body.Node["description"] is not { } description || schema["description"] is not null || schema["$ref"] is not null)
        {
            return schema;
        }

        SpecMembers members = Copy(schema, []);
        members.Set("description", description);
        return SpecNode.OfMembers(schema.File, schema.Offset, members);
    }

    /// <summary>One of several schemas.</summary>
    public static Schema OneOf(SpecNode at, IReadOnlyList<Schema> alternatives, string description, SchemaSource source) =>
        source.Empty(at) with { Alternatives = alternatives, Description = description, HasMeaning = true };

    /// <summary>What has the schema that a text refers to.</summary>
    public static SpecNode ReferenceTo(SpecNode text)
    {
        SpecMembers reference = new();
        reference.Set("$ref", text);
        SpecMembers owner = new();
        owner.Set("schema", SpecNode.OfMembers(text.File, text.Offset, reference));
        return SpecNode.OfMembers(text.File, text.Offset, owner);
    }

    private static SpecNode Without(SpecNode parameter, HashSet<string> left) =>
        SpecNode.OfMembers(parameter.File, parameter.Offset, Copy(parameter, left));

    private static SpecMembers Copy(SpecNode node, HashSet<string> left)
    {
        SpecMembers members = new();
        foreach (KeyValuePair<string, SpecNode> member in node.Members)
        {
            if (!left.Contains(member.Key))
            {
                members.Set(member.Key, member.Value);
            }
        }

        return members;
    }

    private static SpecNode Text(SpecNode at, string text) => SpecNode.Scalar(SpecKind.String, at.File, at.Offset, text);
}
