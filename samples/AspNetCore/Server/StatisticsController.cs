using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Typewright.Samples.Todos.Server;

/// <summary>How many todos there are of which kind.</summary>
public sealed class Figures
{
    /// <summary>When they were counted.</summary>
    public required DateTimeOffset Counted { get; init; }

    /// <summary>How many there are of each priority.</summary>
    public required Dictionary<string, int> ByPriority { get; init; }

    /// <summary>The label that most of them have; null where none has one.</summary>
    public string? TopLabel { get; init; }

    /// <summary>How much of a working day is planned, from 0 upwards.</summary>
    public double Load { get; init; }
}

/// <summary>Figures about todos, of a controller.</summary>
[ApiController]
[Route("api/[controller]")]
public sealed class StatisticsController(TodoStore store) : ControllerBase
{
    /// <summary>Counts todos.</summary>
    /// <param name="hours">How long a working day is.</param>
    /// <param name="label">Counts only those which have it.</param>
    [HttpGet]
    [ProducesResponseType<Figures>(StatusCodes.Status200OK)]
    [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest)]
    public ActionResult<Figures> Count([Range(1, 24)] int hours = 8, string? label = null)
    {
        Todo[] counted = [.. store.All.Where(todo => label is null || todo.Labels.Contains(label))];
        return new Figures
        {
            Counted = DateTimeOffset.UtcNow,
            ByPriority = counted.CountBy(static todo => $"{todo.Priority}").ToDictionary(),
            TopLabel = counted.SelectMany(static todo => todo.Labels).CountBy(static label => label).MaxBy(static pair => pair.Value).Key,
            Load = counted.Length / (double)hours,
        };
    }

    /// <summary>Lists labels, with how many todos have each.</summary>
    [HttpGet("labels")]
    [Produces("application/json")]
    public IEnumerable<KeyValuePair<string, int>> Labels() => store.All
        .SelectMany(static todo => todo.Labels)
        .CountBy(static label => label)
        .OrderBy(static pair => pair.Key, StringComparer.Ordinal);
}
