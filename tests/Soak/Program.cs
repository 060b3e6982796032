using System;
using System.Threading.Tasks;
using Typewright.Soak.Calling;
using Typewright.Soak.Checking;

namespace Typewright.Soak;

/// <summary>
/// Makes very many calls while many of them go wrong, and counts at the end what they did. The clients run in a process of their own, so
/// that their memory can be watched; this process has the emulator and what the calls are expected to have done.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        SoakArguments soak;
        try
        {
            soak = SoakArguments.Parse(arguments);
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine(exception.Message);
            Console.Error.WriteLine(SoakArguments.Usage);
            return 2;
        }

        if (soak.ConnectionString is { } connectionString)
        {
            await new CallingRun(connectionString, soak).RunAsync();
            return 0;
        }

        return await new SoakRun(soak).RunAsync() ? 0 : 1;
    }
}
