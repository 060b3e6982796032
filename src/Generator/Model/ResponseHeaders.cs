using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Model;

/// <summary>The struct that reads the headers which the document declares of responses.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Headers">The headers, in the document's order.</param>
internal sealed record ResponseHeaders(string Name, EquatableArray<ResponseHeader> Headers);

/// <summary>A header of responses.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="WireName">The name of the header.</param>
/// <param name="Type">What it holds: a scalar, an enum, or a list of texts.</param>
/// <param name="Doc">Its prose.</param>
internal sealed record ResponseHeader(string Name, string WireName, TypeRef Type, Documentation Doc);
