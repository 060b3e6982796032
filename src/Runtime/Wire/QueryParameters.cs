using System;
using System.Collections.Generic;
using System.Text;

namespace Typewright.Runtime;

/// <summary>Writes parameters as names and values that are already encoded; queries and forms differ only in what takes them.</summary>
internal static class QueryParameters
{
    private const string Open = "%5B";
    private const string Close = "%5D";

    /// <summary>Takes an encoded name and its encoded value.</summary>
    public delegate void Take(string name, string value);

    public static void Value(string name, string value, bool allowReserved, Take take)
        => take(EncodeName(name), Encode(value, '\0', allowReserved));

    public static void List(string name, IEnumerable<string> values, QuerySerialization serialization, Take take)
    {
        name = EncodeName(name);
        if (serialization.Explode && serialization.Style != QueryStyle.DeepObject)
        {
            foreach (string? value in values)
            {
                take(name, Encode(value, '\0', serialization.AllowReserved));
            }

            return;
        }

        if (serialization.Style == QueryStyle.DeepObject)
        {
            int i = 0;
            foreach (string? value in values)
            {
                take(name + Open + WireFormat.Text(i++) + Close, Encode(value, '\0', serialization.AllowReserved));
            }

            return;
        }

        take(name, Joined(values, serialization));
    }

    public static void Members(
        string name, IEnumerable<KeyValuePair<string, string>> members, QuerySerialization serialization, Take take)
    {
        if (serialization.Style == QueryStyle.DeepObject)
        {
            foreach (KeyValuePair<string, string> member in members)
            {
                string key = EncodeName(name) + Open + Encode(member.Key, '\0', false) + Close;
                take(key, Encode(member.Value, '\0', serialization.AllowReserved));
            }
        }
        else if (serialization.Explode)
        {
            foreach (KeyValuePair<string, string> member in members)
            {
                take(EncodeName(member.Key), Encode(member.Value, '\0', serialization.AllowReserved));
            }
        }
        else
        {
            take(EncodeName(name), Joined(Flat(members), serialization));
        }
    }

    public static void Model(string name, FlatJson value, QuerySerialization serialization, Take take)
    {
        if (serialization.Style == QueryStyle.DeepObject && value.Scalar is null)
        {
            foreach (KeyValuePair<string[], string> leaf in value.Leaves)
            {
                StringBuilder path = new(EncodeName(name));
                foreach (string step in leaf.Key)
                {
                    path.Append(Open).Append(Encode(step, '\0', false)).Append(Close);
                }

                take(path.ToString(), Encode(leaf.Value, '\0', serialization.AllowReserved));
            }
        }
        else if (value.Members is not null)
        {
            Members(name, serialization.Explode ? value.Exploded : value.Members, serialization, take);
        }
        else if (value.Items is not null)
        {
            List(name, value.Items, serialization, take);
        }
        else if (value.Scalar is not null)
        {
            Value(name, value.Scalar, serialization.AllowReserved, take);
        }
    }

    /// <summary>Lists the names and values of an object in turn.</summary>
    public static IEnumerable<string> Flat(IEnumerable<KeyValuePair<string, string>> members)
    {
        foreach (KeyValuePair<string, string> member in members)
        {
            yield return member.Key;
            yield return member.Value;
        }
    }

    private static string Joined(IEnumerable<string> values, QuerySerialization serialization)
    {
        (char delimiter, string encoded) = serialization.Style switch
        {
            // A form decodes both signs to a space, but only one of them separates.
            QueryStyle.SpaceDelimited => (' ', "%20"),
            QueryStyle.PipeDelimited => ('|', "%7C"),
            QueryStyle.TabDelimited => ('\t', "%09"),
            _ => (',', ","),
        };
        StringBuilder joined = new();
        bool first = true;
        foreach (string? value in values)
        {
            if (delimiter is '|' or '\t' && value is not null && value.IndexOf(delimiter) >= 0)
            {
                // These delimiters are percent-encoded themselves, so nothing could tell them from the data.
                throw new ArgumentException(
                    $"The value '{value}' contains the character that separates the values of this parameter.", nameof(values));
            }

            string data = Encode(value, delimiter, serialization.AllowReserved);
            joined.Append(first ? string.Empty : encoded).Append(delimiter == ' ' ? data.Replace("%20", "+") : data);
            first = false;
        }

        return joined.ToString();
    }

    private static string EncodeName(string name) => PercentEncoding.Encode(name, PercentEncoding.Name);

    private static string Encode(string? text, char delimiter, bool allowReserved)
        => PercentEncoding.Encode(
            text ?? string.Empty,
            allowReserved ? PercentEncoding.Reserved : string.Empty,
            delimiter,
            keepTriplets: allowReserved);
}
