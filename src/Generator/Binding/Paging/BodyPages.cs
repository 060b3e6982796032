using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Operations;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>What a search that is sent with POST can say in its body: the page it wants, for one.</summary>
internal static class BodyPages
{
    /// <summary>The members of the body, if that is an object in JSON.</summary>
    public static IEnumerable<PageParameter> Of(BindingContext context, Operation operation)
    {
        Schema? sent = operation.Method != "POST" ? null : operation.RequestBody?.Content
            .FirstOrDefault(static media => MediaTypes.RequestKindOf(media.Name) == BodyKind.Json)?.Schema;
        return sent?.Definition is not { MayHaveMembers: true } ? [] : MemberCollector.Collect(context, sent).Members
            .Select(static member => new PageParameter(member.Key, member.Value, null) { IsOfBody = true });
    }
}
