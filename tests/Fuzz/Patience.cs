using System;
using System.Threading;

namespace Typewright.Fuzz;

/// <summary>Runs something on a small stack, and does not wait for ever.</summary>
internal static class Patience
{
    // A compiler's own threads have a megabyte; half of it is left to who calls the generator there.
    private const int Stack = 512 * 1024;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

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
        thread.Start();
        if (!thread.Join(s_longest))
        {
            return false;
        }

        if (thrown is not null)
        {
            throw new MutantException(thrown);
        }

        return true;
    }
}

/// <summary>What came out of a mutant.</summary>
internal sealed class MutantException(Exception inner) : Exception(inner.Message, inner)
{
    /// <summary>Type, message and the first places, on one line.</summary>
    public string Line => $"{InnerException!.GetType().Name}: {InnerException.Message} "
        + string.Join(" ", (InnerException.StackTrace ?? "").Split('\n', 5)[..^1]);
}
