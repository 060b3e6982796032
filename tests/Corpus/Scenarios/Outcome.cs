using System;
using System.Collections.Generic;
using Azure;
using Typewright.Testing;

namespace Typewright.Corpus.Scenarios;

/// <summary>What a method gave.</summary>
/// <param name="Sent">The requests that it sent.</param>
/// <param name="Status">The status of the last response that it gave; null where it gives none.</param>
/// <param name="Values">The value, or the items.</param>
/// <param name="Error">What it threw.</param>
internal sealed record Outcome(IReadOnlyList<SentRequest> Sent, int? Status, IReadOnlyList<object?> Values, Exception? Error)
{
    /// <summary>The status that was answered, as the user learns it.</summary>
    public int? LearnedStatus => Error is RequestFailedException failed ? failed.Status : Status;
}
