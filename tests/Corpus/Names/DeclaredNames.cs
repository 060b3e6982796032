using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Typewright.Corpus.Names;

/// <summary>The names that generated code declares: each once, an asynchronous method with its twin.</summary>
internal static class DeclaredNames
{
    // What has these names is made for every document, or repeats those of the types.
    private static readonly string[] s_ends = ["ModelFactory", "ModelContext", "ClientBuilderExtensions"];

    public static IReadOnlyCollection<DeclaredName> Of(IEnumerable<SyntaxTree> sources)
    {
        HashSet<DeclaredName> names = [];
        foreach (SyntaxTree source in sources)
        {
            foreach (BaseTypeDeclarationSyntax type in source.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            {
                string name = type.Identifier.Text;
                if (type.Parent is not BaseTypeDeclarationSyntax && !Array.Exists(s_ends, name.EndsWith))
                {
                    names.Add(new DeclaredName(DeclaredKind.Type, "", name));
                    names.UnionWith(MembersOf(type));
                }
            }
        }

        return names;
    }

    private static IEnumerable<DeclaredName> MembersOf(BaseTypeDeclarationSyntax type)
    {
        string scope = type.Identifier.Text;
        IEnumerable<SyntaxNode> members = type is EnumDeclarationSyntax values ? values.Members : ((TypeDeclarationSyntax)type).Members;
        foreach (SyntaxNode member in members)
        {
            switch (member)
            {
                case MethodDeclarationSyntax method when !method.Identifier.Text.EndsWith("Async", StringComparison.Ordinal):
                    DeclaredKind kind = IsPublic(method) ? DeclaredKind.Method : DeclaredKind.PrivateMethod;
                    yield return new DeclaredName(kind, scope, method.Identifier.Text);
                    break;
                case PropertyDeclarationSyntax property when IsPublic(property):
                    yield return new DeclaredName(DeclaredKind.Member, scope, property.Identifier.Text);
                    break;
                case EnumMemberDeclarationSyntax value:
                    yield return new DeclaredName(DeclaredKind.Member, scope, value.Identifier.Text);
                    break;
            }
        }
    }

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);
}
