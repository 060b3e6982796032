namespace Azure.Communication;

/// <summary>When a token is renewed.</summary>
internal enum RefreshMode
{
    /// <summary>By the first call within two minutes of its expiry.</summary>
    OnDemand,

    /// <summary>Also in the background, ten minutes before it expires.</summary>
    Proactive,

    /// <summary>By every call: the renewal itself knows whether there is something new to get.</summary>
    EveryCall,
}
