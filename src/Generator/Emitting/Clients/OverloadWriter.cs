using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Emitting.Models;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

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
        List<string> parameters = [.. overload.Parameters.Select(parameter => Declaration(parameter, isAsync)), "CancellationToken cancellationToken = default"];
        writer.Line();
        Docs(isAsync);
        string returns = _send.Returns(isAsync);
        using (writer.Method($"public virtual {returns} {overload.Name}{(isAsync ? "Async" : "")}", parameters))
        {
            Fill(isAsync);
            if (overload.Name != operation.Name)
            {
                _send.Statements(writer, CreateText.Of(operation, new BodyText(operation, types), parameter => Given(parameter) ?? "default"), isAsync);
                return;
            }

            string call = $"{operation.Name}{(isAsync ? "Async" : "")}({string.Join(", ", Passed())})";
            writer.Line($"return {call};");
        }
    }

    private void Docs(bool isAsync)
    {
        string[] notNull = [.. NotNull(isAsync)];
        if (!isAsync && notNull.SequenceEqual(NotNull(isAsync: true)))
        {
            IEnumerable<string> cref = overload.Parameters.Select(parameter => OperationWriter.CrefType(Declaration(parameter, isAsync: true))).Append("CancellationToken");
            writer.Line($"/// <inheritdoc cref=\"{overload.Name}Async({string.Join(", ", cref)})\"/>");
            return;
        }

        DocComment.Summary(writer, overload.Summary ?? operation.Doc.Summary);
        foreach (OverloadParameter parameter in overload.Parameters)
        {
            DocComment.Parameter(writer, parameter.Name, parameter.Doc);
        }

        writer.Line("/// <param name=\"cancellationToken\">The token to cancel the call with.</param>");
        ArgumentChecks.Document(writer, [.. notNull.Select(ArgumentChecks.Parameter)], [.. Segments().Select(ArgumentChecks.Parameter)]);
        writer.Line("/// <exception cref=\"RequestFailedException\">The service answered with an error.</exception>");
        DocComment.Remarks(writer, operation);
    }

    // What the constructor of the body's class demands, the lists that are copied into it, and segments of the path.
    private IEnumerable<string> NotNull(bool isAsync) => overload.Parameters
        .Where(parameter => !(isAsync ? parameter.IsOptionalAsync : parameter.IsOptional) && IsNeeded(parameter))
        .Select(static parameter => parameter.Name)
        .Union(Segments());

    private bool IsNeeded(OverloadParameter parameter) =>
        parameter.Property is { Type: { IsValueType: false, IsNullable: false } } property && (Shape(property).IsConstructed || Shape(property).IsFilled);

    private IEnumerable<string> Segments() => operation.Parameters
        .Where(ArgumentChecks.IsSegment)
        .Select(segment => overload.Parameters.FirstOrDefault(parameter => parameter.Parameter == segment.Name || (segment.Source == ParameterSource.BodyProperty && parameter.Property?.Name == segment.Name)))
        .Where(static parameter => parameter is not null)
        .Select(static parameter => parameter!.Name);

    private PropertyShape Shape(PropertyModel property) => new(_body, property, types);

    private string Declaration(OverloadParameter parameter, bool isAsync)
    {
        bool optional = isAsync ? parameter.IsOptionalAsync : parameter.IsOptional;
        bool nullable = parameter.Property?.IsNeverNull != true && (optional || parameter.Type.IsNullable || (parameter.Property is { IsOptional: true, Type.IsCollection: false } && parameter.IsOptionalAsync));
        return $"{types.Of(parameter.Type, CollectionShape.Argument)}{(nullable ? "?" : "")} {parameter.Name}{(!optional ? "" : nullable ? " = null" : " = default")}";
    }

    private void Fill(bool isAsync)
    {
        List<OverloadParameter> constructed = [];
        foreach (PropertyModel property in context.AllProperties(_body))
        {
            if (Shape(property).IsConstructed && overload.Parameters.FirstOrDefault(parameter => parameter.Property?.WireName == property.WireName) is { } parameter)
            {
                constructed.Add(parameter);
            }
        }

        // What the body's constructor complains of by the same name needs no check here.
        foreach (OverloadParameter parameter in overload.Parameters)
        {
            bool optional = isAsync ? parameter.IsOptionalAsync : parameter.IsOptional;
            if (!optional && IsNeeded(parameter) && !(constructed.Contains(parameter) && parameter.Name == parameter.Property!.ParameterName))
            {
                writer.Line($"Guard.NotNull({parameter.Name}, nameof({parameter.Name}));");
            }
        }

        List<OverloadParameter> rest = [.. overload.Parameters.Where(parameter => parameter.Property is not null && !constructed.Contains(parameter))];
        List<string> plain = [.. rest.Where(IsPlain).Select(static parameter => $"{parameter.Property!.Name} = {parameter.Name}")];
        string initializer = plain.Count == 0 ? "" : $" {{ {string.Join(", ", plain)} }}";
        writer.Line($"{_body.Name} {operation.Body!.Name} = new({string.Join(", ", constructed.Select(static parameter => parameter.Name))}){initializer};");
        foreach (OverloadParameter parameter in rest.Where(parameter => !IsPlain(parameter)))
        {
            Assign(parameter, isAsync);
        }
    }

    private bool IsPlain(OverloadParameter parameter) => !Shape(parameter.Property!).IsFilled && !Shape(parameter.Property!).TracksNull;

    private void Assign(OverloadParameter parameter, bool isAsync)
    {
        string target = $"{operation.Body!.Name}.{parameter.Property!.Name}";
        if (!Shape(parameter.Property).IsFilled)
        {
            using (writer.Block($"if ({parameter.Name} is not null)"))
            {
                writer.Line($"{target} = {parameter.Name};");
            }

            writer.Line();
            return;
        }

        bool nullable = isAsync ? parameter.IsOptionalAsync : parameter.IsOptional;
        using (nullable ? writer.Block($"if ({parameter.Name} is not null)") : CodeWriter.NoBlock())
        {
            using (writer.Block($"foreach (var item in {parameter.Name})"))
            {
                writer.Line(parameter.Type.Kind == TypeKind.List ? $"{target}.Add(item);" : $"{target}[item.Key] = item.Value;");
            }
        }

        writer.Line();
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
