using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations.Parameters;

namespace Typewright.Generator.Model.Operations;

/// <summary>What an argument of the method that makes a request is.</summary>
internal enum RequestArgumentKind
{
    /// <summary>A parameter that the methods for users take too.</summary>
    Parameter,

    /// <summary>A parameter that is a property of the body's class.</summary>
    BodyProperty,

    /// <summary>The body as content.</summary>
    Content,

    /// <summary>The body as parts, whose media type is their own.</summary>
    Parts,

    /// <summary>The media type of the body.</summary>
    MediaType,

    /// <summary>The page that is asked for.</summary>
    Page,

    /// <summary>What callers of the protocol methods say of the call.</summary>
    Context,
}

/// <summary>An argument of the method that makes a request.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="IsNullable">Whether null may be given.</param>
/// <param name="Parameter">The parameter of the operation; null for anything else.</param>
internal sealed record RequestArgument(RequestArgumentKind Kind, string Name, bool IsNullable, ParameterModel? Parameter = null);

/// <summary>
/// The arguments of <c>Create…Request</c>, in their order. The protocol methods take the same, without the page and with
/// content instead of parts.
/// </summary>
internal sealed record RequestSignature(EquatableArray<RequestArgument> Arguments)
{
    /// <summary>What the page that is asked for is called: a word that hardly any document has for a parameter.</summary>
    public const string Page = "pageRequest";
}
