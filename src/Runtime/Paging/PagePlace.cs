namespace Typewright.Runtime;

/// <summary>Where in an enumeration a page is.</summary>
/// <param name="IsFirst">Whether it is the first one that is asked for, so that it must be there.</param>
/// <param name="Received">How many items there were before it; null where nobody knows, because the listing was resumed.</param>
internal readonly record struct PagePlace(bool IsFirst, long? Received);
