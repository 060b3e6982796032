using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Typewright.Generator.Vocabulary;

/// <summary>
/// The types of the framework and the runtime that generated code names, and the extension methods that it calls: one row
/// each. A template names a row, which brings its using along; the names that generated types and members must not have
/// follow from here.
/// </summary>
internal static class KnownNames
{
    private static readonly Dictionary<string, KnownName> s_rows = [];

    // System
    public static readonly KnownName ArgumentException = Named("System");
    public static readonly KnownName ArgumentNullException = Named("System");
    public static readonly KnownName ArgumentOutOfRangeException = Named("System");
    public static readonly KnownName Array = Named("System");
    public static readonly KnownName BinaryData = Named("System");
    public static readonly KnownName DateOnly = Named("System");
    public static readonly KnownName DateTimeOffset = Named("System");
    public static readonly KnownName Func = Named("System");
    public static readonly KnownName Guid = Named("System");
    public static readonly KnownName IEquatable = Named("System");
    public static readonly KnownName Obsolete = Named("System");
    public static readonly KnownName ReadOnlySpan = Named("System");
    public static readonly KnownName StringComparer = Called("System");
    public static readonly KnownName StringComparison = Called("System");
    public static readonly KnownName TimeOnly = Named("System");
    public static readonly KnownName TimeSpan = Named("System");
    public static readonly KnownName Type = Named("System");
    public static readonly KnownName Uri = Named("System");
    public static readonly KnownName Version = Named("System");

    // System.Diagnostics.CodeAnalysis
    public static readonly KnownName NotNullWhen = Named("System.Diagnostics.CodeAnalysis");
    public static readonly KnownName SetsRequiredMembers = Named("System.Diagnostics.CodeAnalysis");

    // System.Collections.Generic
    public static readonly KnownName IAsyncEnumerable = Named("System.Collections.Generic");
    public static readonly KnownName Dictionary = Named("System.Collections.Generic");
    public static readonly KnownName IDictionary = Named("System.Collections.Generic");
    public static readonly KnownName IEnumerable = Named("System.Collections.Generic");
    public static readonly KnownName IList = Named("System.Collections.Generic");
    public static readonly KnownName IReadOnlyDictionary = Named("System.Collections.Generic");
    public static readonly KnownName IReadOnlyList = Named("System.Collections.Generic");
    public static readonly KnownName KeyValuePair = Named("System.Collections.Generic");
    public static readonly KnownName List = Named("System.Collections.Generic");

    // System.ClientModel.Primitives
    public static readonly KnownName IJsonModel = Named("System.ClientModel.Primitives");
    public static readonly KnownName IPersistableModel = Named("System.ClientModel.Primitives");
    public static readonly KnownName ModelReaderWriterContext = Named("System.ClientModel.Primitives");
    public static readonly KnownName ModelReaderWriterOptions = Named("System.ClientModel.Primitives");
    public static readonly KnownName ModelReaderWriterTypeBuilder = Named("System.ClientModel.Primitives");
    public static readonly KnownName PersistableModelProxy = Named("System.ClientModel.Primitives");

    // System.ComponentModel
    public static readonly KnownName EditorBrowsable = Named("System.ComponentModel");
    public static readonly KnownName EditorBrowsableState = Called("System.ComponentModel");

    // System.IO
    public static readonly KnownName Stream = Named("System.IO");

    // System.Net.ServerSentEvents
    public static readonly KnownName SseItem = Named("System.Net.ServerSentEvents");

    // System.Runtime.CompilerServices
    public static readonly KnownName OverloadResolutionPriority = Named("System.Runtime.CompilerServices");

    // System.Runtime.Serialization
    public static readonly KnownName EnumMember = Named("System.Runtime.Serialization");

    // System.Text.Json
    public static readonly KnownName JsonEncodedText = Named("System.Text.Json");
    public static readonly KnownName JsonException = Named("System.Text.Json");
    public static readonly KnownName JsonTokenType = Called("System.Text.Json");
    public static readonly KnownName Utf8JsonReader = Named("System.Text.Json");
    public static readonly KnownName Utf8JsonWriter = Named("System.Text.Json");

    // System.Text.Json.Serialization
    public static readonly KnownName JsonConverter = Named("System.Text.Json.Serialization");

    // System.Text.Json.Serialization.Metadata
    public static readonly KnownName IJsonTypeInfoResolver = Named("System.Text.Json.Serialization.Metadata");

    // System.Threading
    public static readonly KnownName CancellationToken = Named("System.Threading");
    public static readonly KnownName Interlocked = Called("System.Threading");

    // System.Xml
    public static readonly KnownName XmlWriter = Named("System.Xml");

    // System.Threading.Tasks
    public static readonly KnownName Task = Named("System.Threading.Tasks");

