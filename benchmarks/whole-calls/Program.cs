using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using WholeCalls;

// serve: answers. calls PORT: measures calls by turns, as Markdown. first PORT TOOL: what the first call of a process costs.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["serve"]:
        await CatalogServer.ServeAsync();
        break;
    case ["first", var port, var tool]:
        await FirstCall.PrintAsync(new Uri($"http://127.0.0.1:{port}/"), tool);
        break;
    case ["calls", var port, .. var tools]:
        await Calls.PrintAsync(new Uri($"http://127.0.0.1:{port}/"), tools.Length > 0 ? tools : Clients.Names);
        break;
}

/// <summary>What a process pays for its first call.</summary>
internal static class FirstCall
{
    public static async Task PrintAsync(Uri address, string tool)
    {
        TimeSpan compiled = JitInfo.GetCompilationTime();
        long methods = JitInfo.GetCompiledMethodCount();
        Stopwatch watch = Stopwatch.StartNew();
        (int count, string? _) = await Clients.Of(tool, address)(1);
        watch.Stop();
        Debug.Assert(count == 1);
        double compilation = (JitInfo.GetCompilationTime() - compiled).TotalMilliseconds;
        methods = JitInfo.GetCompiledMethodCount() - methods;
        Console.WriteLine($"| {tool} | {watch.Elapsed.TotalMilliseconds:F0} | {compilation:F0} | {methods} |");
    }
}

/// <summary>Calls of all tools by turns.</summary>
internal static class Calls
{
    private const int Rounds = 7;

    public static async Task PrintAsync(Uri address, string[] tools)
    {
        Console.WriteLine(
            "| articles | body, kB | callers | tool | CPU, µs | ratio | p50, µs | p99, µs | bytes | ratio | gen 2 per 1,000 |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (int articles in (int[])[1, 100, 800])
        {
            foreach (int callers in (int[])[1, 16, 64])
            {
                await PrintAsync(address, tools, articles, callers);
            }
        }
    }

    private static async Task PrintAsync(Uri address, string[] tools, int articles, int callers)
    {
        int calls = 640 * (articles switch { 1 => 10, 100 => 3, _ => 1 });
        Func<int, Task<(int Count, string? Supplier)>>[] clients = [.. tools.Select(tool => Clients.Of(tool, address))];
        List<Measure>[] measures = [.. tools.Select(static _ => new List<Measure>())];
        for (int round = -1; round < Rounds; round++)
        {
            for (int i = 0; i < tools.Length; i++)
            {
                Measure measure = await MeasureAsync(clients[i], articles, callers, calls);
                if (round >= 0)
                {
                    measures[i].Add(measure);
                }
            }
        }

        Measure[] medians = [.. measures.Select(Measure.Median)];
        for (int i = 0; i < tools.Length; i++)
        {
            Measure m = medians[i];
            string size = $"| {articles} | {CatalogServer.Body(articles).Length / 1024} | {callers} | {tools[i]} ";
            string time = $"| {m.Cpu:F0} | {m.Cpu / medians[0].Cpu:F2} | {m.P50:F0} | {m.P99:F0} ";
            Console.WriteLine(size + time + $"| {m.Bytes:N0} | {m.Bytes / medians[0].Bytes:F2} | {m.Gen2:F1} |");
        }
    }

    private static async Task<Measure> MeasureAsync(
        Func<int, Task<(int Count, string? Supplier)>> call, int articles, int callers, int calls)
    {
        double[] times = new double[calls];
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        int gen2 = GC.CollectionCount(2);
        int next = -1;
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            for (int i = Interlocked.Increment(ref next); i < calls; i = Interlocked.Increment(ref next))
            {
                long start = Stopwatch.GetTimestamp();
                (int count, string? supplier) = await call(articles);
                times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                if (count != articles || supplier != "Brass and Sons")
                {
                    throw new InvalidOperationException($"{count} articles, {supplier}");
                }
            }
        })));
        double perCall = calls;
        Measure measure = new(
            (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMicroseconds / perCall,
            0,
            0,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / perCall,
            (GC.CollectionCount(2) - gen2) * 1000 / perCall);
        Array.Sort(times);
        return measure with { P50 = times[calls / 2], P99 = times[calls * 99 / 100] };
    }
}

/// <summary>What a call took.</summary>
internal sealed record Measure(double Cpu, double P50, double P99, double Bytes, double Gen2)
{
    public static Measure Median(List<Measure> all) => new(
        Of(all, static one => one.Cpu), Of(all, static one => one.P50), Of(all, static one => one.P99), Of(all, static one => one.Bytes),
        Of(all, static one => one.Gen2));

    private static double Of(List<Measure> all, Func<Measure, double> value) => all.Select(value).Order().ElementAt(all.Count / 2);
}
