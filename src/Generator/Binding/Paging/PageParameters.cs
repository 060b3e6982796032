using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Binding.Paging;

/// <summary>What the query of an operation can say, as it stands there, and the body of one that is sent.</summary>
internal static class PageParameters
{
    /// <summary>The parameters, behind them the members of objects, which come apart in the query, and those of the body.</summary>
    public static IReadOnlyList<PageParameter> Of(BindingContext context, Operation operation)
    {
        List<PageParameter> own = [];
        List<PageParameter> members = [];
        foreach (Parameter parameter in operation.Parameters)
        {
            if (parameter is { Place: ParameterPlace.Query, Name: { } name })
            {
                Schema schema = parameter.SchemaOrSelf();
                List<PageParameter> apart = [.. MembersOf(context, parameter, name, schema)];
                members.AddRange(apart);
                own.AddRange(apart.Count == 0 ? [new PageParameter(name, schema, null)] : []);
            }
        }

        IEnumerable<PageParameter> inside = members.Concat(BodyPages.Of(context, operation));
        return [.. own, .. inside.Where(member => own.TrueForAll(one => one.Name != member.Name))];
    }

    private static IEnumerable<PageParameter> MembersOf(BindingContext context, Parameter parameter, string name, Schema schema)
    {
        bool isObject = schema.Definition is { MayHaveMembers: true };
        if (!isObject || NameIn(parameter, name) is not { } naming)
        {
            return [];
        }

        return MemberCollector.Collect(context, schema).Members
            .Select(member => new PageParameter(naming(member.Key), member.Value, name));
    }

    // What a member is called in the query; null where the object is one text there.
    private static Func<string, string>? NameIn(Parameter parameter, string name) => parameter.Style switch
    {
        SerializationStyle.DeepObject => member => $"{name}[{member}]",
        null or SerializationStyle.Form when parameter.Explode != false => static member => member,
        _ => null,
    };
}
