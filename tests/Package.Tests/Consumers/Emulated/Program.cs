using System;
using System.Net.Http;
using Azure;
using Azure.Communication.Rooms;
using Typewright.Emulator;
using Typewright.Emulator.Faults;

// One emulator for each test, or for a class of tests: it takes a free port and forgets everything when it is disposed.
await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync();
RoomsClient client = new(emulator.ConnectionString);

// The first answer is a 503 that asks to wait a moment; the client tries again.
emulator.Faults.Enqueue(Fault.Status(503, retryAfter: TimeSpan.FromMilliseconds(5)), method: "POST");
Response<CommunicationRoom> room = await client.CreateRoomAsync(new CreateRoomOptions());
Console.WriteLine($"{room.GetRawResponse().Status} after {emulator.Requests.Find("POST", "/rooms").Count} requests");

// What the emulator holds, as JSON for a test and as a page for people.
using HttpClient http = new();
Console.WriteLine(emulator.ReadState().Contains(room.Value.Id));
Console.WriteLine((await http.GetStringAsync(emulator.Endpoint)).Contains(room.Value.Id));
