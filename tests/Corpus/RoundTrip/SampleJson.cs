using System.Text.Json.Serialization;

namespace Typewright.Corpus.RoundTrip;

[JsonSerializable(typeof(string))]
internal sealed partial class SampleJson : JsonSerializerContext;
