namespace Typewright.Conformance;

/// <summary>What the bytes of a text are, which only the document tells.</summary>
public enum BytesAlphabet
{
    /// <summary>The value is any JSON, and no bytes at all.</summary>
    None,

    /// <summary>Base64.</summary>
    Base64,

    /// <summary>Base64 where a text is that, and any JSON elsewhere.</summary>
    Mixed,

    /// <summary>Base64 for URLs.</summary>
    Base64Url,

    /// <summary>The bytes of the text.</summary>
    Plain,
}