    // Azure
    public static readonly KnownName AsyncPageable = Named("Azure");
    public static readonly KnownName AzureKeyCredential = Named("Azure");
    public static readonly KnownName NullableResponse = Named("Azure");
    public static readonly KnownName Operation = Named("Azure");
    public static readonly KnownName Pageable = Named("Azure");
    public static readonly KnownName RequestContext = Named("Azure");
    public static readonly KnownName RequestFailedException = Named("Azure");
    public static readonly KnownName Response = Named("Azure");
    public static readonly KnownName WaitUntil = Named("Azure");

    // Azure.Core
    public static readonly KnownName ClientOptions = Named("Azure.Core");
    public static readonly KnownName HttpMessage = Named("Azure.Core");
    public static readonly KnownName Request = Named("Azure.Core");
    public static readonly KnownName RequestContent = Called("Azure.Core");
    public static readonly KnownName RequestMethod = Called("Azure.Core");
    public static readonly KnownName ResponseClassifier = Named("Azure.Core");
    public static readonly KnownName TokenCredential = Named("Azure.Core");

    // Azure.Core.Extensions
    public static readonly KnownName IAzureClientBuilder = Named("Azure.Core.Extensions");
    public static readonly KnownName IAzureClientFactoryBuilder = Named("Azure.Core.Extensions");
    public static readonly KnownName IAzureClientFactoryBuilderWithConfiguration = Named("Azure.Core.Extensions");
    public static readonly KnownName IAzureClientFactoryBuilderWithCredential = Named("Azure.Core.Extensions");

    // Azure.Core.Pipeline
    public static readonly KnownName HttpPipeline = Named("Azure.Core.Pipeline");
    public static readonly KnownName HttpPipelinePolicy = Named("Azure.Core.Pipeline");

