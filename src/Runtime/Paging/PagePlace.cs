namespace Typewright;

/// <summary>Where in an enumeration a page is.</summary>
internal enum PagePlace
{
    /// <summary>It is the first one that is asked for, so it must be there.</summary>
    First,

    /// <summary>There was one before, which may have been the last.</summary>
    Later,
}
