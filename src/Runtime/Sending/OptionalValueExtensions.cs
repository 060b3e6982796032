using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Calls whose success may come without a body, for results that are structs.</summary>
/// <remarks>
/// Extensions, because two methods of one class cannot differ by a constraint only. The compiler leaves the methods of
/// <see cref="ServicePipeline"/> out where the type is no class, so callers write the same for both.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OptionalValueExtensions
{
    /// <summary>Sends a request and reads the body of its response as JSON, if there is one.</summary>
    /// <typeparam name="T">The type of the result, a struct.</typeparam>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="message">The message with the request.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result with its response; null for 204 and 205, for an empty body and for the JSON text <c>null</c>.</returns>
    /// <exception cref="RequestFailedException">The status is not a success, or the body is there and cannot be read.</exception>
    public static Response<T?> SendOptional<T>(
        this ServicePipeline pipeline, HttpMessage message, JsonRead<T> read, string operation, CancellationToken cancellationToken)
        where T : struct
    {
        Guard.NotNull(pipeline, nameof(pipeline));
        return pipeline.SendFor<T?>(
            message,
            response => OptionalBody.IsMissing(response) ? null : ResponseBody.Read(response, read),
            operation,
            cancellationToken);
    }

    /// <inheritdoc cref="SendOptional{T}"/>
    public static Task<Response<T?>> SendOptionalAsync<T>(
        this ServicePipeline pipeline, HttpMessage message, JsonRead<T> read, string operation, CancellationToken cancellationToken)
        where T : struct
    {
        Guard.NotNull(pipeline, nameof(pipeline));
        return pipeline.SendForAsync<T?>(
            message,
            response => OptionalBody.IsMissing(response) ? null : ResponseBody.Read(response, read),
            operation,
            cancellationToken);
    }
}
