using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>A parameter of a method as text.</summary>
internal sealed record Argument(string Declaration, string Name, Documentation Doc, bool IsOptional);

/// <summary>The methods of one operation: asynchronous, synchronous, flat forms, protocol, and the private one that makes the request.</summary>
internal sealed class OperationWriter
{
    private readonly EmitContext _context;
    private readonly ClientType _client;
    private readonly OperationModel _operation;
    private readonly CodeWriter _writer;
    private readonly TypeText _types;
    private readonly SendText _send;
    private readonly BodyText _body;

    public OperationWriter(EmitContext context, ClientType client, OperationModel operation, CodeWriter writer, TypeText types)
    {
        _context = context;
        _client = client;
        _operation = operation;
        _writer = writer;
        _types = types;
        _send = new SendText(operation, types, $"{client.Name}.{operation.Name}");
        _body = new BodyText(operation, types);
    }

    public void Write()
    {
        Convenience(isAsync: true);
        if (!_send.IsStreamOfItems)
        {
            Convenience(isAsync: false);
        }

        foreach (OverloadModel overload in _operation.Overloads)
        {
            new OverloadWriter(_context, _client, _operation, overload, _writer, _types).Write();
        }

        if (_operation.HasProtocol)
        {
            Protocol(isAsync: true);
            Protocol(isAsync: false);
        }

        new RequestWriter(_operation, _writer, _types).Write();
    }

    private void Convenience(bool isAsync)
    {
        List<Argument> arguments = Arguments();
        _writer.Line();
        if (isAsync)
        {
            Docs(arguments, "cancellationToken", "The token to cancel the call with.");
        }
        else
        {
            _writer.Line($"/// <inheritdoc cref=\"{Cref(arguments, "CancellationToken")}\"/>");
            if (_operation.Doc.Obsolete)
            {
                _writer.Line(DocComment.Obsolete);
            }
        }

        string[] parameters = [.. arguments.Select(static argument => argument.Declaration), "CancellationToken cancellationToken = default"];
        string access = _operation.IsInternal ? "internal" : "public virtual";
        using (_writer.Method($"{access} {_send.Returns(isAsync)} {_operation.Name}{(isAsync ? "Async" : "")}", parameters))
        {
            if (_body.Guard is { } guard)
            {
                _writer.Line(guard);
            }

            if (ArgumentChecks.AreEager(_operation))
            {
                ArgumentChecks.Write(_operation, _writer, _operation.Body?.Name + ".");
            }

            _send.Statements(_writer, CreateText.Of(_operation, _body, static parameter => parameter.Name), isAsync);
        }
    }

    private void Docs(List<Argument> arguments, string last, string lastText)
    {
        DocComment.Summary(_writer, _operation.Doc.Summary);
        foreach (Argument argument in arguments)
        {
            DocComment.Parameter(_writer, argument.Name, argument.Doc);
        }

        _writer.Line($"/// <param name=\"{last}\">{lastText}</param>");
        ArgumentChecks.Document(_operation, _writer, _body.Guard is not null, _types);
        string errors = _operation.Response.ErrorTypes.Count == 0 ? "" : " Its body is " + string.Join(" or ", _operation.Response.ErrorTypes.Select(name => $"a <see cref=\"{_types.Generated(name)}\"/>")) + ".";
        _writer.Line($"/// <exception cref=\"RequestFailedException\">The service answered with an error.{errors}</exception>");
        DocComment.Remarks(_writer, _operation);
        if (_operation.Doc.Obsolete)
        {
            _writer.Line(DocComment.Obsolete);
        }
    }

