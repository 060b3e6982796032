using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading.Tasks;
using Azure;

namespace Typewright.Corpus.Scenarios;

/// <summary>Takes everything out of what a method returned, whatever its type.</summary>
internal static class Drain
{
    /// <summary>The status, and the value or the items.</summary>
    public static async Task<(int? Status, List<object?> Values)> OfAsync(object? returned, int? pageSize)
    {
        switch (returned)
        {
            case Task task:
                await task.ConfigureAwait(false);
                return await OfAsync(task.GetType().GetProperty("Result")!.GetValue(task), pageSize).ConfigureAwait(false);
            case Response response:
                return (response.Status, [response.Content.ToArray()]);
            case null:
                throw new InvalidOperationException("Nothing was returned.");
        }

        for (Type? type = returned.GetType(); type is not null; type = type.BaseType)
        {
            string? method = !type.IsGenericType ? null : type.GetGenericTypeDefinition() switch
            {
                var definition when definition == typeof(NullableResponse<>) => nameof(ValueAsync),
                var definition when definition == typeof(Pageable<>) => nameof(PagesAsync),
                var definition when definition == typeof(AsyncPageable<>) => nameof(AsyncPagesAsync),
                _ => null,
            };
            if (method is not null)
            {
                return await Call(method, type.GetGenericArguments()[0], [returned, pageSize]).ConfigureAwait(false);
            }
        }

        Type items = Array.Find(returned.GetType().GetInterfaces(), static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            ?? throw new InvalidOperationException($"{returned.GetType()} is nothing that a method returns.");
        return await Call(nameof(ItemsAsync), items.GetGenericArguments()[0], [returned]).ConfigureAwait(false);
    }

    private static Task<(int?, List<object?>)> Call(string method, Type type, object?[] arguments) =>
        (Task<(int?, List<object?>)>)typeof(Drain).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, arguments)!;

    private static Task<(int?, List<object?>)> ValueAsync<T>(NullableResponse<T> response, int? _) =>
        Task.FromResult<(int?, List<object?>)>((response.GetRawResponse().Status, [response.HasValue ? response.Value : null]));

    private static Task<(int?, List<object?>)> PagesAsync<T>(Pageable<T> pageable, int? pageSize)
        where T : notnull
    {
        List<object?> items = [];
        int? status = null;
        foreach (Page<T> page in pageable.AsPages(pageSizeHint: pageSize))
        {
            status = page.GetRawResponse().Status;
            items.AddRange(System.Linq.Enumerable.Cast<object?>(page.Values));
        }

        return Task.FromResult<(int?, List<object?>)>((status, items));
    }

    private static async Task<(int?, List<object?>)> AsyncPagesAsync<T>(AsyncPageable<T> pageable, int? pageSize)
        where T : notnull
    {
        List<object?> items = [];
        int? status = null;
        await foreach (Page<T> page in pageable.AsPages(pageSizeHint: pageSize).ConfigureAwait(false))
        {
            status = page.GetRawResponse().Status;
            items.AddRange(System.Linq.Enumerable.Cast<object?>(page.Values));
        }

        return (status, items);
    }

    private static async Task<(int?, List<object?>)> ItemsAsync<T>(IAsyncEnumerable<T> stream)
    {
        List<object?> items = [];
        await foreach (T item in stream.ConfigureAwait(false))
        {
            items.Add(item);
        }

        return (null, items);
    }
}
