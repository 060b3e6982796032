using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Azure;

namespace Typewright.Conformance;

/// <summary>Takes everything out of what a method returned.</summary>
internal static class ReturnedValues
{
    // Of more than this only the length is kept.
    private const int Much = 1 << 26;

    private static readonly TimeSpan s_soon = TimeSpan.FromMilliseconds(5);
    private static readonly MethodInfo s_drain = typeof(ReturnedValues).GetMethod(nameof(DrainAsync),
        BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_pages = typeof(ReturnedValues).GetMethod(nameof(PagesAsync),
        BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Waits for what a protocol method returned, whose value is the content.</summary>
    /// <param name="returned">What the method returned.</param>
    public static async Task<CallOutcome> RawAsync(object? returned)
    {
        Response response = returned is Task<Response> task ? await task.ConfigureAwait(false) : (Response)returned!;
        return new CallOutcome(response.Status, [response.Content.ToArray()], null, false);
    }

    /// <summary>Waits, enumerates and copies.</summary>
    /// <param name="returned">What the method returned.</param>
    /// <param name="plan">How many items are wanted.</param>
    /// <param name="cancellationToken">Ends the wait for an operation.</param>
    public static async Task<CallOutcome> OfAsync(object? returned, CallPlan plan, CancellationToken cancellationToken)
    {
        if (returned is Task task)
        {
            await task.ConfigureAwait(false);
            returned = task.GetType().GetProperty("Result")?.GetValue(task);
        }

        switch (returned)
        {
            case null:
                return new CallOutcome(null, [], null, false);
            case Response response:
                return new CallOutcome(response.Status, [], null, false);
            case Operation operation:
                await WaitAsync(operation, cancellationToken).ConfigureAwait(false);
                return Value(operation) is [{ } value]
                    && (Implemented(value.GetType(), typeof(AsyncPageable<>)) ?? Implemented(value.GetType(),
                        typeof(Pageable<>))) is not null
                    ? await OfAsync(value, plan, cancellationToken).ConfigureAwait(false)
                    : new CallOutcome(operation.GetRawResponse().Status, Value(operation), null, false);
        }

        Type type = returned.GetType();
        if (Implemented(type, typeof(AsyncPageable<>)) is { } pageable)
        {
            return new CallOutcome(null,
                await ((Task<List<object?>>)s_pages.MakeGenericMethod(pageable).Invoke(null, [returned, plan.PageSize])!)
                    .ConfigureAwait(false), null, true);
        }

        if (Implemented(type, typeof(Pageable<>)) is not null)
        {
            IEnumerable pages = (IEnumerable)type.GetMethod("AsPages")!.Invoke(returned, [null, plan.PageSize])!;
            return new CallOutcome(null,
                [.. pages.Cast<object>()
                    .SelectMany(static page => ((IEnumerable)page.GetType().GetProperty("Values")!.GetValue(page)!).Cast<object?>())],
                        null, true);
        }

        if (type.GetInterfaces()
            .FirstOrDefault(static one => one.IsGenericType
                && one.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } sequence)
        {
            return new CallOutcome(null,
                await ((Task<List<object?>>)s_drain.MakeGenericMethod(sequence.GenericTypeArguments[0]).Invoke(null,
                    [returned, plan.Take])!).ConfigureAwait(false), null, true);
        }

        Response raw = (Response)type.GetMethod("GetRawResponse")!.Invoke(returned, [])!;
        return new CallOutcome(raw.Status, Value(returned), null, false);
    }

    private static async Task WaitAsync(Operation operation, CancellationToken cancellationToken)
    {
        if (operation.HasCompleted)
        {
            return;
        }

        MethodInfo wait = operation.GetType().GetMethod("WaitForCompletionAsync",
            [typeof(TimeSpan),
                typeof(CancellationToken)])
                    ?? typeof(Operation)
                        .GetMethod(nameof(Operation.WaitForCompletionResponseAsync), [typeof(TimeSpan), typeof(CancellationToken)])!;
        object waiting = wait.Invoke(operation, [s_soon, cancellationToken])!;
        await ((Task)waiting.GetType().GetMethod("AsTask")!.Invoke(waiting, [])!).ConfigureAwait(false);
    }

    private static object?[] Value(object returned)
    {
        bool isThere = returned.GetType().GetProperty("HasValue")?.GetValue(returned) is not false;
        PropertyInfo? property = returned.GetType().GetProperty("Value");
        return property is null ? [] : [isThere ? Copied(property.GetValue(returned)) : null];
    }

    private static object? Copied(object? value)
    {
        if (value is not Stream stream)
        {
            return value;
        }

        using (stream)
        {
            using MemoryStream copy = new();
            byte[] block = new byte[1 << 16];
            long length = 0;
            for (int read = stream.Read(block); read > 0; read = stream.Read(block))
            {
                length += read;
                copy.Write(block, 0, length > Much ? 0 : read);
            }

            return length > Much ? length : copy.ToArray();
        }
    }

    private static Type? Implemented(Type? type, Type definition)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == definition)
            {
                return type.GenericTypeArguments[0];
            }
        }

        return null;
    }

    private static async Task<List<object?>> DrainAsync<T>(IAsyncEnumerable<T> items, int? take)
    {
        List<object?> all = [];
        await foreach (T item in items.ConfigureAwait(false))
        {
            all.Add(item);
            if (all.Count == take)
            {
                break;
            }
        }

        return all;
    }

    private static async Task<List<object?>> PagesAsync<T>(AsyncPageable<T> pageable, int? pageSize)
        where T : notnull
    {
        List<object?> all = [];
        await foreach (Page<T> page in pageable.AsPages(null, pageSize).ConfigureAwait(false))
        {
            all.AddRange(page.Values.Cast<object?>());
        }

        return all;
    }
}