    private void Protocol(bool isAsync)
    {
        List<Argument> arguments = [.. ProtocolArguments()];
        _writer.Line();
        if (isAsync)
        {
            _writer.Line($"/// <summary>{DocComment.Sentence(_operation.Doc.Summary)} The protocol method: body and response as they travel.</summary>");
            foreach (Argument argument in arguments)
            {
                DocComment.Parameter(_writer, argument.Name, argument.Doc);
            }

            _writer.Line("/// <param name=\"context\">Cancellation, error options and policies of this call; null for the defaults.</param>");
            ArgumentChecks.DocumentProtocol(_operation, _writer);
            _writer.Line("/// <exception cref=\"RequestFailedException\">The service answered with an error, and the context does not say otherwise.</exception>");
            _writer.Line($"/// <remarks><c>{CSharpText.DocCode(_operation.Method + " " + _operation.Path)}</c></remarks>");
        }
        else
        {
            _writer.Line($"/// <inheritdoc cref=\"{Cref(arguments, "RequestContext")}\"/>");
        }

        if (_operation.Doc.Obsolete)
        {
            _writer.Line(DocComment.Obsolete);
        }

        string[] parameters = [.. arguments.Select(static argument => argument.Declaration), "RequestContext? context"];
        using (_writer.Method($"public virtual {_send.ProtocolReturns(isAsync)} {_operation.Name}{(isAsync ? "Async" : "")}", parameters))
        {
            if (_operation.Body is { IsRequired: true })
            {
                _writer.Line("Guard.NotNull(content, nameof(content));");
            }

            if (ArgumentChecks.AreEager(_operation))
            {
                ArgumentChecks.Write(_operation, _writer);
            }

            List<string> passed = [.. arguments.Where(static argument => argument != SendText.WaitUntil).Select(static argument => argument.Name)];
            if (_operation.Paging is not null)
            {
                passed.Add("page");
            }

            passed.Add("context");
            _send.ProtocolStatements(_writer, $"Create{_operation.Name}Request({string.Join(", ", passed)})", isAsync);
        }
    }

    private string Cref(List<Argument> arguments, string last)
    {
        IEnumerable<string> types = arguments.Select(static argument => CrefType(argument.Declaration)).Append(last == "RequestContext" ? "RequestContext?" : last);
        return $"{_operation.Name}Async({string.Join(", ", types)})";
    }

    // A reference spells generics with braces.
    public static string CrefType(string declaration)
    {
        int equals = declaration.IndexOf(" = ", System.StringComparison.Ordinal);
        string head = equals < 0 ? declaration : declaration.Substring(0, equals);
        return head.Substring(0, head.LastIndexOf(' ')).Replace('<', '{').Replace('>', '}');
    }

    /// <summary>The parameters of the convenience method: required ones, then the body, then optional ones.</summary>
    private List<Argument> Arguments()
    {
        List<Argument> arguments = [];
        if (_operation.LongRunning is not null)
        {
            arguments.Add(SendText.WaitUntil);
        }

        arguments.AddRange(Methods().Where(static argument => !argument.IsOptional));
        if (_operation.Body is not null)
        {
            arguments.Add(_body.Argument);
            arguments.AddRange(_body.MediaType is { } mediaType ? [mediaType] : []);
        }

        arguments.AddRange(Methods().Where(static argument => argument.IsOptional));
        return arguments;
    }

    private IEnumerable<Argument> ProtocolArguments()
    {
        if (_operation.LongRunning is not null)
        {
            yield return SendText.WaitUntil;
        }

        foreach (ParameterModel parameter in _operation.Parameters)
        {
            if (parameter.Source is ParameterSource.Method or ParameterSource.BodyProperty or ParameterSource.PageSize && (parameter.Source != ParameterSource.PageSize || _operation.Paging is null))
            {
                Argument argument = ParameterText.Argument(parameter with { Name = ArgumentChecks.RequestName(parameter) }, _types);
                yield return argument with { Declaration = argument.Declaration.Replace(" = null", "") };
            }
        }

        if (_operation.Body is { } body)
        {
            yield return new Argument($"RequestContent{(body.IsRequired ? "" : "?")} content", "content", new Documentation("The body as it travels."), false);
            if (body.MediaTypeParameter is { } mediaType)
            {
                yield return new Argument($"string {mediaType}", mediaType, new Documentation("The media type of the body."), false);
            }
        }
    }

    private IEnumerable<Argument> Methods()
    {
        foreach (ParameterModel parameter in _operation.Parameters)
        {
            if (parameter.Source == ParameterSource.Method || (parameter.Source == ParameterSource.PageSize && _operation.Paging is null))
            {
                yield return ParameterText.Argument(parameter, _types);
            }
        }
    }
}
