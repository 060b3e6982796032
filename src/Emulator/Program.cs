using System;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Typewright.Emulator;

EmulatorOptions options;
try
{
    options = CommandLine.Parse(args);
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

TaskCompletionSource stop = new();
void Stop(PosixSignalContext signal)
{
    // Without this the process would end before the server does.
    signal.Cancel = true;
    stop.TrySetResult();
}

using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync(options);
Console.WriteLine(emulator.ConnectionString);
Console.Error.WriteLine("Press Ctrl+C to stop.");
await stop.Task;
return 0;
