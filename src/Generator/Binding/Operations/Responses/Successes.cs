using System;
using System.Collections.Generic;
using System.Globalization;
using Typewright.Generator.Collections;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>Which responses are successes.</summary>
internal static class Successes
{
    /// <summary>The successes of an operation, the lowest status first.</summary>
    public static List<Answer> Of(Operation operation)
    {
        Func<Response, Answer> of = operation.Variant == OperationVariant.Streamed
            ? response => Answer.OfStream(response, operation)
            : Answer.Of;
        List<Answer> successes = [];
        List<Answer> redirects = [];
        Answer? fallback = null;
        foreach (Response response in operation.Responses)
        {
            if (response.IsDefault)
            {
                fallback = of(response);
            }
            else if (response.IsOfClass('2') && !response.IsMarkedAsError)
            {
                successes.Add(of(response));
            }
            else if (response.IsOfClass('3'))
            {
                redirects.Add(of(response));
            }
        }

        successes.Sort(static (a, b) => string.CompareOrdinal(a.Response.Status, b.Response.Status));
        if (successes.Count > 0)
        {
            return successes;
        }

        return fallback is not null && !LooksLikeError(fallback) ? [fallback] : redirects;
    }

    /// <summary>Their statuses; none where one of them stands for several.</summary>
    public static EquatableArray<int> StatusesOf(List<Answer> successes)
    {
        List<int> statuses = [];
        foreach (Answer success in successes)
        {
            if (!int.TryParse(success.Response.Status, NumberStyles.None, CultureInfo.InvariantCulture, out int status))
            {
                return default;
            }

            statuses.Add(status);
        }

        return statuses.ToEquatable();
    }

    // "default" beside nothing else is the success; beside error statuses, or named an error, it is not.
    private static bool LooksLikeError(Answer fallback) =>
        SpeaksOfErrors(fallback.Response.Description)
        || (fallback.Schema is { } schema && schema.Target?.Name is { } name && SpeaksOfErrors(name));

    private static bool SpeaksOfErrors(string text) => text.IndexOf("error", StringComparison.OrdinalIgnoreCase) >= 0;
}
