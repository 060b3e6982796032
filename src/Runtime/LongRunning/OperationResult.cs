using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads the result of a long-running operation out of its final response.</summary>
internal static class OperationResult
{
    /// <summary>Makes the reader of a result. What was fetched from where the result is, is the result as a whole.</summary>
    public static ResponseRead<T> Reader<T>(LongRunningStyle style, OperationMonitor monitor, JsonRead<T> read)
    {
        if (style.ResultPlace is not { } place)
        {
            return response => ResponseBody.Read(response, read);
        }

        ResponseRead<T> part = PartReader(place, read);
        return response => monitor.HasFetchedResult ? ResponseBody.Read(response, read) : part(response);
    }

    private static ResponseRead<T> PartReader<T>(string place, JsonRead<T> read)
    {
        byte[][] segments = PageEnvelope.Segments(place);
        return response => ResponseBody.Read(response, (ref Utf8JsonReader reader) =>
        {
            int depth = reader.CurrentDepth;
            foreach (byte[] segment in segments)
            {
                if (!JsonReading.Seek(ref reader, segment))
                {
                    throw new JsonException($"Expected a member '{place}'.");
                }
            }

            T value = read(ref reader);
            while (reader.CurrentDepth > depth)
            {
                // The rest is read too, so that a truncated body is noticed.
                JsonReading.Advance(ref reader);
            }

            return value;
        });
    }
}
