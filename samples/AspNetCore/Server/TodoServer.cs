using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Typewright.Samples.Todos.Server;

/// <summary>A server as people write them: its build writes the document that the client is made of.</summary>
public static class TodoServer
{
    /// <summary>The server, not yet started.</summary>
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddOpenApi();
        builder.Services.AddProblemDetails();
        builder.Services.AddControllers().AddApplicationPart(typeof(TodoServer).Assembly);
        builder.Services.AddSingleton<TodoStore>();
        WebApplication application = builder.Build();
        application.MapOpenApi();
        application.MapControllers();
        application.MapTodos();
        return application;
    }
}
