using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Typewright.Samples.Todos.Server;

/// <summary>Todos, as a minimal API.</summary>
public static class TodoEndpoints
{
    /// <summary>Adds them to the routes of a server.</summary>
    public static void MapTodos(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder todos = routes.MapGroup("/todos").WithTags("Todos");
        todos.MapGet("/", List).WithName("ListTodos").WithSummary("Lists todos, the oldest first.");
        todos.MapPost("/", Add).WithName("AddTodo").WithSummary("Adds a todo.");
        todos.MapGet("/{id}", Get).WithName("GetTodo").WithSummary("Gets a todo.");
        todos.MapPut("/{id}", Replace).WithName("ReplaceTodo").WithSummary("Says a todo anew.");
        todos.MapDelete("/{id}", Delete).WithName("DeleteTodo").WithSummary("Takes a todo away.");
        todos.MapPost("/{id}/file", AttachAsync).WithName("AttachFile").WithSummary("Keeps a file beside a todo.").DisableAntiforgery();
        todos.MapGet("/{id}/file", Download).WithName("DownloadFile").WithSummary("Gets the file of a todo.")
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");
        todos.MapGet("/changes", Watch).WithName("WatchChanges").WithSummary("Tells what becomes of todos.");
    }

    private static TodoPage List(TodoStore store, Priority? priority = null, string? pageToken = null, int pageSize = 2)
    {
        int from = pageToken is null ? 0 : int.Parse(pageToken, CultureInfo.InvariantCulture);
        Todo[] all = [.. store.All.Where(todo => priority is null || todo.Priority == priority)];
        Todo[] page = [.. all.Skip(from).Take(pageSize)];
        int next = from + page.Length;
        return new TodoPage(page, next < all.Length ? next.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static Results<Created<Todo>, ValidationProblem> Add(NewTodo todo, TodoStore store)
    {
        if (todo.Title.Length == 0)
        {
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["title"] = ["A todo has a title."] });
        }

        Todo added = store.Add(todo);
        return TypedResults.Created($"/todos/{added.Id}", added);
    }

    private static Results<Ok<Todo>, NotFound<ProblemDetails>> Get(Guid id, TodoStore store) =>
        store.Find(id) is { } found ? TypedResults.Ok(found) : Missing();

    private static Results<Ok<Todo>, NotFound<ProblemDetails>> Replace(Guid id, NewTodo todo, TodoStore store) =>
        store.Replace(id, todo) is { } replaced ? TypedResults.Ok(replaced) : Missing();

    private static Results<NoContent, NotFound<ProblemDetails>> Delete(Guid id, TodoStore store) =>
        store.Remove(id) ? TypedResults.NoContent() : Missing();

    private static async Task<Results<Ok<Todo>, NotFound<ProblemDetails>>> AttachAsync(Guid id, IFormFile file, TodoStore store)
    {
        using MemoryStream content = new();
        await file.CopyToAsync(content);
        return store.Attach(id, content.ToArray()) is { } found ? TypedResults.Ok(found) : Missing();
    }

    private static Results<FileContentHttpResult, NotFound<ProblemDetails>> Download(Guid id, TodoStore store) =>
        store.File(id) is { } content ? TypedResults.Bytes(content, "application/octet-stream") : Missing();

    private static ServerSentEventsResult<Change> Watch(TodoStore store) =>
        TypedResults.ServerSentEvents(store.Changes.ToAsyncEnumerable());

    private static NotFound<ProblemDetails> Missing() =>
        TypedResults.NotFound(new ProblemDetails { Title = "There is no such todo.", Status = 404 });
}
