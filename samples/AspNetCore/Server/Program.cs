using Microsoft.AspNetCore.Builder;
using Typewright.Samples.Todos.Server;

WebApplication application = TodoServer.Build(args);
await application.RunAsync();
