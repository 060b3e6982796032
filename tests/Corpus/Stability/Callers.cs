using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Typewright.Corpus.Stability;

/// <summary>
/// Code that uses every public declaration of a client in the ways that callers do: with all arguments, by position and by name, and with
/// those only that must be given. The compiler says what of it no longer works with another version.
/// </summary>
internal sealed class Callers
{
    // In front of each use, so that what the compiler says leads back to the declaration.
    private const string Mark = "// ";

    private readonly StringBuilder _text = new();
    private int _count;

    private Callers()
    {
    }

    /// <summary>The members that callers use, each on the line behind its name, and the code.</summary>
    public static string Of(IReadOnlyList<SyntaxTree> sources)
    {
        Callers callers = new();
        SortedSet<string> usings = [.. sources.SelectMany(static source => source.GetRoot().DescendantNodes())
            .OfType<UsingDirectiveSyntax>().Select(static directive => directive.ToString())];
        callers._text.Append($"namespace {ClientCompiler.Namespace} {{\n{string.Join('\n', usings)}\nclass ItsCallers {{\n");
        foreach (BaseTypeDeclarationSyntax type in sources.SelectMany(static source => source.GetRoot().DescendantNodes())
            .OfType<BaseTypeDeclarationSyntax>().Where(IsPublic).Where(static type => type.Parent is not TypeDeclarationSyntax))
        {
            callers.Use(type);
        }

        return callers._text.Append("} }\n").ToString();
    }

    /// <summary>The members whose uses no longer compile with a client.</summary>
    public static HashSet<string> Broken(string callers, Compilation client)
    {
        CSharpParseOptions options = (CSharpParseOptions)client.SyntaxTrees.First().Options;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(callers, options, "ItsCallers.cs");
        string[] lines = callers.Split('\n');
        return [.. client.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics()
            .Where(static problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => lines[problem.Location.GetLineSpan().StartLinePosition.Line].Split(Mark)[^1])];
    }

    private void Use(BaseTypeDeclarationSyntax type)
    {
        string owner = type.Identifier.Text;
        Write(owner, "", "", $"_ = typeof({owner});");
        if (type is EnumDeclarationSyntax values)
        {
            foreach (EnumMemberDeclarationSyntax value in values.Members)
            {
                Write($"{owner}.{value.Identifier}", "", "", $"{owner} it = {owner}.{value.Identifier};");
            }
        }

        foreach (MemberDeclarationSyntax member in (type as TypeDeclarationSyntax)?.Members.Where(IsPublic) ?? [])
        {
            Use(type, owner, member);
        }
    }

    private void Use(BaseTypeDeclarationSyntax type, string owner, MemberDeclarationSyntax member)
    {
        bool isStatic = member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword);
        string on = isStatic ? owner : "on";
        string given = isStatic ? "" : $"{owner} on";
        switch (member)
        {
            case MethodDeclarationSyntax method when !method.Modifiers.Any(SyntaxKind.OverrideKeyword):
                string result = method.ReturnType.ToString() == "void" ? "" : $"{method.ReturnType} it = ";
                string generic = $"{method.TypeParameterList}";
                Call($"{owner}.{method.Identifier}", given, method.ParameterList, $"{result}{on}.{method.Identifier}{generic}", generic);
                break;
            case ConstructorDeclarationSyntax made when !type.Modifiers.Any(SyntaxKind.AbstractKeyword):
                Call($"{owner}.{owner}", "", made.ParameterList, $"{owner} it = new {owner}", "");
                break;
            case PropertyDeclarationSyntax property:
                bool isSet = property.AccessorList?.Accessors.Any(static accessor =>
                    accessor.IsKind(SyntaxKind.SetAccessorDeclaration) && accessor.Modifiers.Count == 0) == true;
                string of = IsNested(type, property.Type) ? owner + "." : "";
                string write = isSet ? $" {on}.{property.Identifier} = it;" : "";
                Write($"{owner}.{property.Identifier}", "", given, $"{of}{property.Type} it = {on}.{property.Identifier};{write}");
                break;
            case FieldDeclarationSyntax field:
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    Write($"{owner}.{variable.Identifier}", "", given, $"{field.Declaration.Type} it = {on}.{variable.Identifier};");
                }

                break;
            default:
                break;
        }
    }

    private void Call(string member, string given, ParameterListSyntax list, string head, string generic)
    {
        ParameterSyntax[] taken = [.. list.Parameters.Where(static parameter => !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword))];
        string declared = string.Join(", ", taken.Where(static parameter => !IsOut(parameter))
            .Select(static parameter => $"{parameter.Type} {parameter.Identifier}").Prepend(given).Where(static one => one.Length > 0));
        string[] arguments =
            [.. taken.Select(static parameter => IsOut(parameter) ? $"out {parameter.Type} _" : $"{parameter.Identifier}")];
        IEnumerable<string> named = taken.Zip(arguments, static (parameter, argument) => $"{parameter.Identifier}: {argument}");
        IEnumerable<string> needed = taken.Zip(arguments).Where(static one => one.First.Default is null).Select(static one => one.Second);
        foreach (IEnumerable<string> call in new[] { arguments, named, needed })
        {
            Write(member, generic, declared, $"{head}({string.Join(", ", call)});");
        }
    }

    private static bool IsOut(ParameterSyntax parameter) => parameter.Modifiers.Any(SyntaxKind.OutKeyword);

    private static bool IsNested(BaseTypeDeclarationSyntax type, TypeSyntax named) => type is TypeDeclarationSyntax owner
        && owner.Members.OfType<BaseTypeDeclarationSyntax>().Any(nested => nested.Identifier.Text == named.ToString());

    private void Write(string member, string generic, string given, string body)
    {
        string name = member.EndsWith("Async", StringComparison.Ordinal) ? member[..^"Async".Length] : member;
        string use = $"static void Use{_count++}{generic}({given}) {{ {body} }}";
        _text.Append(string.Join(' ', use.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Append(Mark).Append(name).Append('\n');
    }

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);
}
