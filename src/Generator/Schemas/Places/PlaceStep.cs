namespace Typewright.Generator.Schemas.Places;

/// <summary>How a schema stands in what is around it.</summary>
internal enum PlaceStep
{
    /// <summary>It has a name of its own.</summary>
    Definition,

    /// <summary>It is the schema of a named parameter, response or body.</summary>
    Component,

    /// <summary>It is all that the request or response of an operation carries.</summary>
    Body,

    /// <summary>It is a parameter of an operation.</summary>
    Operation,

    /// <summary>It is what an operation answers instead of a success.</summary>
    Error,

    /// <summary>It is what a webhook or callback sends.</summary>
    Payload,

    /// <summary>It is a member of an object.</summary>
    Member,

    /// <summary>It is what the items of a list are.</summary>
    Item,

    /// <summary>It is what members without names of their own are.</summary>
    Value,

    /// <summary>It is one of the parts that a schema is put together from.</summary>
    Part,

    /// <summary>It is one of several alternatives.</summary>
    Alternative,
}
