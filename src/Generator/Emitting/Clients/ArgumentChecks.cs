using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>What an operation demands of its arguments: the statements that check them, and the documentation of what these throw.</summary>
internal static class ArgumentChecks
{
    /// <summary>Whether the request is only made when somebody walks the result; arguments are checked before that.</summary>
    public static bool AreEager(OperationModel operation) => operation.Paging is not null || operation.Response.Kind is ResponseKind.ServerSentEvents or ResponseKind.JsonLines or ResponseKind.JsonSequence;

    /// <summary>The statements for the operation's parameters.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="writer">Takes the statements.</param>
    /// <param name="bodyPrefix">What stands before a property of the body's class; null where it is a parameter of its own.</param>
    public static void Write(OperationModel operation, CodeWriter writer, string? bodyPrefix = null)
    {
        foreach (ParameterModel parameter in operation.Parameters.Where(IsChecked))
        {
            string name = parameter.Source == ParameterSource.BodyProperty && bodyPrefix is not null ? bodyPrefix + parameter.Name : RequestName(parameter);
            writer.Line($"Guard.{(IsSegment(parameter) ? "NotNullOrEmpty" : "NotNull")}({name}, nameof({name}));");
        }
    }

    /// <summary>What a parameter is called where the request is made; a property of the body's class is PascalCase in C#, but a parameter here.</summary>
    public static string RequestName(ParameterModel parameter) => parameter.Source == ParameterSource.BodyProperty ? FieldName.Of(parameter.Name) : parameter.Name;

    /// <summary>The documentation for a method that takes the body's class.</summary>
    public static void Document(OperationModel operation, CodeWriter writer, bool hasBodyGuard, TypeText types)
    {
        List<string> notNull = [.. operation.Parameters.Where(static parameter => IsChecked(parameter) && parameter.Source == ParameterSource.Method).Select(static parameter => Parameter(parameter.Name))];
        List<string> segments = [.. operation.Parameters.Where(static parameter => IsSegment(parameter) && parameter.Source == ParameterSource.Method).Select(static parameter => Parameter(parameter.Name))];
        if (operation.Body is { } body)
        {
            string Member(ParameterModel parameter) => $"the <see cref=\"{types.Generated(body.Type.Name)}.{parameter.Name}\"/> of {Parameter(body.Name)}";
            notNull.AddRange(hasBodyGuard ? [Parameter(body.Name)] : []);
            notNull.AddRange(operation.Parameters.Where(static parameter => IsChecked(parameter) && parameter.Source == ParameterSource.BodyProperty).Select(Member));
            segments.AddRange(operation.Parameters.Where(static parameter => IsSegment(parameter) && parameter.Source == ParameterSource.BodyProperty).Select(Member));
        }

        Document(writer, notNull, segments);
    }

    /// <summary>The documentation for a method whose parameters are those of the request.</summary>
    public static void DocumentProtocol(OperationModel operation, CodeWriter writer) => Document(
        writer,
        [.. operation.Parameters.Where(IsChecked).Select(static parameter => Parameter(RequestName(parameter))), .. operation.Body is { IsRequired: true } ? new[] { Parameter("content") } : []],
        [.. operation.Parameters.Where(IsSegment).Select(static parameter => Parameter(RequestName(parameter)))]);

    /// <summary>The documentation for what must not be null, and what must not be empty either.</summary>
    public static void Document(CodeWriter writer, IReadOnlyList<string> notNull, IReadOnlyList<string> segments)
    {
        if (notNull.Count > 0)
        {
            writer.Line($"/// <exception cref=\"ArgumentNullException\">{Sentence(notNull)} is null.</exception>");
        }

        if (segments.Count > 0)
        {
            writer.Line($"/// <exception cref=\"ArgumentException\">{Sentence(segments)} is empty, <c>.</c> or <c>..</c>.</exception>");
        }
    }

    public static string Parameter(string name) => $"<paramref name=\"{name.TrimStart('@')}\"/>";

    public static bool IsSegment(ParameterModel parameter) => IsChecked(parameter) && parameter is { Location: ParameterLocation.Path, Type: { Kind: TypeKind.Scalar, Name: "string" } };

    private static bool IsChecked(ParameterModel parameter) =>
        parameter is { Source: ParameterSource.Method or ParameterSource.BodyProperty, IsRequired: true, Type: { IsValueType: false, IsNullable: false } };

    private static string Sentence(IReadOnlyList<string> names)
    {
        string last = names[names.Count - 1];
        string list = names.Count == 1 ? last : string.Join(", ", names.Take(names.Count - 1)) + " or " + last;
        return char.ToUpperInvariant(list[0]) + list.Substring(1);
    }
}
