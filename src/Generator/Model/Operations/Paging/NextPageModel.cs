using Typewright.Generator.Collections;

namespace Typewright.Generator.Model.Operations.Paging;

/// <summary>What an argument is of the method that makes the request for the next page.</summary>
internal enum NextPageArgumentKind
{
    /// <summary>An argument of the listing's own.</summary>
    Own,

    /// <summary>What leads to the page.</summary>
    Link,

    /// <summary>The page that is asked for.</summary>
    Page,

    /// <summary>What callers of the protocol methods say of the call.</summary>
    Context,

    /// <summary>Nothing.</summary>
    Null,
}

/// <summary>An argument of the method that makes the request for the next page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The argument of the listing's own; null for any other.</param>
internal sealed record NextPageArgument(NextPageArgumentKind Kind, string? Name = null);

/// <summary>The call of the operation that gives the pages behind the first.</summary>
/// <param name="RequestMethod">The method that makes its request.</param>
/// <param name="Arguments">What it is given.</param>
internal sealed record NextPageModel(string RequestMethod, EquatableArray<NextPageArgument> Arguments);
