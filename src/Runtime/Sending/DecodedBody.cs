using System;
using System.IO;
using System.Threading;

namespace Typewright.Runtime;

/// <summary>A body that is decoded while it is read, which says by which coding where its bytes are none of it, or not all of it.</summary>
internal sealed class DecodedBody(Stream decoder, CompressedBody compressed, string coding) : ExplainingStream(decoder)
{
    protected override int Counted(int read) => compressed.IsCutOff(read) ? throw CutOff() : read;

    // Brotli's stream has no exception of its own for data that is none of its.
    protected override bool Explains(Exception exception, CancellationToken cancellationToken)
        => exception is InvalidDataException || exception.GetType() == typeof(InvalidOperationException);

    protected override Exception Explained(Exception cause)
    {
        if (cause is InvalidDataException { InnerException: not null } inner)
        {
            return inner;
        }

        return compressed.IsAtEnd
            ? CutOff()
            : new InvalidDataException($"It is not encoded as '{coding}', as its Content-Encoding says.", cause);
    }

    // Like any other body that ends too soon, it may be asked for again.
    private EndOfStreamException CutOff() => new($"It ends before the data that is encoded as '{coding}' does.");
}
