using System;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>The kinds of objects that a document has. Several together are the places of an extension.</summary>
[Flags]
internal enum DocumentPart
{
    /// <summary>An object on which no extension is read.</summary>
    Other = 0,

    Document = 1,
    PathItem = 1 << 1,
    Operation = 1 << 2,
    Parameter = 1 << 3,
    Body = 1 << 4,
    Response = 1 << 5,
    Header = 1 << 6,
    Schema = 1 << 7,
    Xml = 1 << 8,

    /// <summary>A file with definitions in an order of its own, of which nobody knows what is what.</summary>
    Fragment = 1 << 9,

    Components = 1 << 10,
    MediaType = 1 << 11,
    Encoding = 1 << 12,
    Callback = 1 << 13,
}
