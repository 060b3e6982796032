using System;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Kept;

/// <summary>Which operations may be listings, as far as callers know them already.</summary>
internal static class KeptListings
{
    /// <summary>
    /// Whether an operation is a listing as soon as it looks like one. What callers know as a single answer stays one, unless the document
    /// says in so many words that it is a listing.
    /// </summary>
    public static bool IsKept(BindingContext context, Operation operation) =>
        operation.Paging is not null
        || context.Kept.MethodOf(operation.Place) is not { } method
        || method.Type.IndexOf("Pageable<", StringComparison.Ordinal) >= 0;
}
