using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary><c>operationName</c> of <c>x-ms-pageable</c>: listings whose further pages another operation gives.</summary>
internal sealed class NextPages(BindingContext context)
{
    /// <summary>The operations of a client, with the calls for their further pages.</summary>
    /// <param name="declared">The operations, as the document has them.</param>
    /// <param name="bound">The same, bound.</param>
    public List<OperationModel> Settled(IReadOnlyList<Operation> declared, List<OperationModel> bound)
    {
        List<OperationModel> settled = [];
        for (int i = 0; i < bound.Count; i++)
        {
            bool isOther = declared[i].Pageable?.NextOperation is { Length: > 0 } && bound[i].Paging is { Kind: PagingKind.NextLink };
            settled.Add(isOther ? Settled(declared[i], bound[i], Next(declared[i], declared, bound)) : bound[i]);
        }

        return settled;
    }

    private OperationModel Settled(Operation declared, OperationModel operation, OperationModel? next)
    {
        if (next is null || CallOf(next, operation) is not { } call)
        {
            string what = $"'{declared.Pageable!.NextOperation}' is no operation of the same client, or wants more than the listing has";
            context.Report(ProblemKind.Degraded, declared.Node, what, "the next page is asked for by the link");
            return operation;
        }

        return operation with { Paging = operation.Paging! with { Kind = PagingKind.Token, Next = call } };
    }

    // The group in front of the name of an operation may be left out.
    private static OperationModel? Next(Operation operation, IReadOnlyList<Operation> declared, List<OperationModel> bound)
    {
        string name = operation.Pageable!.NextOperation!;
        int at = IndexOf(id => id.Equals(name, StringComparison.OrdinalIgnoreCase));
        at = at >= 0 ? at : IndexOf(id => id.EndsWith("_" + name, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : bound[at];

        int IndexOf(Predicate<string> isIt) => declared.ToList().FindIndex(other => other.Id is { } id && isIt(id));
    }

    private static NextPageModel? CallOf(OperationModel next, OperationModel listing)
    {
        List<NextPageArgument?> arguments = [];
        List<RequestArgument> left = [];
        foreach (RequestArgument argument in next.Signature.Arguments)
        {
            NextPageArgument? found = Given(argument, listing);
            arguments.Add(found);
            if (found is null && argument.Kind == RequestArgumentKind.Parameter && argument.Parameter!.Type.IsText)
            {
                left.Add(argument);
            }
        }

        // What the listing does not have is what leads to the page: a text that is required, or else one that is in its name.
        RequestArgument? link = left.Find(static argument => !argument.IsNullable) ?? left.Find(IsNamedLink);
        for (int i = 0; i < arguments.Count; i++)
        {
            RequestArgument argument = next.Signature.Arguments[i];
            arguments[i] ??= ReferenceEquals(argument, link) ? new NextPageArgument(NextPageArgumentKind.Link) : Missing(argument);
        }

        return arguments.Contains(null) ? null : new NextPageModel(next.RequestMethod, arguments.OfType<NextPageArgument>().ToEquatable());
    }

    private static bool IsNamedLink(RequestArgument argument)
    {
        string word = Words.Plain(argument.Parameter!.WireName);
        return word.Contains("next") || word.Contains("token") || word.Contains("link");
    }

    private static NextPageArgument? Missing(RequestArgument argument) =>
        argument.IsNullable ? new NextPageArgument(NextPageArgumentKind.Null) : null;

    private static NextPageArgument? Given(RequestArgument argument, OperationModel listing) => argument.Kind switch
    {
        RequestArgumentKind.Page => new NextPageArgument(NextPageArgumentKind.Page),
        RequestArgumentKind.Context => new NextPageArgument(NextPageArgumentKind.Context),
        RequestArgumentKind.Parameter => Own(argument, listing),
        _ => null,
    };

    // The link itself may have a parameter in the listing too, which asks for a page to begin with.
    private static NextPageArgument? Own(RequestArgument argument, OperationModel listing)
    {
        ParameterModel wanted = argument.Parameter!;
        RequestArgument? own = IsLinkName(wanted.WireName)
            ? null
            : listing.Signature.Arguments.FirstOrDefault(candidate =>
                candidate.Parameter is { } parameter
                && candidate.Kind == RequestArgumentKind.Parameter
                && parameter.WireName.Equals(wanted.WireName, StringComparison.OrdinalIgnoreCase)
                && parameter.Type.AsNullable(false).Equals(wanted.Type.AsNullable(false))
                && (argument.IsNullable || !candidate.IsNullable));
        return own is null ? null : new NextPageArgument(NextPageArgumentKind.Own, own.Name);
    }

    private static bool IsLinkName(string wireName) => Words.Plain(wireName) == "nextlink";
}
