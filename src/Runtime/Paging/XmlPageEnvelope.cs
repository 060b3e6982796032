using System.Collections.Generic;
using Azure;

namespace Typewright.Runtime;

/// <summary>Reads the items and the token of a page in XML, whatever the order of its elements.</summary>
/// <param name="items">The elements that lead to an item.</param>
/// <param name="next">Those that lead to the token; null for none.</param>
/// <param name="end">Those that lead to what says that it was the last; null for none.</param>
internal sealed class XmlPageEnvelope(string[] items, string[]? next, string[]? end)
{
    /// <summary>The name of an element that may have any.</summary>
    private const string Any = "*";

    /// <summary>Reads the page.</summary>
    /// <exception cref="System.Xml.XmlException">The body is no XML, or has another root.</exception>
    public PageContent<T> Read<T>(Response response, XmlRead<T> item, string? root)
    {
        return XmlBody.Read(response, reader =>
        {
            List<T> found = [];
            PageContent<T> page = PageContent<T>.Empty;
            Walk(reader, 0, new Paths(items, next, end), item, found, ref page);
            return page.With([.. found]);
        }, root);
    }

    private static void Walk<T>(ElementReader reader, int depth, Paths paths, XmlRead<T> item, List<T> found, ref PageContent<T> page)
    {
        reader.Enter();
        while (reader.NextElement())
        {
            Paths below = new(Leads(paths.Items, depth, reader), Leads(paths.Next, depth, reader), Leads(paths.End, depth, reader));
            if (below.Items?.Length == depth + 1)
            {
                found.Add(item(reader));
            }
            else if (below.Next?.Length == depth + 1)
            {
                page.Next = Text(reader);
            }
            else if (below.End?.Length == depth + 1)
            {
                page.Signal = Text(reader);
            }
            else if ((below.Items ?? below.Next ?? below.End) is not null)
            {
                Walk(reader, depth + 1, below, item, found, ref page);
            }
        }
    }

    private static string[]? Leads(string[]? path, int depth, ElementReader reader)
        => path is not null && (path[depth] == Any || path[depth] == reader.Name) ? path : null;

    // An empty element says that there is nothing more.
    private static string? Text(ElementReader reader) => reader.HasText() ? reader.Text().Trim() : null;

    /// <summary>The names that lead to what is looked for; null for what is not there.</summary>
    private readonly record struct Paths(string[]? Items, string[]? Next, string[]? End);
}
