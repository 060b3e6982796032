using System;
using System.Globalization;
using System.IO;
using Typewright.Fuzz.Combinations;
using Typewright.Fuzz.Documents;
using Typewright.Fuzz.Responses;

namespace Typewright.Fuzz;

/// <summary>Tries damaged documents on the generator and damaged answers on its clients; docs/security.md tells what for.</summary>
internal static class Program
{
    // The mutants are the same whatever is tried before them, so each can be tried again by itself.
    public static int Main(string[] args)
    {
        FuzzArguments arguments;
        try
        {
            arguments = FuzzArguments.Parse(args);
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine(e.Message);
            Console.Error.WriteLine(FuzzArguments.Usage);
            return 2;
        }

        if (arguments.ProgressFile is not { } progress)
        {
            return Supervisor.Run(arguments);
        }

        IMutants mutants = arguments.Mode switch
        {
            FuzzArguments.Documents => new DocumentMutants(arguments),
            FuzzArguments.Responses => new ResponseMutants(arguments),
            _ => new CombinationMutants(arguments),
        };
        using FileStream file = new(progress, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        for (int index = arguments.From; index < arguments.From + arguments.Count; index++)
        {
            file.Position = 0;
            file.Write(System.Text.Encoding.ASCII.GetBytes(index.ToString("D9", CultureInfo.InvariantCulture)));
            file.Flush();
            if (mutants.Try(index) is { } fault)
            {
                Console.WriteLine(FaultCounts.Line(index, fault));
            }
        }

        return 0;
    }
}
