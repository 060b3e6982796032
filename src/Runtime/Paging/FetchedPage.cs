using Azure;

namespace Typewright.Runtime;

/// <summary>A page, and a mark by which another one with the very same items is recognised; 0 for none.</summary>
internal readonly record struct FetchedPage<T>(Page<T> Page, ulong Mark);
