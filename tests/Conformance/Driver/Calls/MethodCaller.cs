using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;

namespace Typewright.Conformance;

/// <summary>Calls the methods of an operation as a user would.</summary>
/// <param name="client">The object that has them.</param>
/// <param name="plan">What to call, and with what.</param>
public sealed class MethodCaller(object client, CallPlan plan)
{
    // A call that never ends is a fault, and not a test that never ends. The first call on a busy machine may take seconds.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    /// <summary>Calls a method.</summary>
    /// <param name="isAsync">Whether to call the asynchronous one.</param>
    /// <returns>What came of it; null where there is no such method.</returns>
    /// <exception cref="NoSuchValueException">The arguments cannot be made.</exception>
    public async Task<CallOutcome?> CallAsync(bool isAsync)
    {
        using CancellationTokenSource patience = new(s_patience);
        (MethodInfo Method, object?[] Arguments)? chosen = Choose(plan.Operation.Method + (isAsync ? "Async" : ""), patience.Token);
        if (chosen is null)
        {
            return null;
        }

        try
        {
            return await Task.Run(() => InvokeAsync(chosen.Value.Method, chosen.Value.Arguments, patience.Token),
                CancellationToken.None).WaitAsync(s_patience + s_patience).ConfigureAwait(false);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            return new CallOutcome(null, [], e.InnerException, false);
        }
        catch (OperationCanceledException e) when (patience.IsCancellationRequested)
        {
            return new CallOutcome(null, [], new TimeoutException("The call did not end.", e), false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new CallOutcome(null, [], e, false);
        }
    }

    private async Task<CallOutcome> InvokeAsync(MethodInfo method, object?[] arguments, CancellationToken cancellationToken)
    {
        object? returned = method.Invoke(client, arguments);
        return plan.NeedsProtocol
            ? await ReturnedValues.RawAsync(returned).ConfigureAwait(false)
            : await ReturnedValues.OfAsync(returned, plan, cancellationToken).ConfigureAwait(false);
    }

    // Of several methods of the name the one that takes all there is to say.
    private (MethodInfo Method, object?[] Arguments)? Choose(string name, CancellationToken cancellationToken)
    {
        Type last = plan.NeedsProtocol ? typeof(RequestContext) : typeof(CancellationToken);
        MethodInfo[] methods = [.. client.GetType().GetMethods()
            .Where(method => method.Name == name && method.GetParameters() is [.., var end] && end.ParameterType == last)];
        NoSuchValueException? reason = null;
        foreach (MethodInfo method in methods.OrderByDescending(Told))
        {
            try
            {
                return (method, Arguments(method, cancellationToken));
            }
            catch (NoSuchValueException e)
            {
                reason = e;
            }
        }

        return reason is null ? null : throw reason;
    }

    private int Told(MethodInfo method) =>
        method.GetParameters().Count(parameter => plan.Arguments.ContainsKey(PlainName.Of(parameter.Name!)));

    private object?[] Arguments(MethodInfo method, CancellationToken cancellationToken)
    {
        WireBody? open = plan.Body;
        List<object?> arguments = [];
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            if (parameter.ParameterType == typeof(CancellationToken))
            {
                arguments.Add(cancellationToken);
            }
            else if (Named(parameter) is { } named)
            {
                arguments.Add(new ValueBuilder(plan.Rules with { Spelling = named.Spelling }).Build(named.Node, parameter.ParameterType));
            }
            else if (Given(parameter) is { } given)
            {
                arguments.Add(given);
            }
            else if (open is not null)
            {
                arguments.Add(Body(open, parameter.ParameterType));
                open = null;
            }
            else
            {
                arguments.Add(parameter.HasDefaultValue ? parameter.DefaultValue : Unchecked(parameter));
            }
        }

        return open is null ? [.. arguments] : throw new NoSuchValueException($"{method.Name} takes no body");
    }

    private WireArgument? Named(ParameterInfo parameter)
    {
        string name = PlainName.Of(parameter.Name!);
        string? wire = plan.Rules.ClientNames.FirstOrDefault(one => one.Value == name).Key;
        IEnumerable<string?> names = [name, wire, name.EndsWith("value", StringComparison.Ordinal) ? name[..^5] : null];
        return names.OfType<string>().Select(one => plan.Arguments.GetValueOrDefault(one)).FirstOrDefault(static one => one is not null);
    }

    private object? Given(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(WaitUntil))
        {
            return WaitUntil.Started;
        }

        if (parameter.ParameterType == typeof(RequestContext))
        {
            RequestContext context = new();
            if (plan.Accept is not null)
            {
                context.AddPolicy(new AcceptPolicy(plan.Accept), HttpPipelinePosition.PerCall);
            }

            return context;
        }

        bool isType = parameter.ParameterType == typeof(string) && PlainName.Of(parameter.Name!) == "contenttype";
        return isType ? plan.ContentType ?? plan.Body?.MediaType : null;
    }

    private object? Body(WireBody body, Type type)
    {
        if (type == typeof(RequestContent))
        {
            return RequestContent.Create(body.Raw ?? throw new NoSuchValueException("nothing tells the bytes of the body"));
        }

        return type == typeof(System.IO.Stream) && body.Raw is not null
            ? new System.IO.MemoryStream(body.Raw)
            : new ValueBuilder(plan.Rules with { Spelling = body.Spelling }).Build(body.Node, type);
    }

    // What is demanded and nobody looks at is as little as possible.
    private object? Unchecked(ParameterInfo parameter) =>
        new ValueBuilder(plan.Rules.AsJson).Build(new System.Text.Json.Nodes.JsonObject(), parameter.ParameterType);
}
