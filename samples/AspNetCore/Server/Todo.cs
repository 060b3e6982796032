using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Typewright.Samples.Todos.Server;

/// <summary>How much a todo matters.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Priority>))]
public enum Priority
{
    Low,
    Normal,
    High,
}

/// <summary>What somebody wants to get done.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Priority">How much it matters.</param>
/// <param name="Due">By when; null for some day.</param>
/// <param name="Note">In more words.</param>
/// <param name="Labels">What it belongs to.</param>
/// <param name="Reminder">How somebody is reminded; null for not at all.</param>
public sealed record NewTodo(
    string Title,
    Priority Priority = Priority.Normal,
    DateOnly? Due = null,
    string? Note = null,
    IReadOnlyList<string>? Labels = null,
    Reminder? Reminder = null);

/// <summary>What there is to do.</summary>
public sealed record Todo
{
    public required Guid Id { get; init; }

    /// <summary>In a few words.</summary>
    public required string Title { get; init; }

    /// <summary>How much it matters.</summary>
    public required Priority Priority { get; init; }

    /// <summary>By when; null for some day.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>In more words.</summary>
    public string? Note { get; init; }

    /// <summary>What it belongs to.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>How somebody is reminded; null for not at all.</summary>
    public Reminder? Reminder { get; init; }

    /// <summary>When it came.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>The bytes of its file; null for none.</summary>
    public long? FileSize { get; init; }
}

/// <summary>Some todos, and how to get more.</summary>
/// <param name="Items">The todos of the page.</param>
/// <param name="NextPageToken">What the next page is asked for with; null on the last one.</param>
public sealed record TodoPage(IReadOnlyList<Todo> Items, string? NextPageToken);

/// <summary>What has become of a todo.</summary>
public sealed record Change(Guid Id, string What);

/// <summary>How somebody is reminded.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MailReminder), "mail")]
[JsonDerivedType(typeof(BellReminder), "bell")]
public abstract record Reminder;

/// <summary>A mail.</summary>
public sealed record MailReminder(string To) : Reminder;

/// <summary>A noise.</summary>
public sealed record BellReminder(int Seconds) : Reminder;
