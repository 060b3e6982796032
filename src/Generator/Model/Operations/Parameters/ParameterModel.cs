using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Model.Operations.Parameters;

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterModel
{
    /// <summary>The C# name: of the method's parameter, the client's field or the body's property.</summary>
    public required string Name { get; init; }

    /// <summary>Its name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>Where it travels.</summary>
    public required ParameterLocation Location { get; init; }

    /// <summary>Whether it is the one of a name at a place.</summary>
    public bool Is(ParameterLocation location, string wireName) => Location == location && WireName == wireName;

    /// <summary>Where its value comes from.</summary>
    public required ParameterSource Source { get; init; }

    public required TypeRef Type { get; init; }

    /// <summary>Whether it is always sent.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>How it is spelt.</summary>
    public required ParameterStyle Style { get; init; }

    public required Documentation Doc { get; init; }

    /// <summary>The fixed text; null for none.</summary>
    public string? Constant { get; init; }

    /// <summary>Whether a call that leaves it out sends a new id, the same over its retries.</summary>
    public bool IsMadeUpWhenAbsent { get; init; }

    /// <summary>What it is called where the request is made: a property of the body's class is a parameter there.</summary>
    public string RequestName { get; init; } = "";

    /// <summary>Its name in a query, with what would end a name percent-encoded.</summary>
    public string QueryName { get; init; } = "";

    /// <summary>Whether the methods for users take it as a parameter of its own.</summary>
    public bool IsArgument { get; init; }

    /// <summary>What it is on the wire.</summary>
    public ValueShape Shape { get; init; }

    /// <summary>How it becomes text.</summary>
    public TextKind Text { get; init; }

    /// <summary>Whether its text can hold anything; that of numbers and dates could not end a header or leave a segment.</summary>
    public bool IsFreeText { get; init; }

    /// <summary>Whether its value may be null, and is not sent then.</summary>
    public bool MayBeNull { get; init; }

    /// <summary>Whether it takes the place of a member of another parameter, which is an object.</summary>
    public bool IsMember { get; init; }

    /// <summary>Whether it is the header to which the library below would add a text of its own.</summary>
    public bool IsUserAgent { get; init; }

    /// <summary>The headers of a conditional request that it is; empty for any other.</summary>
    public EquatableArray<string> Conditions { get; init; }

    /// <summary>Whether the service wants it with every request, those too whose address is a link that it gave.</summary>
    public bool IsOfEveryRequest { get; init; }

    /// <summary>What methods demand of it.</summary>
    public ArgumentCheck Check { get; init; }

    /// <summary>What it is where the request is made, and in protocol methods: a text or texts for what is one on the wire.</summary>
    public TypeRef RequestType { get; init; } = null!;

    /// <summary>What is demanded of it there.</summary>
    public ArgumentCheck RequestCheck { get; init; }
}

/// <summary>A parameter that is a property of a class.</summary>
/// <param name="Property">The property.</param>
/// <param name="Parameter">The parameter.</param>
internal sealed record OptionsBagMember(string Property, ParameterModel Parameter);

/// <summary>A class of what a method takes that may be left out.</summary>
/// <param name="TypeName">The class.</param>
/// <param name="Name">The parameter of the method that it is.</param>
/// <param name="Members">What is inside, in the order of the method.</param>
internal sealed record OptionsBag(string TypeName, string Name, EquatableArray<OptionsBagMember> Members)
{
    /// <summary>The properties by the parameters of the request that they hold.</summary>
    public Dictionary<string, string> Properties()
    {
        Dictionary<string, string> properties = new(StringComparer.Ordinal);
        foreach (OptionsBagMember member in Members)
        {
            if (!properties.ContainsKey(member.Parameter.RequestName))
            {
                properties.Add(member.Parameter.RequestName, member.Property);
            }
        }

        return properties;
    }
}
