using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>An operation in its client: what the templates of its methods share.</summary>
internal sealed class OperationScope(EmitContext context, ClientType client, OperationModel operation, TypeText types)
{
    private readonly Dictionary<string, string> _properties = operation.Options?.Properties() ?? [];

    public EmitContext Context => context;

    public OperationModel Operation => operation;

    public TypeText Types => types;

    public JsonCode Json { get; } = new(types);

    public LocalNames Locals { get; } = new(operation);

    /// <summary>The name of the span of a method.</summary>
    public CSharp Span(string method) => $"{CSharpText.Literal($"{client.Name}.{method}")}";

    /// <summary>The parameters of the document that the methods for users take.</summary>
    public IEnumerable<ParameterModel> Parameters => operation.Parameters.Where(static parameter => parameter.IsArgument);

    /// <summary>The argument of a long-running operation that says how long to wait; none for any other.</summary>
    public IEnumerable<Argument> Waiting => operation.LongRunning is null ? [] : [Argument.WaitUntil];

    /// <summary>A parameter of the document as one of a method.</summary>
    public Argument ArgumentOf(ParameterModel parameter)
    {
        bool isNullable = !parameter.IsRequired || parameter.Type.IsNullable;
        return Argument.Of(types, parameter.Type, isNullable, parameter.Name, parameter.Doc) with { IsOptional = !parameter.IsRequired };
    }

    /// <summary>What the methods for users take that may be left out: parameters of the document, or the class that they are in.</summary>
    public IEnumerable<Argument> Optional => operation.Options is { } bag
        ? [BagArgument(bag)]
        : Parameters.Where(static parameter => !parameter.IsRequired).Select(ArgumentOf);

    private Argument BagArgument(OptionsBag bag) =>
        Argument.Plain($"{types.Generated(bag.TypeName)}?", bag.Name, "What may be left out; null for nothing.") with { IsOptional = true };

    /// <summary>A parameter of the request, as the methods for users have it.</summary>
    public string Given(string requestName) =>
        _properties.TryGetValue(requestName, out string? property) ? $"{operation.Options!.Name}?.{property}" : requestName;

    /// <summary>The documentation of a method of the client's interface: that of the client's.</summary>
    public CSharp InheritedFromClass(CSharp method, IEnumerable<Argument> arguments, CSharp last) =>
        $"/// <inheritdoc cref=\"{types.Generated(client.Name)}.{Argument.Signed(method, arguments, last)}\"/>";

    /// <summary>The same as one of a protocol method, which takes what travels.</summary>
    public Argument RequestArgumentOf(RequestArgument argument)
    {
        ParameterModel parameter = argument.Parameter!;
        bool isNullable = argument.IsNullable || parameter.RequestType.IsNullable;
        return Argument.Of(types, parameter.RequestType, isNullable, argument.Name, parameter.Doc);
    }

    /// <summary>What a method says of errors of the service, and of the operation on the wire.</summary>
    public CSharp WireDocumentation(CSharp errors, string remarks) => $$"""
        /// <exception cref="{{RequestFailedException}}">The service answered with an error{{errors}}</exception>
        {{Doc.WireRemarks(operation.Method, operation.Path, remarks)}}
        """;
}
