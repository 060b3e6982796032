using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Pipeline.Pages;

/// <summary>
/// The page of a client: what callers see of it, in Markdown that reads well as text too. The compiler writes the files of a generator
/// only, so the page travels in comments, and a target of the package takes it out of them.
/// </summary>
/// <param name="model">The client.</param>
/// <param name="lines">Its public declarations.</param>
internal sealed class ClientPage(ClientModel model, IReadOnlyList<BaselineLine> lines)
{
    private const string Comment = "// ";

    private readonly ILookup<(string Owner, string Name), BaselineLine> _methods = lines
        .Where(static line => line.Arguments is not null)
        .ToLookup(static line => (line.Owner, line.Name));

    private readonly ExampleCall _calls = new(new ExampleValues(lines));

    /// <summary>The file that brings the page to the target.</summary>
    /// <param name="files">The code of the client.</param>
    /// <param name="problems">What there was to tell of it.</param>
    public SourceFile File(EquatableArray<SourceFile> files, EquatableArray<Problem> problems)
    {
        string root = model.Clients[0].Name;
        int length = files.Sum(static file => file.Text.Count(static c => c == '\n'));
        List<string> page =
        [
            $"# {root}",
            "",
            $"Made of {model.FileName}: {OneLine(model.Title)} {OneLine(model.Version)}. Namespace `{model.Namespace}`. "
                + $"Operations: {model.Clients.Sum(static client => client.Operations.Count)}. "
                + $"Types: {model.Models.Count + model.Enums.Count + model.Unions.Count}. Files: {files.Count}. Lines: {length}.",
            "",
            "Files that call it begin with, beside the usings that are implicit:",
            "",
            .. Code(["using Azure;", "using Azure.Core;", "using Typewright;", $"using {model.Namespace};"]),
            .. model.Clients.SelectMany(Client),
            .. Types(),
            .. Told(problems),
        ];
        string text = string.Join("\n", page.Select(static line => Comment + line));
        return new SourceFile($"OpenApiPage.{Identifiers.Hash(model.Namespace + "/" + root)}.g.cs", text + "\n");
    }

    private IEnumerable<string> Client(ClientType client)
    {
        yield return "";
        yield return $"## {client.Name}";
        yield return "";
        yield return Sentence(client.Doc);
        // The constructor without arguments is for classes that derive from the client, in tests.
        BaselineLine[] made =
            [.. _methods[(client.Name, client.Name)].Where(static line => line.Type == "new" && line.Arguments!.Count > 0)];
        bool isGivenOut = client.ParentName is not null && client.Accessor is not null;
        if (made.Length + (isGivenOut ? 1 : 0) > 0)
        {
            yield return "";
            string state = string.Join(", ", client.State.Select(static one => one.ParameterName));
            string[] given = isGivenOut ? [$"{client.ParentName}.{client.Accessor}({state})"] : [];
            foreach (string line in Code([.. made.Select(line => $"new {client.Name}({string.Join(", ", line.Arguments!)})"), .. given]))
            {
                yield return line;
            }
        }

        foreach (string line in client.Operations.Where(static operation => !operation.IsInternal)
            .SelectMany(operation => Operation(client, operation)))
        {
            yield return line;
        }
    }

    private IEnumerable<string> Operation(ClientType client, OperationModel operation)
    {
        BaselineLine[] forms =
        [
            .. _methods[(client.Name, operation.Name + "Async")]
                .Where(static line => !TakesContext(line))
                .OrderBy(static line => line.Arguments!.Count),
        ];
        if (forms.Length == 0)
        {
            yield break;
        }

        yield return "";
        yield return $"### {operation.Name}";
        yield return "";
        string route = OneLine(operation.Method + " " + operation.Path);
        string told = Sentence(operation.Doc);
        yield return told == $"Calls {route}." ? $"`{route}`" : $"{told} `{route}`";
        if (operation.Doc.Obsolete)
        {
            yield return "";
            yield return "*Deprecated.*";
        }

        yield return "";
        IEnumerable<string> signatures = forms.Select(static form => $"{form.Type} {form.Name}({string.Join(", ", form.Arguments!)})");
        foreach (string line in (string[])[.. Code(signatures), "", .. Code(_calls.Of(forms[0]))])
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Code(IEnumerable<string> code) => ["```csharp", .. code, "```"];

    private IEnumerable<string> Types()
    {
        BaselineLine[] types = [.. lines.Where(line => line.Owner.Length == 0 && !model.Clients.Any(client => client.Name == line.Name))];
        ILookup<string, BaselineLine> members = lines.ToLookup(static line => line.Owner);
        if (types.Length > 0)
        {
            yield return "";
            yield return "## Types";
            yield return "";
            yield return "| type | kind | members |";
            yield return "|---|---|---|";
        }

        foreach (BaselineLine type in types.GroupBy(static line => line.Name).Select(static same => same.First()))
        {
            IEnumerable<string> own = members[type.Name].Where(static line => line.Arguments is null).Select(static line => Member(line));
            yield return $"| `{type.Name}` | {type.Type} | {string.Join(", ", own)} |";
        }
    }

    // A value of an enum is its name, and a property its type too.
    private static string Member(BaselineLine line)
    {
        int accessors = line.Type.IndexOf(" { ", StringComparison.Ordinal);
        bool isValue = accessors < 0 || line.Type.Substring(0, accessors) == line.Owner;
        return isValue ? $"`{line.Name}`" : $"`{line.Type.Substring(0, accessors)} {line.Name}`";
    }

    private static IEnumerable<string> Told(EquatableArray<Problem> problems)
    {
        if (problems.Count > 0)
        {
            yield return "";
            yield return "## What is not as the document says";
            yield return "";
        }

        foreach (Problem problem in problems)
        {
            string message = ProblemDescriptors.ToDiagnostic(problem).GetMessage(System.Globalization.CultureInfo.InvariantCulture);
            string file = problem.Path.Substring(problem.Path.LastIndexOfAny(['/', '\\']) + 1);
            yield return $"* {file}({problem.Line + 1},{problem.Column + 1}): {ProblemDescriptors.Of(problem.Kind).Id}: {OneLine(message)}";
        }
    }

    private static bool TakesContext(BaselineLine line) =>
        line.Arguments!.Count > 0 && line.Arguments[line.Arguments.Count - 1].StartsWith("RequestContext", StringComparison.Ordinal);

    private static string Sentence(Documentation doc)
    {
        string text = OneLine(doc.Summary);
        return text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' or ':' ? text : text + ".";
    }

    // What the document says stays on its line, so that nothing of it leaves the comment that it travels in.
    private static string OneLine(string text) => CSharpText.Comment(text);
}
