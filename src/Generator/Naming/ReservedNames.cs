using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Naming;

/// <summary>Names that a generated type or member must not have: it would hide what generated code or every C# file uses.</summary>
internal static class ReservedNames
{
    // What generated code does not name, but users' code beside it, the compiler behind it, or the front of a qualified name.
    private static readonly string[] s_common =
    [
        "Action", "Activity", "Argument", "Attribute", "Azure", "Boolean", "Byte", "Char", "Console", "DateTime",
        "Decimal", "Delegate", "Dictionary", "Double", "ETag", "EditorBrowsableAttribute", "Enum", "Enumerable", "Environment",
        "Exception", "File", "Int16", "Int32", "Int64", "JsonRead", "JsonWrite", "Match", "Math", "Microsoft", "Nullable",
        "Object", "ObsoleteAttribute", "Page", "Path", "PersistableModelProxyAttribute", "Random", "RequestUriBuilder",
        "ResponseRead", "SByte", "Single", "String", "System", "Thread", "Timer", "Tuple", "UInt16", "UInt32", "UInt64", "Value",
        "ValueTask", "ValueType", "Void",
    ];

    /// <summary>Types get the suffix "Model" instead of these.</summary>
    public static readonly HashSet<string> Types =
    [
        .. KnownNames.All.Where(static known => known.Reservation != Reservation.None).Select(static known => known.Text),
        .. s_common,
    ];

    // Members of every object.
    private static readonly string[] s_object =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    // Classes that generated code calls by their names alone: a member of that name would hide them.
    private static readonly string[] s_called =
        [.. KnownNames.All.Where(static known => known.Reservation == Reservation.TypeAndMember).Select(static known => known.Text)];

    /// <summary>Members that a class has already, and those it must not have.</summary>
    public static readonly string[] ModelMembers =
        [.. s_object, .. s_called, "ReadJson", "WriteJson", "ReadXml", "WriteXml", "WriteMembers", "ReadMember", "AdditionalProperties"];

    /// <summary>The same for an extensible enum.</summary>
    public static readonly string[] EnumMembers = [.. s_object, .. s_called, "ReadJson", "WriteJson", "JsonText"];

    /// <summary>The same for a client.</summary>
    public static readonly string[] ClientMembers = [.. s_object, .. s_called, "Pipeline"];
}
