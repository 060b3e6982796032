using System;
using System.IO;

namespace Typewright.Runtime;

/// <summary>Tells what streams throw for a body that broke off, or that is not compressed as its header says.</summary>
internal static class BrokenBody
{
    /// <summary>Tells whether an exception is of that kind.</summary>
    // Brotli's stream has no exception of its own for data that is none of its.
    public static bool Is(Exception exception)
        => exception is IOException or InvalidDataException || exception.GetType() == typeof(InvalidOperationException);
}
