using System;

namespace Typewright.Emulator.Wire;

/// <summary>Ends a request with an error response; <see cref="Hosting.ErrorHandling"/> writes it in the service's own shape.</summary>
internal sealed class ServiceException(int status, ServiceError error) : Exception(error.Message)
{
    public int Status { get; } = status;

    public ServiceError Error { get; } = error;

    public static ServiceException InvalidInput(string message, string? target = null) => new(400, new ServiceError(null, message, target));

    public static ServiceException NotFound(string? message) => new(404, new ServiceError("NotFound", message));

    public static ServiceException Forbidden() =>
        new(403, new ServiceError("Forbidden", "User is not allowed to perform specified action."));

    public static ServiceException Unauthorized() => new(401, new ServiceError("Unauthorized", "Request is not authorized."));

    /// <summary>The refusal of a request whose HMAC signature does not hold.</summary>
    public static ServiceException Denied(string reason) => new(401, new ServiceError("Denied", reason));
}
