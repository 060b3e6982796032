using System;
using System.Text;
using Azure.Core;
using Typewright.Emulator;
using Typewright.Quickstart;

// Everything that the Identity, Chat and Rooms libraries can do, step by step. Without a resource of your own the steps run against
// a local emulator; with the connection string of one in the environment they run against Azure.
Console.OutputEncoding = Encoding.UTF8;
string? resource = Environment.GetEnvironmentVariable("COMMUNICATION_SERVICES_CONNECTION_STRING");
await using CommunicationEmulator? emulator = string.IsNullOrWhiteSpace(resource) ? await CommunicationEmulator.StartAsync() : null;
string connectionString = emulator?.ConnectionString ?? resource!;
Console.WriteLine(emulator is null
    ? "Running against the resource of the environment."
    : $"Running against an emulator at {emulator.Endpoint}");

// Identity and Rooms also take Microsoft Entra tokens. For a real resource use a credential of Azure.Identity, such as
// new DefaultAzureCredential(); the emulator issues a token of its own.
TokenCredential? entra = emulator is null
    ? null
    : DelegatedTokenCredential.Create((_, _) => new AccessToken(emulator.CreateServiceToken(), DateTimeOffset.UtcNow.AddHours(24)));

Steps steps = new();
await using (Users users = await Users.CreateAsync(connectionString, entra, steps))
{
    await new ChatSteps(connectionString, users).RunAsync(steps);
    await new RoomsSteps(connectionString, entra, users).RunAsync(steps);
}

return steps.Finish();
