using System;
using System.IO;
using System.Threading;

namespace Typewright.Soak.Calling;

/// <summary>
/// Tells the process that checks what the calls must have done, a line for each effect. Nothing is kept here, so that the memory of this
/// process is that of the clients.
/// </summary>
internal sealed class Journal(TextWriter output)
{
    private readonly Lock _gate = new();

    /// <summary>The effect is there once: the call said so.</summary>
    public void Once(string kind, string key) => Write("effect", kind, key, "1", "1");

    /// <summary>The effect is there once or not at all: the call failed, and nobody knows whether before or after its work.</summary>
    public void AtMostOnce(string kind, string key) => Write("effect", kind, key, "0", "1");

    /// <summary>The effect is gone: a later call took it back.</summary>
    public void Gone(string kind, string key) => Write("effect", kind, key, "0", "0");

    /// <summary>Something was perhaps created, and nobody learnt its name.</summary>
    public void Unnamed(string kind) => Write("unnamed", kind);

    /// <summary>A call failed that could have been repeated until it went well.</summary>
    public void Failed(string call, Exception exception) =>
        Write("failed", call, exception.GetType().Name, exception.Message.Split('\n')[0].Trim());

    public void Count(int calls, int unknown) => Write("calls", $"{calls}", $"{unknown}");

    public void Refreshed(int times, int atOnce) => Write("refreshed", $"{times}", $"{atOnce}");

    private void Write(params string[] fields)
    {
        string line = string.Join('\t', fields);
        lock (_gate)
        {
            output.WriteLine(line);
        }
    }
}
