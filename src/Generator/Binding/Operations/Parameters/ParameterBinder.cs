using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>The parameters of an operation that are not its body.</summary>
internal sealed class ParameterBinder(BindingContext context, SchemaBinder schemas)
{
    private static readonly Dictionary<ParameterPlace, ParameterLocation> s_locations = new()
    {
        [ParameterPlace.Path] = ParameterLocation.Path,
        [ParameterPlace.Query] = ParameterLocation.Query,
        [ParameterPlace.QueryString] = ParameterLocation.Query,
        [ParameterPlace.Header] = ParameterLocation.Header,
        [ParameterPlace.Cookie] = ParameterLocation.Cookie,
    };

    // The library below sends these itself, and OpenAPI says that they are not parameters.
    private static readonly HashSet<string> s_supplied = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Content-Type", "x-ms-client-request-id", "Content-Length",
    };

    /// <summary>One parameter; null for what the pipeline supplies or OpenAPI says to ignore.</summary>
    public ParameterModel? Bind(Parameter parameter, ParameterFrame frame)
    {
        if (parameter.Name is not { } wireName || !s_locations.TryGetValue(parameter.Place, out ParameterLocation location))
        {
            const string Need = "A parameter needs a name, and a place among path, query, header and cookie";
            context.Report(ProblemKind.Contradiction, parameter.Node, Need, "it is left out");
            return null;
        }

        if (location == ParameterLocation.Header && s_supplied.Contains(wireName) && !frame.Sends(wireName))
        {
            return null;
        }

        (Schema schema, bool isContent) = SchemaOf(parameter);
        bool required = location == ParameterLocation.Path || parameter.IsRequired;
        SchemaValue? constant = required ? Constants.Of(schema) : null;
        SourceCandidate candidate = new(parameter, location, constant is not null, frame);
        ParameterSource source = ParameterSources.Of(candidate);
        bool isMadeUp = ParameterSources.IsMadeUpWhenAbsent(candidate, source);
        string name = NameOf(parameter, wireName, source, frame);
        TypeRef type = source == ParameterSource.ApiVersion
            ? TypeRef.Of(WireTypes.String)
            : HttpDates.Written(AsText(schemas.Bind(schema, frame.OperationName + Identifiers.Pascal(wireName))), wireName, location);
        return new ParameterModel
        {
            Name = name,
            WireName = wireName,
            Location = location,
            Source = source,
            Type = location == ParameterLocation.Path ? type.AsNullable(false) : type,
            IsRequired = required,
            Style = Styles.Of(parameter, location, isContent),
            Doc = DocOf(parameter, isMadeUp && source == ParameterSource.Method) with
            {
                Default = schema.Default ?? schema.Definition?.Default,
            },
            Constant = source == ParameterSource.Constant ? constant!.Text : null,
            IsMadeUpWhenAbsent = isMadeUp,
        };
    }

    private static Documentation DocOf(Parameter parameter, bool isMadeUp)
    {
        Documentation doc = Documentations.Of(parameter.Prose, parameter.Schema?.Description ?? $"The '{parameter.Name}' of the request.");
        return isMadeUp
            ? doc with { Summary = doc.Summary.TrimEnd('.') + ". A call that leaves it out has a new one, the same for all its tries." }
            : doc;
    }

    private static (Schema Schema, bool IsContent) SchemaOf(Parameter parameter)
    {
        if (parameter.Schema is { } schema)
        {
            return (schema, false);
        }

        // A query as a whole that is a form is its members one by one; any other content is one text.
        foreach (MediaType media in parameter.Content)
        {
            if (media.SchemaObject is { } content)
            {
                return (content, MediaTypes.RequestKindOf(media.Name) == BodyKind.Json);
            }
        }

        return (parameter.ToSchema(), false);
    }

    private static string NameOf(Parameter parameter, string wireName, ParameterSource source, ParameterFrame frame)
    {
        string name = parameter.GivenName ?? wireName;
        return source switch
        {
            ParameterSource.BodyProperty => Identifiers.Given(parameter.GivenProperty!),
            ParameterSource.Client => frame.Carried(wireName)!.Property,
            // A page size is one of them where the answers turn out to be no pages.
            ParameterSource.Method or ParameterSource.PageSize => frame.Called.Take(parameter),
            _ => Identifiers.Camel(name),
        };
    }

    // A file in a query or path is text there.
    private static TypeRef AsText(TypeRef type) =>
        type.IsBytes ? TypeRef.Of(WireTypes.String) : type;
}
