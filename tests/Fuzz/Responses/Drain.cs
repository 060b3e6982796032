using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Azure;

namespace Typewright.Fuzz.Responses;

/// <summary>Takes everything out of what a method of a client returns, and looks at it as users do.</summary>
internal static class Drain
{
    private const int MostItems = 200;

    private static readonly MethodInfo s_all = typeof(Drain).GetMethod(nameof(AllAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task OfAsync(object? returned)
    {
        if (returned is Task task)
        {
            await task.ConfigureAwait(false);
            returned = task.GetType().GetProperty("Result")?.GetValue(task);
        }

        switch (returned)
        {
            case null or Response or string:
                return;
            case Stream stream:
                await ReadAsync(stream).ConfigureAwait(false);
                return;
            case Operation operation:
                await operation.WaitForCompletionResponseAsync(TimeSpan.FromMilliseconds(1), default).ConfigureAwait(false);
                return;
        }

        Type[] shapes = returned.GetType().GetInterfaces();
        Type? sequence =
            Array.Find(shapes, static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        if (sequence is not null)
        {
            await ((Task)s_all.MakeGenericMethod(sequence.GenericTypeArguments).Invoke(null, [returned])!).ConfigureAwait(false);
        }
        else if (returned is IEnumerable items)
        {
            items.Cast<object?>().Take(MostItems).ToList().ForEach(Look);
        }
        else
        {
            Look(returned);
            await OfAsync(Value(returned) as Stream).ConfigureAwait(false);
        }
    }

    // Of a stream it is promised that it fails as streams do, and that it says where it is no more than cut off.
    private static async Task ReadAsync(Stream stream)
    {
        try
        {
            await stream.CopyToAsync(Stream.Null).ConfigureAwait(false);
        }
        catch (IOException e) when (e is EndOfStreamException || e.GetType() == typeof(IOException))
        {
            Look(e);
        }
    }

    private static object? Value(object returned) =>
        returned.GetType().GetProperty("HasValue")?.GetValue(returned) is false
            ? null : returned.GetType().GetProperty("Value")?.GetValue(returned);

    // What is read later than the answer must not fail later.
    private static void Look(object? value)
    {
        _ = value?.ToString();
        foreach (PropertyInfo property in value?.GetType().GetProperties() ?? [])
        {
            if (property.GetIndexParameters().Length == 0 && property.Name is not ("Value" or "Content" or "ContentStream"))
            {
                _ = property.GetValue(value)?.ToString();
            }
        }
    }

    private static async Task AllAsync<T>(IAsyncEnumerable<T> items)
    {
        int count = 0;
        await foreach (T item in items.ConfigureAwait(false))
        {
            Look(item);
            if (++count == MostItems)
            {
                return;
            }
        }
    }
}
