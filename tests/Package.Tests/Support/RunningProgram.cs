using System;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace Typewright.Package.Tests.Support;

/// <summary>A server of a user, built and running until it is disposed.</summary>
internal sealed class RunningProgram : IDisposable
{
    private const int Looks = 600;

    private readonly Process _process;

    private RunningProgram(Process process) => _process = process;

    /// <summary>Builds a project, starts what came of it, and waits until it listens.</summary>
    public static async Task<RunningProgram> StartAsync(ConsumerProject folder, string project, int port)
    {
        await folder.MustDotNetAsync("build", project);
        ProcessStartInfo start = new("dotnet", [$"{project}/bin/Debug/net10.0/{project}.dll"]) { WorkingDirectory = folder.Folder };
        RunningProgram program = new(Process.Start(start)!);
        for (int look = 0; look < Looks && !program._process.HasExited; look++)
        {
            if (await ListensAsync(port))
            {
                return program;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        program.Dispose();
        throw new TimeoutException($"{project} does not listen at {port}.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static async Task<bool> ListensAsync(int port)
    {
        using TcpClient client = new();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionRefused)
        {
            return false;
        }
    }
}
