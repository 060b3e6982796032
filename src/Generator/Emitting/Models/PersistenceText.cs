using Typewright.Generator.Emitting.Code;

namespace Typewright.Generator.Emitting.Models;

/// <summary>The members of <c>IJsonModel</c>, one line each over the runtime.</summary>
internal static class PersistenceText
{
    public static void Write(CodeWriter writer, string name)
    {
        writer.Line();
        writer.Line($"void IJsonModel<{name}>.Write(Utf8JsonWriter writer, ModelReaderWriterOptions options) => JsonModels.Write(writer, this, WriteJson, options);");
        writer.Line();
        writer.Line($"{name} IJsonModel<{name}>.Create(ref Utf8JsonReader reader, ModelReaderWriterOptions options) => JsonModels.Create(ref reader, ReadJson, options);");
        writer.Line();
        writer.Line($"BinaryData IPersistableModel<{name}>.Write(ModelReaderWriterOptions options) => JsonModels.Write(this, WriteJson, options);");
        writer.Line();
        writer.Line($"{name} IPersistableModel<{name}>.Create(BinaryData data, ModelReaderWriterOptions options) => JsonModels.Create(data, ReadJson, options);");
        writer.Line();
        writer.Line($"string IPersistableModel<{name}>.GetFormatFromOptions(ModelReaderWriterOptions options) => JsonModels.Format;");
    }
}
