using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <content>Calls whose success may come without a body, such as 200 with one or 204 without.</content>
public sealed partial class ServicePipeline
{
    /// <summary>Sends a request and reads the body of its response as JSON, if there is one.</summary>
    /// <typeparam name="T">The type of the result, a class; for structs there is
    /// <see cref="OptionalValueExtensions"/>, called in the same way.</typeparam>
    /// <param name="message">The message with the request.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result with its response; null for 204 and 205, for an empty body and for the JSON text <c>null</c>.</returns>
    /// <exception cref="RequestFailedException">The status is not a success, or the body is there and cannot be read.</exception>
    public Response<T?> SendOptional<T>(HttpMessage message, JsonRead<T> read, string operation, CancellationToken cancellationToken)
        where T : class
        => SendFor<T?>(
            message,
            response => OptionalBody.IsMissing(response) ? null : ResponseBody.Read(response, read),
            operation,
            cancellationToken);

    /// <inheritdoc cref="SendOptional{T}"/>
    public Task<Response<T?>> SendOptionalAsync<T>(
        HttpMessage message, JsonRead<T> read, string operation, CancellationToken cancellationToken)
        where T : class
        => SendForAsync<T?>(
            message,
            response => OptionalBody.IsMissing(response) ? null : ResponseBody.Read(response, read),
            operation,
            cancellationToken);

    /// <summary>Sends a request for what may not be there: with <see cref="ResponseClassifiers.Exists"/> 404 is an answer, with any other
    /// classifier a success without a body.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="message">The message with the request.</param>
    /// <param name="read">Makes the value of a response that has one, such as <see cref="ResponseReading.JsonIfAny{T}"/>; it is not
    /// called for statuses that allow no body.</param>
    /// <param name="operation">The name of the span, <c>Client.Method</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The result with its response; without a value after 404, and after a success without a body.</returns>
    /// <exception cref="RequestFailedException">The message's classifier finds an error, or the response cannot be read.</exception>
    public NullableResponse<T> SendIfExists<T>(
        HttpMessage message, ResponseRead<T> read, string operation, CancellationToken cancellationToken)
        => SendFor(message, response => ReadIfExists(response, read), operation, cancellationToken);

    /// <inheritdoc cref="SendIfExists{T}"/>
    public async Task<NullableResponse<T>> SendIfExistsAsync<T>(
        HttpMessage message, ResponseRead<T> read, string operation, CancellationToken cancellationToken)
        => await SendForAsync(message, response => ReadIfExists(response, read), operation, cancellationToken).ConfigureAwait(false);

    private static T ReadIfExists<T>(Response response, ResponseRead<T> read)
        => response.Status is 204 or 205 or 404 ? throw new MissingBodyException(response) : read(response);
}
