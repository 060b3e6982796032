using System;
using System.IO;
using System.Threading;

namespace Typewright.Runtime;

/// <summary>A body that is decoded while it is read, which says by which coding where its bytes are none of it.</summary>
internal sealed class DecodedBody(Stream decoder, string coding) : ExplainingStream(decoder)
{
    // Brotli's stream has no exception of its own for data that is none of its.
    protected override bool Explains(Exception exception, CancellationToken cancellationToken)
        => exception is InvalidDataException || exception.GetType() == typeof(InvalidOperationException);

    protected override Exception Explained(Exception cause)
        => cause is InvalidDataException { InnerException: not null } inner
            ? inner
            : new InvalidDataException($"It is not encoded as '{coding}', as its Content-Encoding says.", cause);
}
