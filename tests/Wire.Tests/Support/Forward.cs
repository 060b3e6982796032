using System.IO;

namespace Typewright.Wire.Tests.Support;

/// <summary>A stream that only goes forward.</summary>
public sealed class Forward(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
