using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Azure.Core;

namespace Typewright.Testing;

/// <summary>Headers in order, several of one name allowed, names without case.</summary>
public sealed class MemoryHeaders : IEnumerable<HttpHeader>
{
    private readonly List<HttpHeader> _headers = [];

    public void Add(string name, string value) => _headers.Add(new HttpHeader(name, value));

    public bool Remove(string name) => _headers.RemoveAll(header => Is(header, name)) > 0;

    public bool TryGetValue(string name, [NotNullWhen(true)] out string? value)
    {
        value = TryGetValues(name, out IEnumerable<string>? values) ? string.Join(",", values) : null;
        return value is not null;
    }

    public bool TryGetValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        string[] found = _headers.Where(header => Is(header, name)).Select(header => header.Value).ToArray();
        values = found.Length > 0 ? found : null;
        return values is not null;
    }

    public IEnumerator<HttpHeader> GetEnumerator() => _headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Is(HttpHeader header, string name) => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase);
}
