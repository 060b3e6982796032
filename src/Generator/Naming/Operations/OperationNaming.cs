using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Naming.Operations.Rules;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Naming.Operations;

/// <summary>Names all operations of a document at once: each method is alone in its client, and each stem in the document.</summary>
internal sealed class OperationNaming
{
    private const int MaxLength = 50;

    private readonly Dictionary<Operation, OperationName> _names = [];
    private readonly StillWanted _wanted;

    /// <param name="all">The operations.</param>
    /// <param name="groupOf">What the client of an operation is called after; null for the root.</param>
    /// <param name="kept">What callers know of the operations.</param>
    /// <param name="wanted">Whether the names are still wanted.</param>
    public OperationNaming(IReadOnlyList<Operation> all, Func<Operation, string?> groupOf, KeptOperations kept, StillWanted wanted)
    {
        _wanted = wanted;
        List<Operation> operations = [.. all.Where(static operation => operation.Variant.IsUsual)];
        Dictionary<Operation, string> methods = [];
        foreach (IGrouping<string, Operation> client in operations.GroupBy(operation =>
            operation.ClientName ?? kept.ClientOf(operation) ?? groupOf(operation) ?? ""))
        {
            List<Operation> own = [.. client];
            List<NameWish> methodWishes = own.ConvertAll(operation => Kept(operation, kept) ?? MethodWish(operation, groupOf(operation)));
            IReadOnlyList<string> apart = Apart(methodWishes, StringComparer.Ordinal);
            for (int i = 0; i < own.Count; i++)
            {
                methods.Add(own[i], apart[i]);
            }
        }

        List<NameWish> wishes = [.. operations.Select(operation => StemWish(operation, methods[operation], groupOf(operation)))];
        IReadOnlyList<string> stems = Apart(wishes, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < operations.Count; i++)
        {
            _names.Add(operations[i], new OperationName(methods[operations[i]], stems[i]));
        }

        Made = new MadeDefinitions(operations, operation => _names[operation].Stem);
        ILookup<string, Operation> usual = operations.ToLookup(static operation => operation.Place);
        foreach (Operation other in all.Where(static operation => !operation.Variant.IsUsual))
        {
            (string method, string stem) = _names[usual[other.UsualPlace].First()];
            string suffix = other.Variant.Suffix;
            _names.Add(other, new OperationName(kept.MethodOf(other) ?? method + suffix, stem + suffix));
        }
    }

    /// <summary>The definitions that tools made for operations.</summary>
    public MadeDefinitions Made { get; }

    public OperationName Of(Operation operation) => _names[operation];

    /// <summary>The group in "Group_Name"; null where the id has another form.</summary>
    public static string? GroupOf(Operation operation)
    {
        string id = IdWords.Said(operation.Id);
        int underscore = id.IndexOf('_');
        bool isBetween = underscore > 0 && underscore == id.LastIndexOf('_') && underscore < id.Length - 1;
        return isBetween && char.IsUpper(id[0]) && char.IsUpper(id[underscore + 1]) ? id.Substring(0, underscore) : null;
    }

    /// <summary>What an operation is called where no other one has its name.</summary>
    public static string NameAlone(Operation operation, string? group) => OperationNameRules.NameOf(RequestOf(operation, group));

    private static OperationNameRequest RequestOf(Operation operation, string? group) => new(operation, GroupOf(operation) ?? group);

    private static IReadOnlyList<string> Apart(List<NameWish> wishes, StringComparer comparer) =>
        NamesApart.Of(wishes, static name => name.Length == 0, comparer);

    private static NameWish? Kept(Operation operation, KeptOperations kept) =>
        operation.GivenName is null && kept.MethodOf(operation) is { } name ? new NameWish(operation.Place, -2, At(name, [])) : null;

    // Of two with one name, the one with fewer parameters in its path keeps it, then the one whose id has no version, and the other says
    // by what it differs.
    private NameWish MethodWish(Operation operation, string? group)
    {
        _wanted.Ask();
        string name = NameAlone(operation, group);
        bool isGiven = operation.GivenName is not null;
        return new NameWish(
            operation.Method + operation.Path, isGiven ? -1 : RankOf(operation), At(name, OtherMethods(operation, group, name)));
    }

    private static int RankOf(Operation operation) =>
        (2 * operation.PathSegments.Count(PathNames.IsParameter)) + (IdWords.HasVersion(IdWords.Said(operation.Id)) ? 1 : 0);

    private static IEnumerable<string> OtherMethods(Operation operation, string? group, string name)
    {
        yield return OperationNameRules.NameOf(RequestOf(operation, group) with { HasVersion = true });
        if (PathRule.IsOfPath(new OperationNameRequest(operation, group)))
        {
            yield return PathNames.Of(operation, 1);
            yield return PathNames.Of(operation, 2);
        }

        IReadOnlyList<string> parameters = PathNames.ParametersOf(operation);
        if (parameters.Count > 0)
        {
            yield return name + "By" + parameters[parameters.Count - 1];
            yield return name + "By" + string.Join("And", parameters);
        }

        yield return PathNames.Of(operation, 1);
        yield return PathNames.Of(operation, 2);
        yield return PathNames.Of(operation, 9);
        yield return Whole(operation);
        yield return WholePath(operation);
    }

    private NameWish StemWish(Operation operation, string method, string? group)
    {
        _wanted.Ask();
        string stem = OperationNameRules.StemOf(new OperationNameRequest(operation, group), method);
        int rank = (2 * RankOf(operation)) + (stem == method ? 0 : 1);
        return new NameWish(operation.Method + operation.Path, rank, At(stem, OtherStems(operation, group, method)));
    }

    private static IEnumerable<string> OtherStems(Operation operation, string? group, string method)
    {
        yield return OperationNameRules.StemOf(new OperationNameRequest(operation, group) { HasVersion = true }, method);
        yield return PathNames.Of(operation, 1);
        yield return PathNames.Of(operation, 2);
        yield return Whole(operation);
        yield return WholePath(operation);
    }

    // Few want more than their first name, so the others are made when one of them is asked for.
    private static Func<int, string?> At(string first, IEnumerable<string> others)
    {
        List<string>? fitting = null;
        return level =>
        {
            if (level == 0)
            {
                return first;
            }

            fitting ??= [.. others.Where(static name => name.Length is > 0 and <= MaxLength).Distinct()];
            return level <= fitting.Count ? fitting[level - 1] : null;
        };
    }

    private static string Whole(Operation operation) =>
        IdWords.Said(operation.Id) is { Length: > 0 } id ? Identifiers.Pascal(id) : "";

    private static string WholePath(Operation operation) =>
        Identifiers.Pascal(operation.Method.ToLowerInvariant() + " " + operation.Path.Replace("{", "by "));
}
