using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>
/// What an operation demands of its arguments: the statements that check them, and the documentation of what these throw.
/// </summary>
internal static class ArgumentChecks
{
    /// <summary>The statements where the parameters of the document are parameters, those of the body's class too.</summary>
    public static IEnumerable<CSharp> OfRequest(OperationModel operation) => operation.Parameters
        .Where(static parameter => parameter.RequestCheck != ArgumentCheck.None)
        .Select(static parameter => Statement(parameter.RequestCheck, $"{parameter.RequestName}"));

    /// <summary>The statements that refuse an enum's default, which stands for no text, where a value is required.</summary>
    public static IEnumerable<CSharp> OfEnums(OperationScope scope) => Enums(scope)
        .Select(static parameter => (CSharp)$"{Guard}.NotDefault({parameter.Name}, nameof({parameter.Name}));");

    /// <summary>The statements where the body's class has those that it has.</summary>
    public static IEnumerable<CSharp> OfConvenience(OperationModel operation) =>
        Checked(operation).Select(parameter => Statement(parameter.Check, parameter.Source == ParameterSource.BodyProperty
            ? $"{operation.Body!.Name}.{parameter.Name}"
            : (CSharp)$"{parameter.Name}"));

    /// <summary>The statement that checks a value that must not be null.</summary>
    public static CSharp NotNull(string name) => $"{Guard}.NotNull({name}, nameof({name}));";

    /// <summary>The documentation for a method that takes the body's class.</summary>
    public static CSharp DocumentConvenience(OperationScope scope)
    {
        OperationModel operation = scope.Operation;
        List<Mention> notNull = [.. Own(Checked(operation))];
        List<Mention> segments = [.. Own(Segments(operation))];
        if (operation.Body is { } body)
        {
            Mention Member(ParameterModel parameter) =>
                Mention.Member($"{scope.Types.Generated(body.Type.Name)}.{parameter.Name}", body.Name);
            notNull.AddRange(body.IsChecked ? [Mention.Parameter(body.Name)] : []);
            notNull.AddRange(OfBody(Checked(operation)).Select(Member));
            segments.AddRange(OfBody(Segments(operation)).Select(Member));
        }

        return $$"""
            {{Document(notNull, segments)}}
            {{Doc.ThrowsForDefault([.. Enums(scope).Select(static parameter => Mention.Parameter(parameter.Name))])}}
            """;
    }

    /// <summary>The documentation for a method whose parameters are those of the request.</summary>
    public static CSharp DocumentProtocol(OperationModel operation) => Document(
        [.. Demanded(operation).Select(Request), .. operation.Body is { IsRequired: true } ? new[] { Mention.Parameter("content") } : []],
        [.. Demanded(operation).Where(static parameter => parameter.RequestCheck == ArgumentCheck.Segment).Select(Request)]);

    /// <summary>The documentation for what must not be null, and what must not be empty either.</summary>
    public static CSharp Document(IReadOnlyList<Mention> notNull, IReadOnlyList<Mention> segments) => $$"""
        {{Doc.ThrowsForNull(notNull)}}
        {{Doc.ThrowsForSegment(segments)}}
        """;

    public static IEnumerable<ParameterModel> Segments(OperationModel operation) =>
        operation.Parameters.Where(static parameter => parameter.Check == ArgumentCheck.Segment);

    private static IEnumerable<ParameterModel> Demanded(OperationModel operation) =>
        operation.Parameters.Where(static parameter => parameter.RequestCheck != ArgumentCheck.None);

    private static IEnumerable<ParameterModel> Enums(OperationScope scope) => scope.Parameters.Where(parameter =>
        parameter is { IsRequired: true, Type: { Kind: TypeKind.Enum, IsNullable: false } } && scope.Context.IsTextEnum(parameter.Type));

    private static IEnumerable<ParameterModel> Checked(OperationModel operation) =>
        operation.Parameters.Where(static parameter => parameter.Check != ArgumentCheck.None);

    private static IEnumerable<Mention> Own(IEnumerable<ParameterModel> parameters) =>
        parameters
            .Where(static parameter => parameter.Source == ParameterSource.Method)
            .Select(static parameter => Mention.Parameter(parameter.Name));

    private static IEnumerable<ParameterModel> OfBody(IEnumerable<ParameterModel> parameters) =>
        parameters.Where(static parameter => parameter.Source == ParameterSource.BodyProperty);

    private static Mention Request(ParameterModel parameter) => Mention.Parameter(parameter.RequestName);

    private static CSharp Statement(ArgumentCheck check, CSharp value) =>
        $"{Guard}.{(check == ArgumentCheck.Segment ? "PathSegment" : "NotNull")}({value}, nameof({value}));";
}
