using System;
using System.Linq;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>A key that is a parameter of the query.</summary>
internal sealed class QueryCredentialPolicy(string name, AzureKeyCredential credential) : CredentialPolicy
{
    private readonly string _escapedName = Uri.EscapeDataString(name);

    public override bool IsParameter(string parameter) => parameter == name || Uri.UnescapeDataString(parameter) == name;

    protected override void Add(Request request)
    {
        RemoveWhere(request.Uri, static _ => true);
        request.Uri.AppendQuery(_escapedName, credential.Key, escapeValue: true);
    }

    // The redirect has replaced the query, but services repeat it in their Location. A parameter that only has the same
    // name belongs to the other place and stays.
    protected override void Remove(Request request)
    {
        string key = credential.Key;
        RemoveWhere(request.Uri, value => value == key || Uri.UnescapeDataString(value) == key);
    }

    private void RemoveWhere(RequestUriBuilder uri, Func<string, bool> value)
    {
        string[] parts = uri.Query.TrimStart('?').Split('&');
        string[] kept = [.. parts.Where(part => !IsMember(part, value))];
        if (kept.Length < parts.Length)
        {
            uri.Query = string.Join("&", kept);
        }
    }

    private bool IsMember(string part, Func<string, bool> value)
    {
        int equals = part.IndexOf('=');
        string partName = equals < 0 ? part : part.Substring(0, equals);
        return IsParameter(partName) && value(equals < 0 ? string.Empty : part.Substring(equals + 1));
    }
}
