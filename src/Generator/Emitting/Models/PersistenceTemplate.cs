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
        // The type is given, so that the compiler need not infer it.
        CSharp write = $"{JsonModels}.Write<{name}>";
        CSharp create = $"{JsonModels}.Create<{name}>";
        return $$"""
            void {{json}}.Write({{Utf8JsonWriter}} writer, {{s_options}}) => {{write}}(writer, this, WriteJson, options);

            {{name}} {{json}}.Create(ref {{Utf8JsonReader}} reader, {{s_options}}) => {{create}}(ref reader, ReadJson, options);

            {{BinaryData}} {{persistable}}.Write({{s_options}}) => {{write}}(this, WriteJson, options);

            {{name}} {{persistable}}.Create({{BinaryData}} data, {{s_options}}) => {{create}}(data, ReadJson, options);

            string {{persistable}}.GetFormatFromOptions({{s_options}}) => {{JsonModels}}.Format;
            """;
    }
}
