using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Operations;

/// <summary>An operation as the document has it, found but not yet bound.</summary>
/// <param name="Path">The path template.</param>
/// <param name="Method">The verb, upper case.</param>
/// <param name="Node">The operation.</param>
/// <param name="PathItem">What the path's operations share.</param>
internal sealed record OperationDraft(string Path, string Method, SpecNode Node, SpecNode PathItem)
{
    public IEnumerable<string> Tags
    {
        get
        {
            foreach (SpecNode tag in Node.ItemsOf("tags"))
            {
                yield return tag.Text;
            }
        }
    }

    /// <summary>The id, or one made of verb and path.</summary>
    public string Id => Node.String("operationId") is { Length: > 0 } id ? id : Method.ToLowerInvariant() + " " + Path.Replace("{", "by ");
}
