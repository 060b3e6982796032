using System;
using System.IO;
using Typewright.Runtime;

namespace Typewright;

/// <summary>Tells how far a stream has been read, be it one that is sent or one that is received.</summary>
public static class StreamProgress
{
    /// <summary>Makes a stream that reports how far it was read.</summary>
    /// <param name="stream">The stream; it is disposed together with the one that is made.</param>
    /// <param name="progress">Is told how many bytes were read from the beginning on, after each piece. A body that is sent again begins
    /// anew.</param>
    /// <returns>A stream with the same content, that can seek if the given one can.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Stream WithProgress(this Stream stream, IProgress<long> progress)
    {
        Guard.NotNull(stream, nameof(stream));
        Guard.NotNull(progress, nameof(progress));
        return new ProgressStream(stream, progress);
    }
}
