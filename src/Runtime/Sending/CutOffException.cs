using System;
using System.IO;

namespace Typewright.Runtime;

/// <summary>Says that the body of an answer broke off. Users meet it as the inner exception, and its own inner exception is what the
/// connection said.</summary>
internal sealed class CutOffException(Exception cause) : IOException(cause.Message, cause);
