using System;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Model.Operations;

/// <summary>A call.</summary>
internal sealed record OperationModel
{
    /// <summary>The synchronous method, unique in its client.</summary>
    public required string Name { get; init; }

    /// <summary>The verb, as it goes over the wire.</summary>
    public required string Method { get; init; }

    /// <summary>The verb as Azure.Core has it; null where it does not.</summary>
    public required RequestVerb? Verb { get; init; }

    /// <summary>What it is known by, whatever it is called: verb and path template, as the document has them.</summary>
    public required string Place { get; init; }

    /// <summary>The template, for the documentation.</summary>
    public required string Path { get; init; }

    /// <summary>Where the request goes.</summary>
    public required OperationRoute Route { get; init; }

    /// <summary>In the order of the method.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    /// <summary>What the method takes that makes the request.</summary>
    public required RequestSignature Signature { get; init; }

    /// <summary>What it carries; null for nothing.</summary>
    public required BodyModel? Body { get; init; }

    /// <summary>What it gets.</summary>
    public required ResponseModel Response { get; init; }

    /// <summary>How it is called.</summary>
    public required CallKind Call { get; init; }

    /// <summary>How its pages hang together; null where it has none.</summary>
    public PagingModel? Paging { get; init; }

    /// <summary>How its result is waited for; null where it answers at once.</summary>
    public LongRunningModel? LongRunning { get; init; }

    /// <summary>What may be left out, where it is a class; null where the methods have parameters for it.</summary>
    public OptionsBag? Options { get; init; }

    /// <summary>Flat forms.</summary>
    public EquatableArray<OverloadModel> Overloads { get; init; }

    /// <summary>Signatures that the typed methods had before they took more: the names of the parameters, without the token.</summary>
    public EquatableArray<EquatableArray<string>> OlderForms { get; init; }

    /// <summary>The same of the protocol methods, without the context.</summary>
    public EquatableArray<EquatableArray<string>> OlderProtocols { get; init; }

    public required Documentation Doc { get; init; }

    /// <summary>What its methods give, or a listing of it; null for nothing.</summary>
    public TypeRef? Received => Paging is { HasMore: false } paging ? paging.Item : Response.Type;

    /// <summary>Whether its own methods are not for users.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether the methods with RequestContent and RequestContext are there.</summary>
    public bool HasProtocol { get; init; }

    /// <summary>Whether requests are only made when somebody walks the result; arguments are checked before that.</summary>
    public bool IsLazy => Paging is not null || Response.IsStreamOfItems;

    /// <summary>The private method that makes the request.</summary>
    public string RequestMethod => RequestMethodOf(Name);

    /// <summary>The private method that makes the content of a form.</summary>
    public string ContentMethod => ContentMethodOf(Name);

    public static string RequestMethodOf(string method) => Making(method) + "Request";

    public static string ContentMethodOf(string method) => Making(method) + "Content";

    // "CreatePet" itself would be the name of a type, and "CreateCreatePet" nobody's choice.
    private static string Making(string method) => (method.StartsWith("Create", StringComparison.Ordinal) ? "Prepare" : "Create") + method;
}
