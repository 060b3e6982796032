using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;
using Azure.Core;

namespace Typewright.Soak.Calling;

/// <summary>The process that calls. Groups of callers share a user, and with it a client and a token that has to be renewed.</summary>
internal sealed class CallingRun(string connectionString, SoakArguments soak)
{
    private const int CallersOfGroup = 4;
    private static readonly TimeSpan s_progress = TimeSpan.FromSeconds(1);

    public async Task RunAsync()
    {
        using StreamWriter output = new(Console.OpenStandardOutput()) { AutoFlush = false };
        using CancellationTokenSource end = new(TimeSpan.FromMinutes(soak.Minutes));
        Journal journal = new(output);
        Calls calls = new(journal, soak.Calls, end.Token);
        RoomsClient rooms = new(connectionString, Prepare(new RoomsClientOptions(), 0));
        CommunicationIdentityClient identity = new(connectionString, Prepare(new CommunicationIdentityClientOptions(), -1));
        Users users = new(identity, calls, soak.TeamsToken);
        List<Host> hosts = [];
        List<Task> callers = [];
        for (int first = 0; first < soak.Callers; first += CallersOfGroup)
        {
            Host host = await Host.StartAsync(connectionString, users, Prepare(new ChatClientOptions(), first + 1));
            hosts.Add(host);
            callers.AddRange(Enumerable.Range(first, Math.Min(CallersOfGroup, soak.Callers - first))
                .Select(number => Task.Run(() => CallAsync(number, new ChatEpisode(calls, host, users), new RoomEpisode(calls, rooms)))));
        }

        Task all = Task.WhenAll(callers);
        while (await Task.WhenAny(all, Task.Delay(s_progress)) != all)
        {
            journal.Count(calls.Made, calls.Unknown);
        }

        await all;
        journal.Count(calls.Made, calls.Unknown);
        journal.Refreshed(hosts.Sum(host => host.Refreshes), hosts.Max(host => host.MostAtOnce));

        async Task CallAsync(int caller, ChatEpisode chat, RoomEpisode room)
        {
            Random random = new((soak.Seed * 1000) + caller);
            for (int episode = 0; !calls.AreDone; episode++)
            {
                string key = string.Create(CultureInfo.InvariantCulture, $"{caller}-{episode}");
                await chat.RunAsync(key, random);
                await room.RunAsync(key, caller, episode, random);
            }
        }
    }

    private T Prepare<T>(T options, int number)
        where T : ClientOptions
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(5);
        options.Retry.Mode = RetryMode.Fixed;
        options.Diagnostics.IsLoggingEnabled = false;
        options.AddPolicy(new FaultPolicy(soak.FaultPercent, (soak.Seed * 1000) + number), HttpPipelinePosition.PerCall);
        return options;
    }
}
