using System.Diagnostics.Tracing;

namespace Azure.Communication;

/// <summary>
/// Reports what happens to credentials where no caller is. It has the trait by which <c>AzureEventSourceListener</c>
/// picks the sources it listens to.
/// </summary>
internal sealed class CredentialEventSource : EventSource
{
    public const string SourceName = "Typewright-Communication-Common";

    public const int BackgroundRefreshFailedId = 1;

    private CredentialEventSource()
        : base(SourceName, EventSourceSettings.Default, "AzureEventSource", "true")
    {
    }

    public static CredentialEventSource Log { get; } = new();

    [Event(BackgroundRefreshFailedId, Level = EventLevel.Warning, Message = "A token could not be renewed in the background: {0}: {1}")]
    public void BackgroundRefreshFailed(string exceptionType, string message)
    {
        if (IsEnabled())
        {
            WriteEvent(BackgroundRefreshFailedId, exceptionType, message);
        }
    }
}
