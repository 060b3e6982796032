namespace Typewright.Runtime;

/// <summary>Whether authentication may use headers whose names are not known.</summary>
internal enum ForeignHeaders
{
    /// <summary>All policies take off what they put on.</summary>
    None,

    /// <summary>Some policy is not of this library.</summary>
    Possible,
}
