using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace Typewright.Emulator.Hosting;

/// <summary>Leaves the signals of the process to the program around; the host would take Ctrl+C for itself otherwise.</summary>
internal sealed class InProcessLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
