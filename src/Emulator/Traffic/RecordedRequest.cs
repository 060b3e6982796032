using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;

namespace Typewright.Emulator.Traffic;

/// <summary>A request that the emulator received, faulty and refused ones included.</summary>
public sealed class RecordedRequest
{
    private int _status;

    internal RecordedRequest(string method, string target, IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        Method = method;
        Target = target;
        int question = target.IndexOf('?', StringComparison.Ordinal);
        Path = question < 0 ? target : target[..question];
        Query = question < 0 ? string.Empty : target[question..];
        Headers = headers;
        BodyBytes = body;
    }

    /// <summary>The HTTP method in upper case.</summary>
    public string Method { get; }

    /// <summary>The path and query exactly as they were sent, escapes included.</summary>
    public string Target { get; }

    /// <summary>The path exactly as it was sent, escapes included.</summary>
    public string Path { get; }

    /// <summary>The query exactly as it was sent, from its question mark on; empty when there was none.</summary>
    public string Query { get; }

    /// <summary>The headers, whose names are compared without regard to case; several values of one are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The bytes of the body.</summary>
    public ReadOnlyMemory<byte> BodyBytes { get; }

    /// <summary>The body read as UTF-8; empty when there was none.</summary>
    public string Body => Encoding.UTF8.GetString(BodyBytes.Span);

    /// <summary>
    /// The status code of the answer; <see langword="null"/> while there is none, and for good when the connection was
    /// dropped.
    /// </summary>
    public int? Status => Volatile.Read(ref _status) is not 0 and var status ? status : null;

    /// <summary>Set before the connection is dropped: the server goes through the motions of an answer even then.</summary>
    internal bool IsDropped { get; set; }

    /// <summary>Method, target and status, for test output.</summary>
    public override string ToString() => $"{Method} {Target} -> {Status?.ToString(CultureInfo.InvariantCulture) ?? "no answer"}";

    internal void Answered(int status) => Volatile.Write(ref _status, IsDropped ? 0 : status);
}
