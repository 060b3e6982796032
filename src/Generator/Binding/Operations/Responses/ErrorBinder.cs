using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>What errors carry.</summary>
/// <param name="Types">The classes of their bodies.</param>
/// <param name="AreJson">Whether any of them is JSON, or may be.</param>
/// <param name="MediaTypes">The media types of those that are JSON.</param>
internal sealed record ErrorBodies(EquatableArray<string> Types, bool AreJson, EquatableArray<string> MediaTypes);

/// <summary>What the responses carry that are no successes, for the documentation.</summary>
internal sealed class ErrorBinder(SchemaBinder schemas)
{
    public ErrorBodies Bind(Operation operation, List<Answer> successes)
    {
        bool areJson = successes.Count == 0;
        List<string> types = [];
        List<string> mediaTypes = [];
        foreach (Response response in operation.Responses)
        {
            if (successes.Exists(success => ReferenceEquals(success.Response.Node, response.Node)))
            {
                continue;
            }

            Answer error = Answer.Of(response);
            if (error.Kind == ResponseKind.Json)
            {
                areJson = true;
                mediaTypes.Add(AcceptHeader.NameOf(error.Media!.Name, error.Kind));
            }

            if (areJson && TypeOf(error) is { } type && !types.Contains(type))
            {
                types.Add(type);
            }
        }

        return new ErrorBodies(types.ToEquatable(), areJson, mediaTypes.ToEquatable());
    }

    private string? TypeOf(Answer error)
    {
        if (error.Schema is not { } schema || schema.Definition?.Given.IsInternal == true)
        {
            return null;
        }

        TypeRef type = schemas.Bind(schema, "Error");
        return type.Kind == TypeKind.Model ? type.Name : null;
    }
}
