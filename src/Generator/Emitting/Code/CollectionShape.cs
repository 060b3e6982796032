namespace Typewright.Generator.Emitting.Code;

/// <summary>Which interface a collection shows.</summary>
internal enum CollectionShape
{
    /// <summary>IReadOnlyList: what the service gave.</summary>
    Received,

    /// <summary>IList: what the user fills.</summary>
    Sent,

    /// <summary>IEnumerable: what a method takes.</summary>
    Argument,
}
