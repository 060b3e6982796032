using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>
/// Ids that are the class of a server and its method, as NestJS makes them: "CatsController_findAll" is "FindAll" in the client of cats,
/// and "FindAllCats" in any other. What goa makes are a service and its method: "cats#find all".
/// </summary>
internal static class ClassAndMethodRule
{
    private static readonly Regex s_id = new(
        @"^([A-Za-z][A-Za-z0-9]*?)(?:Rest)?(?:Controller|Resource|Endpoints?|Handler|Router|ViewSet)(?:V\d+)?[_.:#/-]+"
            + @"([A-Za-z]\w*)$",
        RegexOptions.CultureInvariant);

    // A method with several routes has a number behind it.
    private static readonly Regex s_ofService = new(@"^([A-Za-z][\w -]*)#([A-Za-z][\w -]*)(?:#\d+)?$", RegexOptions.CultureInvariant);

    // What a method of a class says of how many there are.
    private static readonly HashSet<string> s_amounts = new(StringComparer.OrdinalIgnoreCase) { "all", "one", "many" };

    public static string? NameOf(OperationNameRequest request)
    {
        // Jira's "AppResource.getApp_get" says the verb, too.
        string id = IdWords.WithoutNumber(request.Id);
        string verb = "_" + request.Verb;
        Match match = s_id.Match(id.EndsWith(verb, StringComparison.Ordinal) ? id.Substring(0, id.Length - verb.Length) : id);
        match = match.Success ? match : s_ofService.Match(request.Id);
        List<string> resource = Words.Split(match.Groups[1].Value);
        // What begins with a verb is no service: "get_shared_items#folders".
        if (!match.Success || IdWords.IsVerb(resource[0]))
        {
            return null;
        }

        string action = ResourceActions.VerbOf(request.Operation.Method, match.Groups[2].Value);
        List<string> method = Words.Split(IdWords.Method(action, request with { Group = null }));
        bool isTold = request.Group is { } group
            && IdWords.EndsIn(Words.Split(group).FindAll(static word => !ClientNames.IsLayer(word)), resource);
        bool isVerb = method.Count > 0 && IdWords.IsVerb(method[0]) && method.Skip(1).All(s_amounts.Contains);
        bool isRoot = resource.Count == 1 && resource[0] == "App";
        bool isAlone = method.Count == 1 && resource.Count == 1 && PathActions.IsAlone(method[0], resource[0]);
        return isTold || isRoot || isAlone || !isVerb
            ? string.Concat(method)
            : TypeWords.Undoubled(WithResource(request, method, resource));
    }

    private static string WithResource(OperationNameRequest request, List<string> method, List<string> resource)
    {
        string what = string.Concat(resource);
        bool isAll = method.Count > 1 && method[1] != "One";
        bool isOne = !isAll && (method.Count > 1 || request.Verb != "get" || PathNames.EndsInParameter(request.Operation));
        List<string> said = method.FindAll(static word => word != "One");
        return string.Concat(said) + (isOne ? Numbers.SingularOrSame(what) : what);
    }
}
