using System;
using System.Collections.Generic;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>What a value is on the wire.</summary>
internal enum ValueShape
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    List,

    /// <summary>Anything else, which is spelt by way of its JSON.</summary>
    Model,
}

/// <summary>What a method demands of an argument.</summary>
internal enum ArgumentCheck
{
    /// <summary>Nothing: it may be null, or cannot be.</summary>
    None,

    NotNull,

    /// <summary>It is a segment of a path, which an empty one would change.</summary>
    Segment,
}

/// <summary>What an argument of the method that makes a request is.</summary>
internal enum RequestArgumentKind
{
    Parameter,
    BodyProperty,
    Content,
    Parts,
    MediaType,
    Page,
    Context,
}

/// <summary>An argument of the method that makes a request.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="IsNullable">Whether null may be given.</param>
/// <param name="Parameter">The parameter of the operation; null for anything else.</param>
internal sealed record RequestArgument(RequestArgumentKind Kind, string Name, bool IsNullable, ParameterModel? Parameter = null);

/// <summary>What follows from an operation's model: the one place where the templates of clients have it from.</summary>
internal static class OperationFacts
{
    /// <summary>Whether the methods for users take a parameter as one of their own.</summary>
    public static bool Takes(this OperationModel operation, ParameterModel parameter) =>
        parameter.Source == ParameterSource.Method || (parameter.Source == ParameterSource.PageSize && operation.Paging is null);

    /// <summary>What a parameter is called where the request is made: a property of the body's class is a parameter there.</summary>
    public static string RequestName(this ParameterModel parameter) =>
        parameter.Source == ParameterSource.BodyProperty ? FieldName.Of(parameter.Name) : parameter.Name;

    /// <summary>Whether items come one by one, so that there is only an asynchronous method.</summary>
    public static bool IsStreamOfItems(this ResponseModel response) =>
        response.Kind is ResponseKind.ServerSentEvents or ResponseKind.JsonLines or ResponseKind.JsonSequence;

    /// <summary>Whether requests are only made when somebody walks the result; arguments are checked before that.</summary>
    public static bool IsLazy(this OperationModel operation) => operation.Paging is not null || operation.Response.IsStreamOfItems();

    /// <summary>Whether a page's address is a link that the service gave.</summary>
    public static bool GoesByLink(this OperationModel operation) => operation.Paging is { Factory: "NextLink" or "LinkHeader" };

    public static bool IsNullable(this BodyModel body) => !body.IsRequired || body.Type.IsNullable;

    /// <summary>Whether methods check that the body is not null.</summary>
    public static bool IsChecked(this BodyModel body) => !body.IsNullable() && !body.Type.IsValueType;

    /// <summary>The absolute address of a server of its own; null where it has none.</summary>
    public static Uri? OwnServer(this OperationModel operation) =>
        Uri.TryCreate(operation.Server, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>What methods demand of a parameter.</summary>
    public static ArgumentCheck Check(this ParameterModel parameter)
    {
        bool isChecked = parameter is
        {
            Source: ParameterSource.Method or ParameterSource.BodyProperty,
            IsRequired: true,
            Type: { IsValueType: false, IsNullable: false },
        };
        if (!isChecked)
        {
            return ArgumentCheck.None;
        }

        return parameter is { Location: ParameterLocation.Path, Type.IsText: true } ? ArgumentCheck.Segment : ArgumentCheck.NotNull;
    }

    /// <summary>What a parameter is on the wire.</summary>
    public static ValueShape Shape(this ParameterModel parameter)
    {
        bool isOfUser = parameter.Source is ParameterSource.Method or ParameterSource.BodyProperty;
        if (parameter.Style.IsContent || parameter.Type.IsOneText || !isOfUser)
        {
            return ValueShape.Text;
        }

        return parameter.Type.Kind == TypeKind.List && parameter.Type.Item.IsOneText ? ValueShape.List : ValueShape.Model;
    }

    /// <summary>
    /// Whether a text can hold anything; that of numbers and dates could not end a header or leave a segment, and neither does
    /// what the library makes itself.
    /// </summary>
    public static bool IsFreeText(this ParameterModel parameter) => parameter.Style.IsContent || (parameter.Source switch
    {
        ParameterSource.Method or ParameterSource.BodyProperty => parameter.Type.IsFreeText,
        ParameterSource.Client or ParameterSource.ApiVersion or ParameterSource.PageToken => true,
        _ => false,
    });

    /// <summary>Whether a value may be null, and is not sent then.</summary>
    public static bool MayBeNull(this ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.PageSize or ParameterSource.PageToken or ParameterSource.BodyProperty => true,
        ParameterSource.Method => !parameter.IsRequired || parameter.Type.IsNullable,
        _ => false,
    };

    /// <summary>The arguments of <c>Create…Request</c>, in their order.</summary>
    public static IEnumerable<RequestArgument> Signature(this OperationModel operation)
    {
        foreach (ParameterModel parameter in operation.Parameters)
        {
            if (operation.Takes(parameter))
            {
                bool isNullable = !parameter.IsRequired || parameter.Type.IsNullable;
                yield return new(RequestArgumentKind.Parameter, parameter.Name, isNullable, parameter);
            }
            else if (parameter.Source == ParameterSource.BodyProperty)
            {
                yield return new(RequestArgumentKind.BodyProperty, parameter.RequestName(), true, parameter);
            }
        }

        if (operation.Body is { } body)
        {
            bool isParts = body is { Kind: BodyKind.Multipart, MediaTypeParameter: null };
            yield return new(isParts ? RequestArgumentKind.Parts : RequestArgumentKind.Content, "content", body.IsNullable());
            if (body.MediaTypeParameter is { } mediaType)
            {
                yield return new(RequestArgumentKind.MediaType, mediaType, false);
            }
        }

        if (operation.Paging is not null)
        {
            yield return new(RequestArgumentKind.Page, "page", false);
        }

        // Only callers of the protocol methods have one.
        if (operation.HasProtocol)
        {
            yield return new(RequestArgumentKind.Context, "context", true);
        }
    }
}
