using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Counts every 2xx as success once a redirect was followed: a document that declares the redirect cannot know what is behind
/// it.</summary>
internal sealed class FollowedClassifier(ResponseClassifier inner) : ResponseClassifier
{
    /// <summary>Gets what counted before.</summary>
    public ResponseClassifier Inner => inner;

    public override bool IsErrorResponse(HttpMessage message)
        => message.Response.Status is < 200 or > 299 && inner.IsErrorResponse(message);

    public override bool IsRetriableResponse(HttpMessage message) => inner.IsRetriableResponse(message);

    public override bool IsRetriableException(System.Exception exception) => inner.IsRetriableException(exception);

    public override bool IsRetriable(HttpMessage message, System.Exception exception) => inner.IsRetriable(message, exception);
}
