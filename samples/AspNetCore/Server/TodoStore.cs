using System;
using System.Collections.Generic;
using System.Threading;

namespace Typewright.Samples.Todos.Server;

/// <summary>The todos, in memory.</summary>
public sealed class TodoStore
{
    private readonly Lock _lock = new();
    private readonly List<Todo> _todos = [];
    private readonly List<Change> _changes = [];
    private readonly Dictionary<Guid, byte[]> _files = [];

    /// <summary>All of them, in the order in which they came.</summary>
    public IReadOnlyList<Todo> All => Locked(() => _todos.ToArray());

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<Change> Changes => Locked(() => _changes.ToArray());

    /// <summary>One of them; null where there is none.</summary>
    public Todo? Find(Guid id) => Locked(() => _todos.Find(todo => todo.Id == id));

    /// <summary>The file of one; null for nothing.</summary>
    public byte[]? File(Guid id) => Locked(() => _files.GetValueOrDefault(id));

    /// <summary>Adds one.</summary>
    public Todo Add(NewTodo made) => Locked(() =>
    {
        Todo added = Said(made, new Todo { Id = Guid.NewGuid(), Title = "", Priority = Priority.Normal, Created = DateTimeOffset.UtcNow });
        _todos.Add(added);
        _changes.Add(new Change(added.Id, "added"));
        return added;
    });

    /// <summary>Says one anew; null where there is none.</summary>
    public Todo? Replace(Guid id, NewTodo said) => Change(id, "replaced", old => Said(said, old));

    /// <summary>Keeps a file beside one; null where there is none.</summary>
    public Todo? Attach(Guid id, byte[] content) => Locked(() =>
    {
        _files[id] = content;
        return Change(id, "attached", todo => todo with { FileSize = content.Length });
    });

    /// <summary>Takes one away; false where there was none.</summary>
    public bool Remove(Guid id) => Locked(() =>
    {
        _changes.Add(new Change(id, "removed"));
        return _todos.RemoveAll(todo => todo.Id == id) > 0;
    });

    private static Todo Said(NewTodo said, Todo todo) => todo with
    {
        Title = said.Title,
        Priority = said.Priority,
        Due = said.Due,
        Note = said.Note,
        Labels = said.Labels ?? [],
        Reminder = said.Reminder,
    };

    private Todo? Change(Guid id, string what, Func<Todo, Todo> changed) => Locked(() =>
    {
        int index = _todos.FindIndex(todo => todo.Id == id);
        if (index < 0)
        {
            return null;
        }

        _changes.Add(new Change(id, what));
        return _todos[index] = changed(_todos[index]);
    });

    private T Locked<T>(Func<T> action)
    {
        lock (_lock)
        {
            return action();
        }
    }
}
