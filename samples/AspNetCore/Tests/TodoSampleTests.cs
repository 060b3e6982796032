using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Typewright.Samples.Todos.Server;
using Xunit;

namespace Typewright.Samples.Todos.Tests;

/// <summary>The client's program, against the server itself.</summary>
public sealed class TodoSampleTests : IAsyncLifetime
{
    private readonly WebApplication _server = TodoServer.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"]);

    public Task InitializeAsync() => _server.StartAsync();

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    [Fact]
    public async Task Every_operation_does_what_its_caller_means()
    {
        using StringWriter output = new() { NewLine = "\n" };

        await new TodoSample(new TodosClient(new Uri(_server.Urls.Single())), output).RunAsync();

        Assert.Equal(
            """
            Buy bread, Normal, by , reminder: a mail to mina@cats.example
            Send the form, High, by 2027-03-01, reminder: 30 seconds of noise
            Sleep, Low, by , reminder: none
            First of all: Send the form
            One or more validation errors occurred. title: A todo has a title.
            Buy bread and milk: True, reminder: False
            There is no such todo.
            7 bytes: A form.
            1 high, mostly home, load 0.5
            home 2
            paper 1
            added, added, added, replaced, attached, removed

            """,
            output.ToString());
        TodoStore store = _server.Services.GetRequiredService<TodoStore>();
        Assert.Equal(["Buy bread and milk", "Sleep"], store.All.Select(static todo => todo.Title));
        Assert.Equal(["home"], store.All[0].Labels);
        Assert.Equal(Server.Priority.Low, store.All[1].Priority);
    }
}
