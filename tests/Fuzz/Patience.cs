using System;
using System.Diagnostics;
using System.Threading;

namespace Typewright.Fuzz;

/// <summary>Runs something on a small stack, and does not wait for ever.</summary>
internal static class Patience
{
    // A compiler's own threads have a megabyte; half of it is left to who calls the generator there.
    private const int Stack = 512 * 1024;
    private const int Glances = 600;

    // What a processor works for so long does not end; a busy machine only lets it wait.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_glance = TimeSpan.FromSeconds(1);

    /// <returns>Whether it ended; what it throws is the caller's.</returns>
    public static bool Run(Action action)
    {
        Exception? thrown = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    thrown = e;
                }
            },
            Stack)
        { IsBackground = true };
        TimeSpan before = Worked();
        thread.Start();
        for (int i = 0; !thread.Join(s_glance); i++)
        {
            if (Worked() - before > s_longest || i == Glances)
            {
                return false;
            }
        }

        if (thrown is not null)
        {
            throw new MutantException(thrown);
        }

        return true;
    }

    private static TimeSpan Worked()
    {
        using Process self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }
}

/// <summary>What came out of a mutant.</summary>
internal sealed class MutantException(Exception inner) : Exception(inner.Message, inner)
{
    /// <summary>Type, message and the first places, on one line.</summary>
    public string Line => $"{InnerException!.GetType().Name}: {InnerException.Message} "
        + string.Join(" ", (InnerException.StackTrace ?? "").Split('\n', 5)[..^1]);
}
