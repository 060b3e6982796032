using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Model.Operations;

internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,
}

/// <summary>Where a parameter's value comes from.</summary>
internal enum ParameterSource
{
    /// <summary>An argument of the method.</summary>
    Method,

    /// <summary>A field of the client.</summary>
    Client,

    /// <summary>The service version of the client's options.</summary>
    ApiVersion,

    /// <summary>A fixed text.</summary>
    Constant,

    /// <summary>A property of the body's class.</summary>
    BodyProperty,

    /// <summary>The caller's page size hint.</summary>
    PageSize,

    /// <summary>The token or position of a page.</summary>
    PageToken,

    /// <summary>A new id for each call, the same over its retries.</summary>
    RepeatabilityId,

    /// <summary>The time of the call, the same over its retries.</summary>
    RepeatabilityFirstSent,
}

/// <summary>How a value is spelt, in OpenAPI's words.</summary>
/// <param name="Name">form, spaceDelimited, pipeDelimited, tabDelimited, deepObject, simple, label, matrix, cookie; querystring or querystringForm for a query as a whole.</param>
/// <param name="Explode">Whether each item is a parameter of its own.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are.</param>
/// <param name="IsContent">Whether the value is JSON text.</param>
internal sealed record ParameterStyle(string Name, bool Explode, bool AllowReserved = false, bool IsContent = false);

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">The C# name: of the method's parameter, the client's field or the body's property.</param>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Location">Where it travels.</param>
/// <param name="Source">Where its value comes from.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether it is always sent.</param>
/// <param name="Style">How it is spelt.</param>
/// <param name="Doc">Its prose.</param>
/// <param name="Constant">The fixed text.</param>
/// <param name="IsMadeUpWhenAbsent">Whether a call that leaves it out sends a new id, the same over its retries.</param>
internal sealed record ParameterModel(
    string Name,
    string WireName,
    ParameterLocation Location,
    ParameterSource Source,
    TypeRef Type,
    bool IsRequired,
    ParameterStyle Style,
    Documentation Doc,
    string? Constant = null,
    bool IsMadeUpWhenAbsent = false);

internal enum BodyKind
{
    Json,
    Text,
    Binary,
    Form,
    Multipart,
    Xml,
}

/// <summary>A part of a form or multipart body.</summary>
/// <param name="Property">The property of the body's class.</param>
/// <param name="ContentType">The part's media type, or several with commas between them; null where the type decides.</param>
/// <param name="Style">How a list or object is spelt in a form; in parts, whether each item of a list is one.</param>
/// <param name="Headers">Headers of the part that have one value only: name, then value.</param>
internal sealed record BodyPart(PropertyModel Property, string? ContentType, ParameterStyle Style, EquatableArray<string> Headers = default);

/// <summary>What a request carries.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="MediaType">The Content-Type.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">The method's parameter.</param>
/// <param name="IsRequired">Whether it is always sent.</param>
/// <param name="Doc">Its prose.</param>
/// <param name="Parts">For a form or multipart body.</param>
/// <param name="MediaTypeParameter">The name of the parameter that picks among several media types; null when there is one.</param>
/// <param name="Xml">The root element, for XML.</param>
internal sealed record BodyModel(BodyKind Kind, string MediaType, TypeRef Type, string Name, bool IsRequired, Documentation Doc, EquatableArray<BodyPart> Parts, string? MediaTypeParameter = null, XmlShape? Xml = null);

internal enum ResponseKind
{
    None,
    Json,
    Text,
    Binary,
    HeadAsBool,
    ServerSentEvents,
    JsonLines,
    JsonSequence,
    Xml,
}

/// <summary>Server-sent events whose fields the document describes.</summary>
/// <param name="IsText">Whether the data are not, or not always, JSON.</param>
/// <param name="Terminal">The data that end the stream; null where the document names none.</param>
internal sealed record EventsModel(bool IsText, string? Terminal);

/// <summary>What a success carries.</summary>
/// <param name="Kind">How it is read.</param>
/// <param name="Type">Its type; null for none.</param>
/// <param name="Statuses">The successful status codes; empty for any 2xx.</param>
/// <param name="Accept">The Accept header; empty for none.</param>
/// <param name="ErrorTypes">The types that errors carry, for the documentation.</param>
/// <param name="Events">What the document says of the fields of server-sent events; null where an item is the data of an event.</param>
/// <param name="Reconnects">Whether a stream of events that ended is asked for again.</param>
internal sealed record ResponseModel(ResponseKind Kind, TypeRef? Type, EquatableArray<int> Statuses, string Accept, EquatableArray<string> ErrorTypes, EventsModel? Events = null, bool Reconnects = false);

/// <summary>How the pages of a listing hang together.</summary>
/// <param name="Factory">The factory of <c>PagingStyle</c>.</param>
/// <param name="Arguments">Its arguments, as C# expressions.</param>
/// <param name="Item">The type of an item.</param>
internal sealed record PagingModel(string Factory, EquatableArray<string> Arguments, TypeRef Item);

/// <summary>A parameter of a flat overload.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Property">The property of the body that it fills; null for a parameter of the operation.</param>
/// <param name="Parameter">The operation's parameter that it is; null for a property.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">Whether it has a default in the synchronous method.</param>
/// <param name="IsOptionalAsync">Whether it has a default in the asynchronous method.</param>
/// <param name="Doc">Its prose.</param>
internal sealed record OverloadParameter(string Name, PropertyModel? Property, string? Parameter, TypeRef Type, bool IsOptional, bool IsOptionalAsync, Documentation Doc);

/// <summary>A method that takes the values of a body one by one.</summary>
/// <param name="Name">The synchronous method.</param>
/// <param name="Summary">What it does; null where that is what the operation does.</param>
/// <param name="Parameters">In the order of the method.</param>
internal sealed record OverloadModel(string Name, string? Summary, EquatableArray<OverloadParameter> Parameters);

/// <summary>A long-running operation's way to its result.</summary>
/// <param name="FinalState">The member of <c>LongRunningStyle</c>.</param>
internal sealed record LongRunningModel(string FinalState);

/// <summary>A call.</summary>
/// <param name="Name">The synchronous method.</param>
/// <param name="Id">The private part of its name, unique in its client.</param>
/// <param name="Method">The verb.</param>
/// <param name="Path">The template, for the documentation.</param>
/// <param name="Segments">The template cut up: literals, and parameters by their wire name in braces.</param>
/// <param name="Server">A server of its own, relative or absolute; null for the client's.</param>
/// <param name="Parameters">In the order of the method.</param>
/// <param name="Body">What it carries.</param>
/// <param name="Response">What it gets.</param>
/// <param name="Paging">How its pages hang together.</param>
/// <param name="LongRunning">How its result is waited for.</param>
/// <param name="Overloads">Flat forms.</param>
/// <param name="Doc">Its prose.</param>
/// <param name="IsInternal">Whether its own methods are not for users.</param>
/// <param name="HasProtocol">Whether the methods with RequestContent and RequestContext are there.</param>
internal sealed record OperationModel(
    string Name,
    string Id,
    string Method,
    string Path,
    EquatableArray<string> Segments,
    string? Server,
    EquatableArray<ParameterModel> Parameters,
    BodyModel? Body,
    ResponseModel Response,
    PagingModel? Paging,
    LongRunningModel? LongRunning,
    EquatableArray<OverloadModel> Overloads,
    Documentation Doc,
    bool IsInternal,
    bool HasProtocol);
