using System;
using System.Globalization;

namespace Typewright.Runtime;

/// <summary>Says that a value of a stream is longer than the client takes. Users meet it as the inner exception.</summary>
internal sealed class RecordTooLongException(int bound) : FormatException(string.Format(
    CultureInfo.InvariantCulture, "One value of the stream is longer than {0} bytes, the bound that ClientBehavior.MaxRecordBytes sets.",
        bound));
