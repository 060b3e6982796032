using System;
using System.Collections.Generic;
using System.IO;
using System.Net.ServerSentEvents;
using System.Threading.Tasks;
using Azure;

namespace Typewright.Samples.Todos;

/// <summary>All that the server can do, as a program that lives beside it calls it.</summary>
public sealed class TodoSample(TodosClient client, TextWriter output)
{
    public async Task RunAsync()
    {
        Todo bread = await client.AddTodoAsync(new NewTodo("Buy bread")
        {
            Labels = ["home"],
            Reminder = new MailReminder("mina@cats.example"),
        });
        Todo form = await client.AddTodoAsync(new NewTodo("Send the form")
        {
            Priority = Priority.High,
            Due = new DateOnly(2027, 3, 1),
            Labels = ["home", "paper"],
            Reminder = new BellReminder(seconds: 30),
        });
        await client.AddTodoAsync(new NewTodo("Sleep") { Priority = Priority.Low });
        await ListAsync();
        await RefuseAsync();
        await ReplaceAsync(bread);
        await AttachAsync(form);
        await CountAsync();
        await client.DeleteTodoAsync(form.Id);
        await WatchAsync();
    }

    private async Task ListAsync()
    {
        await foreach (Todo todo in client.ListTodosAsync())
        {
            string reminder = todo.Reminder?.Value switch
            {
                MailReminder mail => $"a mail to {mail.To}",
                BellReminder bell => $"{bell.Seconds} seconds of noise",
                null => "none",
                _ => "one of a newer kind",
            };
            await output.WriteLineAsync($"{todo.Title}, {todo.Priority}, by {todo.Due:yyyy-MM-dd}, reminder: {reminder}");
        }

        await foreach (Todo todo in client.ListTodosAsync(Priority.High))
        {
            await output.WriteLineAsync($"First of all: {todo.Title}");
        }
    }

    private async Task RefuseAsync()
    {
        try
        {
            await client.AddTodoAsync(new NewTodo(""));
        }
        catch (RequestFailedException e) when (e.Status == 400)
        {
            HttpValidationProblemDetails problem = (HttpValidationProblemDetails)e.GetRawResponse()!;
            foreach ((string member, IReadOnlyList<string> faults) in problem.Errors)
            {
                await output.WriteLineAsync($"{problem.Title} {member}: {string.Join(" ", faults)}");
            }
        }
    }

    private async Task ReplaceAsync(Todo todo)
    {
        Todo replaced = await client.ReplaceTodoAsync(todo.Id, new NewTodo(todo.Title + " and milk") { Labels = [.. todo.Labels] });
        Todo got = await client.GetTodoAsync(todo.Id);
        await output.WriteLineAsync($"{got.Title}: {replaced.Id == got.Id}, reminder: {got.Reminder is not null}");
        try
        {
            await client.GetTodoAsync(Guid.Empty);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await output.WriteLineAsync(((ProblemDetails)e.GetRawResponse()!).Title);
        }
    }

    private async Task AttachAsync(Todo todo)
    {
        FilePart file = new(BinaryData.FromString("A form."), "form.txt");
        Todo attached = await client.AttachFileAsync(todo.Id, new AttachFileRequest(file));
        using Stream content = await client.DownloadFileAsync(todo.Id);
        using StreamReader reader = new(content);
        await output.WriteLineAsync($"{attached.FileSize} bytes: {await reader.ReadToEndAsync()}");
    }

    private async Task CountAsync()
    {
        StatisticsClient statistics = client.GetStatisticsClient();
        Figures figures = await statistics.GetStatisticsAsync(hours: 6);
        await output.WriteLineAsync($"{figures.ByPriority["High"]} high, mostly {figures.TopLabel}, load {figures.Load}");
        foreach (KeyValuePairOfStringAndInt label in (await statistics.ListLabelsAsync()).Value)
        {
            await output.WriteLineAsync($"{label.Key} {label.Value}");
        }
    }

    private async Task WatchAsync()
    {
        List<string> changes = [];
        await foreach (SseItem<Change> change in client.WatchChangesAsync())
        {
            changes.Add(change.Data.What);
        }

        await output.WriteLineAsync(string.Join(", ", changes));
    }
}
