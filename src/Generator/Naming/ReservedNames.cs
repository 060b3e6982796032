using System.Collections.Generic;

namespace Typewright.Generator.Naming;

/// <summary>Names that a generated type must not have: it would hide a type that generated code or every C# file uses.</summary>
internal static class ReservedNames
{
    /// <summary>Types get the suffix "Model" instead of these.</summary>
    public static readonly HashSet<string> Types =
    [
        // What the emitters write, and what stands in front of it.
        "Action", "Activity", "Argument", "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "Array", "AsyncPageable", "Attribute",
        "Azure", "AzureKeyCredential", "BinaryData", "Boolean", "Byte", "CancellationToken", "Char", "ChangeTrackingList", "ChangeTrackingMap", "ClientOptions",
        "ClosedEnum", "Console", "DateOnly", "DateTime", "DateTimeOffset", "Decimal", "Delegate", "Dictionary", "Double", "EditorBrowsable", "EditorBrowsableAttribute",
        "EditorBrowsableState", "Enum", "Enumerable", "Environment", "ETag", "Exception", "ExplicitNulls", "ExtraMembers", "File", "FormBody", "Func", "Guard", "Guid", "HttpMessage", "HttpPipeline",
        "HttpPipelinePolicy", "IDictionary", "IEnumerable", "IEquatable", "IJsonModel", "IList", "Int16", "Int32", "Int64", "IPersistableModel", "IReadOnlyDictionary",
        "IReadOnlyList", "JsonBody", "JsonEncodedText", "JsonException", "JsonModels", "JsonRead", "JsonReading", "JsonTokenType", "JsonWrite", "JsonWriting", "KeyValuePair", "KnownStrings",
        "List", "Match", "Math", "Microsoft", "ModelReaderWriterContext", "ModelReaderWriterOptions", "ModelReaderWriterTypeBuilder", "ModelTypes", "MultipartBody", "Nullable", "Object", "Obsolete", "ObsoleteAttribute", "Operation",
        "Page", "Pageable", "PageRequest", "PagingStyle", "Path", "PersistableModelProxy", "PersistableModelProxyAttribute", "Random", "ReadOnlySpan", "Repeatability", "Request", "RequestContent",
        "RequestContext", "RequestFailedException", "RequestMethod", "RequestUriBuilder", "Response", "ResponseClassifier", "ResponseClassifiers", "ResponseRead", "SByte",
        "ServicePipeline", "Single", "SseItem", "Stream", "String", "System", "Task", "TextBody", "Thread", "TimeOnly", "TimeSpan", "Timer", "TokenCredential", "Tuple", "Type", "Typewright",
        "UInt16", "UInt32", "UInt64", "Undefined", "Uri", "Utf8JsonReader", "Utf8JsonWriter", "Value", "ValueTask", "ValueType", "Version", "Void", "WaitUntil", "WireFormat", "XmlBody", "XmlName", "XmlReading", "XmlWriter", "XmlWriting", "ElementReader", "LongRunningStyle",
    ];

    // Members of every object.
    private static readonly string[] s_object = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    // Classes that generated code calls by their names alone: a member of that name would hide them.
    private static readonly string[] s_called =
    [
        "AuthenticationPolicies", "EditorBrowsableState", "Guard", "JsonBody", "JsonModels", "JsonReading", "JsonTokenType", "JsonWriting", "LongRunningStyle", "CaseEvidence", "ImpliedMember", "MemberEvidence", "MemberTexts", "PagingStyle", "PathStyle", "QueryStyle",
        "Repeatability", "RequestContent", "RequestMethod", "ResponseClassifiers", "ResponseReading", "ServicePipeline", "StreamingStyle", "StringComparer", "StringComparison", "TextBody", "Undefined", "WireFormat", "XmlBody", "XmlReading", "XmlWriting",
    ];

    /// <summary>Members that a class has already, and those it must not have.</summary>
    public static readonly string[] ModelMembers = [.. s_object, .. s_called, "ReadJson", "WriteJson", "ReadXml", "WriteXml", "WriteMembers", "ReadMember", "AdditionalProperties"];

    /// <summary>The same for an extensible enum.</summary>
    public static readonly string[] EnumMembers = [.. s_object, .. s_called, "ReadJson", "WriteJson"];

    /// <summary>The same for a client.</summary>
    public static readonly string[] ClientMembers = [.. s_object, .. s_called, "Pipeline"];
}
