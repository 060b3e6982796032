using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model;

namespace Typewright.Generator.Emitting;

/// <summary>
/// A flat overload: it fills the body from its parameters and calls the operation's own method, or, with a name of its own,
/// sends the request itself, so that its span has that name.
/// </summary>
internal sealed class OverloadWriter(EmitContext context, ClientType client, OperationModel operation, OverloadModel overload, CodeWriter writer, TypeText types)
{
    private readonly ModelType _body = context.ModelOf(operation.Body!.Type.Name);
    private readonly SendText _send = new(operation, types, $"{client.Name}.{overload.Name}");

    public void Write()
    {
        Method(isAsync: true);
        Method(isAsync: false);
    }

    private void Method(bool isAsync)
    {
        writer.Line();
        DocComment.Summary(writer, operation.Doc.Summary);
        List<string> parameters = [];
        foreach (OverloadParameter parameter in overload.Parameters)
        {
            DocComment.Parameter(writer, parameter.Name, parameter.Doc);
            parameters.Add(Declaration(parameter, isAsync));
        }

        writer.Line("/// <param name=\"cancellationToken\">The token to cancel the call with.</param>");
        writer.Line("/// <exception cref=\"RequestFailedException\">The service answered with an error.</exception>");
        writer.Line($"/// <remarks><c>{DocComment.Prose(operation.Method + " " + operation.Path)}</c></remarks>");
        parameters.Add("CancellationToken cancellationToken = default");
        string returns = _send.Returns(isAsync);
        bool awaits = isAsync && operation.Paging is null;
        using (writer.Block($"public virtual {(awaits ? "async " : "")}{returns} {overload.Name}{(isAsync ? "Async" : "")}({string.Join(", ", parameters)})"))
        {
            Fill(isAsync);
            if (overload.Name != operation.Name)
            {
                _send.Statements(writer, CreateText.Of(operation, new BodyText(operation, types), parameter => Given(parameter) ?? "default"), isAsync);
                return;
            }

            string call = $"{operation.Name}{(isAsync ? "Async" : "")}({string.Join(", ", Passed())})";
            writer.Line(awaits ? $"return await {call}.ConfigureAwait(false);" : $"return {call};");
        }
    }

    private string Declaration(OverloadParameter parameter, bool isAsync)
    {
        bool optional = isAsync ? parameter.IsOptionalAsync : parameter.IsOptional;
        bool nullable = parameter.Property?.IsNeverNull != true && (optional || parameter.Type.IsNullable || (parameter.Property is { IsOptional: true, Type.IsCollection: false } && parameter.IsOptionalAsync));
        return $"{types.Of(parameter.Type, CollectionShape.Argument)}{(nullable ? "?" : "")} {parameter.Name}{(optional ? " = default" : "")}";
    }

    private void Fill(bool isAsync)
    {
        List<OverloadParameter> constructed = [];
        foreach (PropertyModel property in context.AllProperties(_body))
        {
            if (new PropertyShape(_body, property, types).IsConstructed && overload.Parameters.FirstOrDefault(parameter => parameter.Property?.WireName == property.WireName) is { } parameter)
            {
                constructed.Add(parameter);
            }
        }

        string body = types.Generated(_body.Name);
        writer.Line($"{body} {operation.Body!.Name} = new({string.Join(", ", constructed.Select(static parameter => parameter.Name))});");
        foreach (OverloadParameter parameter in overload.Parameters.Where(parameter => parameter.Property is not null && !constructed.Contains(parameter)))
        {
            Assign(parameter, isAsync);
        }
    }

    private void Assign(OverloadParameter parameter, bool isAsync)
    {
        PropertyShape property = new(_body, parameter.Property!, types);
        string target = $"{operation.Body!.Name}.{property.Property.Name}";
        if (property.IsFilled)
        {
            bool nullable = isAsync ? parameter.IsOptionalAsync : parameter.IsOptional;
            if (!nullable)
            {
                writer.Line($"Guard.NotNull({parameter.Name}, nameof({parameter.Name}));");
            }

            using (nullable ? writer.Block($"if ({parameter.Name} is not null)") : CodeWriter.NoBlock())
            {
                using (writer.Block($"foreach (var item in {parameter.Name})"))
                {
                    writer.Line(parameter.Type.Kind == TypeKind.List ? $"{target}.Add(item);" : $"{target}[item.Key] = item.Value;");
                }
            }

            writer.Line();
        }
        else if (property.TracksNull)
        {
            using (writer.Block($"if ({parameter.Name} is not null)"))
            {
                writer.Line($"{target} = {parameter.Name};");
            }

            writer.Line();
        }
        else
        {
            writer.Line($"{target} = {parameter.Name};");
        }
    }

    // What is optional stands behind the body, and the overload may leave some of it out: from there on names tell.
    private IEnumerable<string> Passed()
    {
        foreach ((ParameterModel _, string name) in Given().Where(static given => given.Parameter.IsRequired))
        {
            yield return name;
        }

        yield return operation.Body!.Name;
        foreach ((ParameterModel parameter, string name) in Given().Where(static given => !given.Parameter.IsRequired))
        {
            yield return $"{parameter.Name}: {name}";
        }

        yield return operation.Parameters.Any(static parameter => parameter is { Source: ParameterSource.Method, IsRequired: false }) ? "cancellationToken: cancellationToken" : "cancellationToken";
    }

    private IEnumerable<(ParameterModel Parameter, string Name)> Given()
    {
        foreach (ParameterModel parameter in operation.Parameters)
        {
            if (parameter.Source == ParameterSource.Method && Given(parameter) is { } given)
            {
                yield return (parameter, given);
            }
        }
    }

    /// <summary>What the overload calls a parameter of the operation; null when it does not have it.</summary>
    private string? Given(ParameterModel parameter) => overload.Parameters.FirstOrDefault(candidate => candidate.Parameter == parameter.Name)?.Name;
}
