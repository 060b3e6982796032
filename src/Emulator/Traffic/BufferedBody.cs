using System;

namespace Typewright.Emulator.Traffic;

/// <summary>The whole body of a request, which is read once and used by the log, the signature check and the operation.</summary>
internal sealed record BufferedBody(ReadOnlyMemory<byte> Bytes);
