using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Typewright.Corpus.Stability;

/// <summary>The public declarations of generated code, as its syntax has them: the generator's model is not asked.</summary>
internal static class Surface
{
    public static HashSet<Declaration> Of(IEnumerable<SyntaxTree> sources)
    {
        HashSet<Declaration> declarations = [];
        foreach (SyntaxTree source in sources)
        {
            foreach (BaseTypeDeclarationSyntax type in source.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            {
                if (IsPublic(type))
                {
                    string name = type.Identifier.Text;
                    declarations.Add(new Declaration("", name, $"{Kind(type)} {name}"));
                    declarations.UnionWith(Members(type).OfType<Declaration>());
                }
            }
        }

        return declarations;
    }

    private static string Kind(BaseTypeDeclarationSyntax type) => type is TypeDeclarationSyntax declared ? declared.Keyword.Text : "enum";

    private static IEnumerable<Declaration?> Members(BaseTypeDeclarationSyntax type)
    {
        string owner = type.Identifier.Text;
        return type is EnumDeclarationSyntax values
            ? values.Members.Select(value => new Declaration(owner, value.Identifier.Text, $"{owner}.{value.Identifier.Text}"))
            : ((TypeDeclarationSyntax)type).Members.Where(IsPublic).Select(member => Member(owner, member));
    }

    private static Declaration? Member(string owner, MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax { Identifier.Text: var name } when name.EndsWith("Async", StringComparison.Ordinal) => null,
        MethodDeclarationSyntax method when !method.Modifiers.Any(SyntaxKind.OverrideKeyword) => Declared(
            owner, method.Identifier.Text, $"{method.ReturnType} {method.Identifier.Text}{method.ParameterList}"),
        ConstructorDeclarationSyntax made => Declared(owner, owner, $"{owner}{made.ParameterList}"),
        PropertyDeclarationSyntax property => Declared(
            owner, property.Identifier.Text, $"{property.Type} {property.Identifier.Text} {Accessors(property)}"),
        FieldDeclarationSyntax field => Declared(owner, $"{field.Declaration.Variables[0].Identifier.Text}", $"{field.Declaration}"),
        _ => null,
    };

    private static Declaration Declared(string owner, string name, string text) =>
        new(owner, name, string.Join(' ', $"{owner}: {text}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string Accessors(PropertyDeclarationSyntax property) => property.AccessorList is { } list
        ? string.Join(
            ' ', list.Accessors.Where(static accessor => accessor.Modifiers.Count == 0).Select(static accessor => accessor.Keyword))
        : "get";

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);
}