    // Typewright and Typewright.Runtime
    public static readonly KnownName AuthenticationPolicies = Called("Typewright.Runtime");
    public static readonly KnownName BasicCredential = Named("Typewright");
    public static readonly KnownName ChangeTrackingList = Named("Typewright.Runtime");
    public static readonly KnownName ChangeTrackingMap = Named("Typewright.Runtime");
    public static readonly KnownName ClientSettings = Called("Typewright.Runtime");
    public static readonly KnownName ClosedEnum = Named("Typewright.Runtime");
    public static readonly KnownName ClosedEnumConverter = Named("Typewright.Runtime");
    public static readonly KnownName ElementReader = Named("Typewright.Runtime");
    public static readonly KnownName ExplicitNulls = Named("Typewright.Runtime");
    public static readonly KnownName ExtraMembers = Named("Typewright.Runtime");
    public static readonly KnownName FilePart = Named("Typewright");
    public static readonly KnownName FormBody = Named("Typewright.Runtime");
    public static readonly KnownName Guard = Called("Typewright.Runtime");
    public static readonly KnownName HeaderReading = Called("Typewright.Runtime");
    public static readonly KnownName JsonBody = Called("Typewright.Runtime");
    public static readonly KnownName JsonMember = Called("Typewright.Runtime");
    public static readonly KnownName JsonModels = Called("Typewright.Runtime");
    public static readonly KnownName JsonReading = Called("Typewright.Runtime");
    public static readonly KnownName JsonWriting = Called("Typewright.Runtime");
    public static readonly KnownName JsonTypes = Named("Typewright.Runtime");
    public static readonly KnownName KnownStrings = Named("Typewright.Runtime");
    public static readonly KnownName LongRunningStyle = Called("Typewright.Runtime");
    public static readonly KnownName CaseEvidence = Called("Typewright.Runtime");
    public static readonly KnownName ImpliedMember = Called("Typewright.Runtime");
    public static readonly KnownName MemberEvidence = Called("Typewright.Runtime");
    public static readonly KnownName MemberTexts = Called("Typewright.Runtime");
    public static readonly KnownName ModelConverter = Named("Typewright.Runtime");
    public static readonly KnownName ModelTypes = Named("Typewright.Runtime");
    public static readonly KnownName MultipartBody = Named("Typewright.Runtime");
    public static readonly KnownName NumberEnumConverter = Named("Typewright.Runtime");
    public static readonly KnownName PageEnd = Called("Typewright.Runtime");
    public static readonly KnownName PageRequest = Named("Typewright.Runtime");
    public static readonly KnownName PagingStyle = Called("Typewright.Runtime");
    public static readonly KnownName PathStyle = Called("Typewright.Runtime");
    public static readonly KnownName QueryStyle = Called("Typewright.Runtime");
    public static readonly KnownName Repeatability = Called("Typewright.Runtime");
    public static readonly KnownName ResponseClassifiers = Called("Typewright.Runtime");
    public static readonly KnownName ResponseReading = Called("Typewright.Runtime");
    public static readonly KnownName ServerAddress = Called("Typewright.Runtime");
    public static readonly KnownName ServicePipeline = Called("Typewright.Runtime");
    public static readonly KnownName StreamBody = Called("Typewright.Runtime");
    public static readonly KnownName StreamingStyle = Called("Typewright.Runtime");
    public static readonly KnownName TextBody = Called("Typewright.Runtime");
    public static readonly KnownName TextEnumConverter = Named("Typewright.Runtime");
    public static readonly KnownName ToBeRead = Named("Typewright.Runtime");
    public static readonly KnownName Undefined = Called("Typewright.Runtime");
    public static readonly KnownName UnionCase = Named("Typewright.Runtime");
    public static readonly KnownName UnionReader = Named("Typewright.Runtime");
    public static readonly KnownName WireFormat = Called("Typewright.Runtime");
    public static readonly KnownName XmlBody = Called("Typewright.Runtime");
    public static readonly KnownName XmlName = Named("Typewright.Runtime");
    public static readonly KnownName XmlReading = Called("Typewright.Runtime");
    public static readonly KnownName XmlWriting = Called("Typewright.Runtime");
    public static readonly KnownName AppendOperationPath = Extension("Typewright.Runtime");
    public static readonly KnownName AppendPath = Extension("Typewright.Runtime");
    public static readonly KnownName AppendPathEncoded = Extension("Typewright.Runtime");
    public static readonly KnownName AppendPathList = Extension("Typewright.Runtime");
    public static readonly KnownName AppendPathModel = Extension("Typewright.Runtime");
    public static readonly KnownName AppendPathReserved = Extension("Typewright.Runtime");
    public static readonly KnownName AppendPathSegment = Extension("Typewright.Runtime");
    public static readonly KnownName AppendPathValue = Extension("Typewright.Runtime");
    public static readonly KnownName AppendQuery = Extension("Typewright.Runtime");
    public static readonly KnownName AppendQueryContent = Extension("Typewright.Runtime");
    public static readonly KnownName AppendQueryEncoded = Extension("Typewright.Runtime");
    public static readonly KnownName AppendQueryForm = Extension("Typewright.Runtime");
    public static readonly KnownName AppendQueryList = Extension("Typewright.Runtime");
    public static readonly KnownName AppendQueryModel = Extension("Typewright.Runtime");
    public static readonly KnownName AppendQueryText = Extension("Typewright.Runtime");
    public static readonly KnownName AppendQueryValue = Extension("Typewright.Runtime");
    public static readonly KnownName ReplaceQuery = Extension("Typewright.Runtime");
    public static readonly KnownName UseHttpClient = Extension("Typewright");
    public static readonly KnownName AddHeaderJson = Extension("Typewright.Runtime");
    public static readonly KnownName AddHeaderList = Extension("Typewright.Runtime");
    public static readonly KnownName SetUserAgent = Extension("Typewright.Runtime");
    public static readonly KnownName AddHeaderModel = Extension("Typewright.Runtime");
    public static readonly KnownName AddHeaderConditions = Extension("Typewright.Runtime");
    public static readonly KnownName AddHeaderETag = Extension("Typewright.Runtime");
    public static readonly KnownName AddHeaderValue = Extension("Typewright.Runtime");
    public static readonly KnownName AppendCookie = Extension("Typewright.Runtime");
    public static readonly KnownName AppendCookieList = Extension("Typewright.Runtime");
    public static readonly KnownName AppendCookieModel = Extension("Typewright.Runtime");
    public static readonly KnownName AppendRawCookie = Extension("Typewright.Runtime");
    public static readonly KnownName AppendRawCookieList = Extension("Typewright.Runtime");
    public static readonly KnownName AppendRawCookieModel = Extension("Typewright.Runtime");

    /// <summary>All rows.</summary>
    public static IEnumerable<KnownName> All => s_rows.Values;

    /// <summary>The row of a name, or a row of its own for a keyword or anything else that needs no using.</summary>
    public static KnownName Of(string text) =>
        s_rows.TryGetValue(text, out KnownName? row) ? row : new KnownName(text, -1, Reservation.None);

    /// <summary>The row of a type by its full name; null where there is none.</summary>
    public static KnownName? Find(string fullName) =>
        s_rows.Values.FirstOrDefault(row => KnownNamespaces.All[row.Namespace] + "." + row.Text == fullName);

    private static KnownName Named(string space, [CallerMemberName] string name = "") => Row(space, name, Reservation.Type);

    private static KnownName Called(string space, [CallerMemberName] string name = "") => Row(space, name, Reservation.TypeAndMember);

    private static KnownName Extension(string space, [CallerMemberName] string name = "") => Row(space, name, Reservation.None);

    private static KnownName Row(string space, string name, Reservation reservation)
    {
        KnownName row = new(name, KnownNamespaces.IndexOf(space), reservation);
        s_rows.Add(name, row);
        return row;
    }
}
