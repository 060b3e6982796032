using System;
using System.Collections.Generic;

namespace Typewright.Generator.Schemas.Places;

/// <summary>What an answer that is no success is called by its status.</summary>
internal static class StatusNames
{
    private static readonly Dictionary<string, string> s_rows = new(StringComparer.OrdinalIgnoreCase)
    {
        ["400"] = "BadRequestError",
        ["401"] = "UnauthorizedError",
        ["402"] = "PaymentRequiredError",
        ["403"] = "ForbiddenError",
        ["404"] = "NotFoundError",
        ["405"] = "MethodNotAllowedError",
        ["406"] = "NotAcceptableError",
        ["408"] = "RequestTimeoutError",
        ["409"] = "ConflictError",
        ["410"] = "GoneError",
        ["412"] = "PreconditionFailedError",
        ["413"] = "ContentTooLargeError",
        ["415"] = "UnsupportedMediaTypeError",
        ["418"] = "TeapotError",
        ["422"] = "UnprocessableContentError",
        ["423"] = "LockedError",
        ["424"] = "FailedDependencyError",
        ["428"] = "PreconditionRequiredError",
        ["429"] = "TooManyRequestsError",
        ["451"] = "UnavailableForLegalReasonsError",
        ["500"] = "InternalServerError",
        ["501"] = "NotImplementedError",
        ["502"] = "BadGatewayError",
        ["503"] = "ServiceUnavailableError",
        ["504"] = "GatewayTimeoutError",
        ["507"] = "InsufficientStorageError",
        ["4XX"] = "ClientError",
        ["5XX"] = "ServerError",
    };

    /// <summary>The name of the error's type.</summary>
    public static string Of(string status)
    {
        if (s_rows.TryGetValue(status, out string? name))
        {
            return name;
        }

        return status.Length > 0 && char.IsDigit(status[0]) ? "Status" + status + "Error" : "Error";
    }
}
