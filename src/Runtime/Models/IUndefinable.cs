namespace Typewright.Runtime;

/// <summary>A collection that can tell "absent" from "empty".</summary>
internal interface IUndefinable
{
    /// <summary>Gets whether the collection is absent.</summary>
    public bool IsUndefined { get; }
}
