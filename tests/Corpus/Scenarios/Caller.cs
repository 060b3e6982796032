using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Generator.Model.Operations;
using Typewright.Testing;

namespace Typewright.Corpus.Scenarios;

/// <summary>Calls the method of an operation with what makes the expected request.</summary>
/// <param name="target">The operation.</param>
/// <param name="calls">The expected request, and those that follow it in a listing.</param>
internal sealed class Caller(Target target, IReadOnlyList<ScenarioCall> calls)
{
    private readonly ScenarioCall _call = calls[0];

    /// <summary>Whether the convenience methods cannot say what is expected: they send one media type, and accept what they can read.</summary>
    public bool NeedsProtocol => SendsAnother || AcceptsAnother;

    private bool SendsAnother => target.Operation.Body is { MediaTypeParameter: not null, Kind: not BodyKind.Binary } body && _call.Body is { Parts: null } && !MediaTypes.Of(_call).Contains(MediaTypes.Essence(body.MediaType));

    private bool AcceptsAnother => _call.Headers.GetValueOrDefault("accept") is { } accept && accept != target.Operation.Response.Accept;

    /// <summary>Calls the method.</summary>
    /// <param name="isAsync">Whether to call the asynchronous one.</param>
    /// <returns>What came of it; null where there is no such method.</returns>
    public async Task<Outcome?> CallAsync(bool isAsync)
    {
        Queue<ScenarioCall> open = new(calls);
        MemoryTransport transport = new(_ => open.Count > 0 ? Answer(open.Dequeue().Answer) : new MemoryResponse(404));
        object client = ClientMaker.Make(target, _call, transport);
        if (Method(client.GetType(), isAsync) is not { } method)
        {
            return null;
        }

        object?[] arguments = Arguments(method);
        try
        {
            int? pageSize = new ArgumentMaker(target, _call).Parameters(ParameterSource.PageSize).Values.FirstOrDefault() is { } size ? Convert.ToInt32(size, null) : null;
            object? returned = method.Invoke(client, arguments);
            (int? status, List<object?> values) = await Drain.OfAsync(returned, pageSize).ConfigureAwait(false);
            return new Outcome(transport.Sent, status, [.. values.Select(Copied)], null);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            return new Outcome(transport.Sent, null, [], e.InnerException);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or MissingArgumentException))
        {
            return new Outcome(transport.Sent, null, [], e);
        }
    }

    private static MemoryResponse Answer(ScenarioAnswer answer)
    {
        bool hasType = answer.Headers.ContainsKey("content-type");
        MemoryResponse response = new(answer.Status, answer.Body is null ? null : new MemoryStream(answer.Body.Bytes ?? []), hasType ? null : answer.Body?.MediaType);
        foreach (KeyValuePair<string, string> header in answer.Headers)
        {
            response.With(header.Key, header.Value);
        }

        return response;
    }

    private static object? Copied(object? value)
    {
        if (value is not Stream stream)
        {
            return value;
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private HashSet<string> Names()
    {
        HashSet<string> names = [.. target.Operation.Parameters.Where(IsArgument).Select(static parameter => parameter.Name.TrimStart('@'))];
        if (target.Operation.Body is { } body)
        {
            names.Add(NeedsProtocol ? "content" : body.Name);
            if (body.MediaTypeParameter is { } mediaType && (NeedsProtocol || body.Kind == BodyKind.Binary))
            {
                names.Add(mediaType);
            }
        }

        return names;
    }

    private bool IsArgument(ParameterModel parameter) => parameter.Source == ParameterSource.Method || (parameter.Source == ParameterSource.PageSize && target.Operation.Paging is null);

    private MethodInfo? Method(Type type, bool isAsync)
    {
        HashSet<string> names = Names();
        Type last = NeedsProtocol ? typeof(RequestContext) : typeof(CancellationToken);
        return type.GetMethods().FirstOrDefault(method => method.Name == target.Operation.Name + (isAsync ? "Async" : "")
            && method.GetParameters() is [.. var own, var end] && end.ParameterType == last && names.SetEquals(own.Select(static parameter => parameter.Name!)));
    }

    private RequestContext Context()
    {
        RequestContext context = new();
        if (AcceptsAnother)
        {
            context.AddPolicy(new AcceptPolicy(_call.Headers["accept"]), HttpPipelinePosition.PerCall);
        }

        return context;
    }

    private object?[] Arguments(MethodInfo method)
    {
        ArgumentMaker maker = new(target, _call);
        Dictionary<string, object?> values = maker.Parameters(ParameterSource.Method, ParameterSource.PageSize);
        List<object?> arguments = [];
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            if (values.TryGetValue(parameter.Name!, out object? value))
            {
                arguments.Add(value);
            }
            else if ((_call.Body ?? target.Unchecked) is { } body && parameter.Name == target.Operation.Body?.Name)
            {
                arguments.Add(new BodyMaker(target, body).Make(parameter.ParameterType, maker.Parameters(ParameterSource.BodyProperty)));
            }
            else if (parameter.ParameterType == typeof(RequestContent))
            {
                arguments.Add(RequestContent.Create(_call.Body!.Bytes!));
            }
            else if (parameter.Name == target.Operation.Body?.MediaTypeParameter && _call.Body is not null)
            {
                arguments.Add(MediaTypes.Of(_call)[0]);
            }
            else if (parameter.ParameterType == typeof(RequestContext))
            {
                arguments.Add(Context());
            }
            else
            {
                arguments.Add(parameter.HasDefaultValue ? parameter.ParameterType == typeof(CancellationToken) ? default(CancellationToken) : parameter.DefaultValue : throw new MissingArgumentException(parameter.Name!));
            }
        }

        return [.. arguments];
    }
}
