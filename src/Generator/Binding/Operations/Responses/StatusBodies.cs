using System.Collections.Generic;
using System.Globalization;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>Successes with different bodies: the status says which it is, as the look of a body might fit several.</summary>
internal sealed class StatusBodies(SchemaBinder schemas)
{
    /// <summary>The response with what each status carries.</summary>
    /// <param name="response">The response, whose types are complete.</param>
    /// <param name="answers">The answers that it was bound from.</param>
    public ResponseModel Settle(ResponseModel response, List<Answer> answers)
    {
        if (response.Kind != ResponseKind.Json || schemas.Drafts.Union(response.Type!) is not { } union)
        {
            return response;
        }

        List<TypeRef> cases = union.Cases.ConvertAll(static one => one.Type);
        List<StatusBody> bodies = [];
        foreach (Answer answer in answers)
        {
            bool isOne = int.TryParse(answer.Response.Status, NumberStyles.None, CultureInfo.InvariantCulture, out int status);
            if (isOne && answer.Schema is { } schema && CaseOf(schema, cases) is { } type)
            {
                bodies.Add(new StatusBody(status, type));
            }
        }

        return response with { ByStatus = bodies.ToEquatable() };
    }

    // A list is told by its look, and C# has no conversion from one.
    private TypeRef? CaseOf(Schema schema, List<TypeRef> cases)
    {
        bool isBound = schemas.Bound.TryGetValue(schema.Definition ?? schema, out TypeRef? type)
            || schemas.Bound.TryGetValue(schema, out type);
        return isBound && !type!.IsCollection && cases.Contains(type.AsNullable(false)) ? type : null;
    }
}
