using System;
using Typewright.Samples.Todos;

// dotnet run --project samples/AspNetCore/Server --urls http://localhost:5080, and beside it this with that address.
Uri endpoint = new(args.Length > 0 ? args[0] : "http://localhost:5080");
await new TodoSample(new TodosClient(endpoint), Console.Out).RunAsync();
