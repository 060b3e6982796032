using Typewright.Generator.Emitting.Code;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>The members of <c>IJsonModel</c>, one line each over the runtime.</summary>
internal static class PersistenceTemplate
{
    private static readonly CSharp s_options = $"{ModelReaderWriterOptions} options";

    public static CSharp Members(string name)
    {
        CSharp json = $"{IJsonModel}<{name}>";
        CSharp persistable = $"{IPersistableModel}<{name}>";
        return $$"""
            void {{json}}.Write({{Utf8JsonWriter}} writer, {{s_options}}) => {{JsonModels}}.Write(writer, this, WriteJson, options);

            {{name}} {{json}}.Create(ref {{Utf8JsonReader}} reader, {{s_options}}) => {{JsonModels}}.Create(ref reader, ReadJson, options);

            {{BinaryData}} {{persistable}}.Write({{s_options}}) => {{JsonModels}}.Write(this, WriteJson, options);

            {{name}} {{persistable}}.Create({{BinaryData}} data, {{s_options}}) => {{JsonModels}}.Create(data, ReadJson, options);

            string {{persistable}}.GetFormatFromOptions({{s_options}}) => {{JsonModels}}.Format;
            """;
    }
}
