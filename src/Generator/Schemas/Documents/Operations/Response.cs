using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>What an operation answers with a status.</summary>
internal sealed class Response(string status, SpecNode node, IReadOnlyList<MediaType> content, DocumentScope scope)
{
    /// <summary>Where it stands; several statuses may have the same.</summary>
    public SpecNode Node { get; } = node;

    /// <summary>The status: "200", "2XX", "default".</summary>
    public string Status { get; } = status;

    /// <summary>Its media types.</summary>
    public IReadOnlyList<MediaType> Content { get; } = content;

    public string Description { get; } = node.String("description") ?? "";

    /// <summary>Whether it is an error, whatever its status.</summary>
    public bool IsMarkedAsError { get; } = node.True(ExtensionKeys.ErrorResponse);

    public IReadOnlyList<Header> Headers { get; } = Views.Of(node.MembersOf("headers"), (name, header) => new Header(name, header, scope));

    /// <summary>Whether it is what is answered with any status that is not named.</summary>
    public bool IsDefault => Status == "default";

    /// <summary>Whether it says what 404 means. "default" does not: it stands for whatever goes wrong.</summary>
    public bool Covers404 => Status == "404" || Status.Equals("4XX", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether its status begins with a digit that says what kind of answer it is.</summary>
    public bool IsOfClass(char digit) => Status.Length == 3 && Status[0] == digit;
}
