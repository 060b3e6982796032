using System;
using System.Linq;
using System.Threading.Tasks;
using Azure;

namespace Typewright.Quickstart;

/// <summary>Runs steps, prints a line for each and counts. A step that fails does not keep the next ones from running.</summary>
internal sealed class Steps
{
    private int _passed;
    private int _failed;

    public static void Title(string text) => Console.WriteLine($"{Environment.NewLine}{text}");

    /// <summary>Runs a step.</summary>
    /// <param name="title">What the step does.</param>
    /// <param name="action">Does it and tells what came back; any exception makes the step fail.</param>
    public async Task RunAsync(string title, Func<Task<string>> action)
    {
        try
        {
            string outcome = await action();
            _passed++;
            Console.WriteLine($"  ✓ {title}: {outcome}");
        }
        catch (RequestFailedException exception)
        {
            Fail(title, $"{exception.Status} {exception.ErrorCode}: {FirstLine(exception)}");
        }
        catch (Exception exception)
        {
            Fail(title, $"{exception.GetType().Name}: {FirstLine(exception)}");
        }
    }

    /// <summary>Ends the step that calls it, as failed, unless what came back is as it should be.</summary>
    public static void Expect(bool isRight, string expectation)
    {
        if (!isRight)
        {
            throw new InvalidOperationException($"Expected {expectation}.");
        }
    }

    /// <summary>Prints the sum and gives the exit code.</summary>
    public int Finish()
    {
        Console.WriteLine($"{Environment.NewLine}{_passed} steps passed, {_failed} failed");
        return _failed == 0 ? 0 : 1;
    }

    private static string FirstLine(Exception exception) => exception.Message.Split('\r', '\n').First();

    private void Fail(string title, string reason)
    {
        _failed++;
        Console.WriteLine($"  ✗ {title}: {reason}");
    }
}
