namespace Typewright.Runtime;

/// <summary>A body that may not be there any more when a call is to be tried again.</summary>
internal interface ISentOnce
{
    /// <summary>Gets whether the body was sent and cannot be sent again.</summary>
    public bool IsSpent { get; }
}
