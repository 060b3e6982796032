using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Typewright.Emulator;

namespace Typewright.Soak.Checking;

/// <summary>The process that checks: it has the emulator, starts the process that calls, and counts when that has ended.</summary>
internal sealed class SoakRun(SoakArguments soak)
{
    /// <summary>Credentials renew a token two minutes before it ends, so each is good for a few seconds.</summary>
    private static readonly TimeSpan s_tokenLifetime = TimeSpan.FromSeconds(123);

    public async Task<bool> RunAsync()
    {
        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync(
            new EmulatorOptions { LongestTokenLifetime = s_tokenLifetime, RequestLogCapacity = 1 });
        Ledger ledger = new();
        Stopwatch watch = Stopwatch.StartNew();
        using Process calling = Start(emulator);
        MemoryWatch memory = new(calling);
        using CancellationTokenSource end = new();
        Task watching = memory.WatchAsync(end.Token);
        while (await calling.StandardOutput.ReadLineAsync() is { } line)
        {
            ledger.Add(line);
        }

        await calling.WaitForExitAsync();
        await end.CancelAsync();
        await watching;
        TimeSpan took = watch.Elapsed;

        using HttpClient client = new();
        await using System.IO.Stream state = await client.GetStreamAsync(new Uri(emulator.Endpoint, "emulator/state"));
        using JsonDocument document = await JsonDocument.ParseAsync(state);
        StateCount.Into(ledger, document.RootElement);
        return calling.ExitCode == 0 && Report(ledger, memory, took);
    }

    private Process Start(CommunicationEmulator emulator)
    {
        string teamsToken = emulator.CreateTeamsUserToken(TeamsUser.ClientId, TeamsUser.ObjectId);
        IEnumerable<string> arguments = soak.ForCalling(emulator.ConnectionString, teamsToken);
        ProcessStartInfo start = new(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        return Process.Start(start)!;
    }

    private bool Report(Ledger ledger, MemoryWatch memory, TimeSpan took)
    {
        IReadOnlyList<Tally> tallies = ledger.Compare();
        foreach (Tally tally in tallies)
        {
            Print($"{tally.Kind}: {tally.Certain} certain, {tally.Possible} possible, {tally.Found} found");
        }

        foreach (string failure in ledger.Failures.Take(10))
        {
            Print($"failed: {failure}");
        }

        bool isComplete = ledger.Calls >= soak.Calls;
        bool isFlat = memory.Growth() is not { } growth || growth <= MemoryWatch.LargestGrowth;
        Print($"seed {soak.Seed}, {soak.Callers} callers, {soak.FaultPercent} % faults");
        Print($"{took.TotalSeconds:F0} s, {ledger.Calls / took.TotalSeconds:F0} calls a second");
        Print($"{ledger.Unknown} calls failed with their effect unknown, {ledger.Failures.Count} that need not have");
        Print($"{ledger.Refreshes} tokens renewed, {ledger.RefreshesAtOnce} at a time");
        Print($"memory of the clients: {memory}{(isFlat ? "" : ", which is growth")}");
        if (!isComplete)
        {
            Print($"not done: {soak.Calls} calls were asked for");
        }

        int lost = tallies.Sum(tally => tally.Lost) + ledger.Failures.Count;
        int doubled = tallies.Sum(tally => tally.Doubled);
        Print($"{ledger.Calls} calls, {lost} lost, {doubled} doubled");
        return lost + doubled == 0 && isComplete && isFlat && ledger.RefreshesAtOnce <= 1;
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
