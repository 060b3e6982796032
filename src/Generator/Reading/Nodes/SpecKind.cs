namespace Typewright.Generator.Reading.Nodes;

/// <summary>The JSON kinds; YAML is read into the same.</summary>
internal enum SpecKind : byte
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}
