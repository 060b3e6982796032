using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Azure.Communication;

/// <summary>
/// The connection string of a Communication Services resource,
/// <c>endpoint=https://….communication.azure.com/;accesskey=…</c>. Keywords are recognised in any letter case and
/// order, and those that are not known are left alone. Meant for generated clients.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConnectionString
{
    private const string EndpointKeyword = "endpoint";
    private const string AccessKeyKeyword = "accesskey";

    private readonly Dictionary<string, string> _values;

    private ConnectionString(Dictionary<string, string> values)
    {
        _values = values;
    }

    /// <summary>The address of the resource, from the keyword <c>endpoint</c>.</summary>
    /// <exception cref="InvalidOperationException">The keyword is missing.</exception>
    /// <exception cref="UriFormatException">The value is not an absolute URI.</exception>
    public Uri Endpoint => new(GetRequired(EndpointKeyword), UriKind.Absolute);

    /// <summary>A new credential with the key of the resource, from the keyword <c>accesskey</c>.</summary>
    /// <exception cref="InvalidOperationException">The keyword is missing.</exception>
    public AzureKeyCredential Credential => new(GetRequired(AccessKeyKeyword));

    /// <summary>Takes a connection string apart.</summary>
    /// <param name="connectionString">Pairs <c>keyword=value</c> with a semicolon between each two.</param>
    /// <returns>The pairs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="connectionString"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">
    /// A pair is missing, has no keyword or no value, or its keyword was there before.
    /// </exception>
    public static ConnectionString Parse(string connectionString)
    {
        string[] segments = Guard.NotNullOrEmpty(connectionString, nameof(connectionString)).Split(';');
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < segments.Length; i++)
        {
            string segment = segments[i].Trim();
            if (segment.Length > 0)
            {
                Add(values, segment);
            }
            else if (i == 0)
            {
                throw new InvalidOperationException("The connection string starts with ';' or is blank.");
            }
            else if (i < segments.Length - 1)
            {
                throw new InvalidOperationException("The connection string has nothing between two ';'.");
            }
        }

        return new ConnectionString(values);
    }

    /// <summary>Gives the value of a keyword.</summary>
    /// <param name="keyword">The keyword, in any letter case.</param>
    /// <returns>The value, which is not empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="keyword"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The connection string does not have the keyword.</exception>
    public string GetRequired(string keyword) =>
        _values.TryGetValue(Guard.NotNull(keyword, nameof(keyword)), out string? value)
            ? value
            : throw new InvalidOperationException($"The connection string lacks the required keyword '{keyword}'.");

    /// <summary>Keys end in '=', so only the first '=' separates. Messages never quote a value: it may be the key.</summary>
    private static void Add(Dictionary<string, string> values, string segment)
    {
        int separator = segment.IndexOf('=');
        if (separator < 0)
        {
            throw new InvalidOperationException("A part of the connection string is not of the form 'keyword=value'.");
        }

        string keyword = segment.Substring(0, separator).TrimEnd();
        string value = segment.Substring(separator + 1).TrimStart();
        if (keyword.Length == 0)
        {
            throw new InvalidOperationException("The connection string has a value without a keyword.");
        }

        if (value.Length == 0)
        {
            throw new InvalidOperationException($"The connection string has no value for the keyword '{keyword}'.");
        }

        if (values.ContainsKey(keyword))
        {
            throw new InvalidOperationException($"The connection string has the keyword '{keyword}' twice.");
        }

        values.Add(keyword, value);
    }
}
