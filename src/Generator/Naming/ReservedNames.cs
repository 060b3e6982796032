using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Naming;

/// <summary>Names that a generated type or member must not have: it would hide what generated code or every C# file uses.</summary>
internal static class ReservedNames
{
    // What stands in front of a qualified name, what the compiler asks for by itself, and what every program beside a client says.
    private static readonly string[] s_common =
    [
        "Attribute", "Azure", "Console", "DateTime", "EditorBrowsableAttribute", "Enum", "Exception", "Math", "Microsoft", "Nullable",
        "ObsoleteAttribute", "PersistableModelProxyAttribute", "String", "System", "Typewright", "Void",
    ];

    // What programs say that call a client, since its methods take or return it. Anything else that generated code names is qualified
    // there where a type of the client has its name.
    private static readonly string[] s_signatures =
    [
        "AsyncPageable", "AzureKeyCredential", "BasicCredential", "BinaryData", "CancellationToken", "ClientOptions", "DateOnly",
        "DateTimeOffset",
        "FilePart", "Guid", "HttpPipeline", "Pageable", "RequestContent", "RequestContext", "RequestFailedException", "Response", "Stream",
        "Task", "TimeOnly", "TimeSpan", "TokenCredential", "Uri", "WaitUntil",
    ];

    /// <summary>
    /// Types of the namespaces that every C# file of a project has in view where the SDK is asked for that, as far as they are words that
    /// services have for things: whoever writes one of them would have to say which.
    /// </summary>
    public static readonly HashSet<string> InView =
    [
        "Action", "Array", "Barrier", "Buffer", "Char", "Comparer", "Delegate", "Directory", "Environment", "File", "Func",
        "Half", "Index", "Lazy", "List", "Lock", "Lookup", "Monitor", "Object", "Parallel", "Path", "Progress", "Queue", "Random", "Range",
        "Stack", "Thread", "Timer", "Timeout", "Type", "Version",
    ];

    /// <summary>Types get the suffix "Model" instead of these.</summary>
    public static readonly HashSet<string> Types = [.. s_common, .. s_signatures];

    // Members of every object.
    private static readonly string[] s_object =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    // Classes that generated code calls by their names alone: a member of that name would hide them.
    private static readonly string[] s_called =
        [.. KnownNames.All.Where(static known => known.Reservation == Reservation.TypeAndMember).Select(static known => known.Text)];

    // What generated classes have for themselves.
    private static readonly string[] s_own =
        ["ReadJson", "WriteJson", "ReadXml", "WriteXml", "WriteMembers", "ReadMember", "AdditionalProperties"];

    // What unions have for themselves, whose cases are types that they name.
    private static readonly string[] s_union = ["Match", "Value"];

    /// <summary>Members that every generated class has: a type cannot be called like one of its members.</summary>
    public static readonly string[] MembersOfAll = [.. s_object, .. s_own, .. s_union];

    /// <summary>Members that a class has already, and those it must not have.</summary>
    public static readonly string[] ModelMembers =
        [.. s_object, .. s_called, .. s_own];

    /// <summary>The same for an extensible enum.</summary>
    public static readonly string[] EnumMembers = [.. s_object, .. s_called, "ReadJson", "WriteJson", "JsonText"];

    /// <summary>The same for a client.</summary>
    public static readonly string[] ClientMembers = [.. s_object, .. s_called, "Pipeline"];
}
