using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Communication.Identity;
using Xunit;

namespace Typewright.Emulator.Tests;

/// <summary>The program as a user starts it.</summary>
public sealed class ProgramTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task It_prints_a_connection_string_that_works_and_stops_on_an_interrupt()
    {
        using Process program = Start("--access-key", "c2VjcmV0", "--page-size", "5");
        string? line = await program.StandardOutput.ReadLineAsync().WaitAsync(Patience);

        Assert.Matches("^endpoint=http://127.0.0.1:[0-9]+/;accesskey=c2VjcmV0$", line);
        CommunicationUserIdentifier user = await new CommunicationIdentityClient(line!).CreateUserAsync();
        Assert.StartsWith("8:acs:", user.Id);

        await InterruptAsync(program);
        await program.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(OperatingSystem.IsWindows() || program.ExitCode == 0);
    }

    [Theory]
    [InlineData("--bogus", "1", "--bogus is unknown.")]
    [InlineData("--port", "65536", "--port takes a number from 0 to 65535, not '65536'.")]
    [InlineData("--page-size", "0", "--page-size takes a number from 1 to 200, not '0'.")]
    [InlineData("--listen", "everywhere", "--listen takes an IP address, not 'everywhere'.")]
    [InlineData("--access-key", "***", "--access-key takes Base64.")]
    public async Task It_explains_arguments_it_does_not_take(string name, string value, string message)
    {
        using Process program = Start(name, value);
        string errors = await program.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await program.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(2, program.ExitCode);
        Assert.StartsWith(message, errors);
        Assert.Contains("Usage:", errors);
    }

    private static Process Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [typeof(CommunicationEmulator).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    private static async Task InterruptAsync(Process program)
    {
        if (OperatingSystem.IsWindows())
        {
            // There is no way to send Ctrl+C to one other process there.
            program.Kill();
            return;
        }

        using Process kill = Process.Start("kill", ["-INT", $"{program.Id}"]);
        await kill.WaitForExitAsync();
    }
}
