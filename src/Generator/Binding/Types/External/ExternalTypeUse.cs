namespace Typewright.Generator.Binding.Types.External;

/// <summary>What a C# type that a document names is there for.</summary>
internal enum ExternalTypeUse
{
    /// <summary>A value in JSON.</summary>
    Value,

    /// <summary>What constructors take to authenticate.</summary>
    Credential,
}
