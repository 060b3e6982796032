namespace Typewright.Generator.Model.Operations.Parameters;

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
