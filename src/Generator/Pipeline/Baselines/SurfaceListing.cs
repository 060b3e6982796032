using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Typewright.Generator.Baselines;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;

namespace Typewright.Generator.Pipeline.Baselines;

/// <summary>
/// The public declarations of a client as lines. They are read from the code that was written, so that they are what callers see.
/// </summary>
internal static class SurfaceListing
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp11);

    /// <summary>The lines, each once, in the order of their texts.</summary>
    public static IReadOnlyList<BaselineLine> Of(ClientModel model, EquatableArray<SourceFile> files, CancellationToken cancellation)
    {
        SurfacePlaces places = new(model);
        SortedDictionary<string, BaselineLine> lines = new(StringComparer.Ordinal);
        foreach (SourceFile file in files)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(file.Text, s_parse, cancellationToken: cancellation);
            foreach (BaseTypeDeclarationSyntax type in tree.GetRoot(cancellation).DescendantNodes(static node =>
                node is (not MemberDeclarationSyntax) or BaseNamespaceDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>())
            {
                cancellation.ThrowIfCancellationRequested();
                if (Has(type, model.Accessibility == "public" ? SyntaxKind.PublicKeyword : SyntaxKind.InternalKeyword))
                {
                    Add(type);
                }
            }
        }

        return [.. lines.Values];

        void Add(BaseTypeDeclarationSyntax type)
        {
            foreach (BaselineLine line in new[] { OfType(type) }.Concat(Members(type)))
            {
                foreach (string place in places.Of(line))
                {
                    BaselineLine placed = line with { Place = place };
                    lines[placed.Text] = placed;
                }
            }
        }
    }

    private static BaselineLine OfType(BaseTypeDeclarationSyntax type)
    {
        string keyword = type is TypeDeclarationSyntax declared ? declared.Keyword.Text : "enum";
        IEnumerable<string> modifiers = type.Modifiers
            .Where(static modifier => modifier.Kind() is SyntaxKind.AbstractKeyword or SyntaxKind.StaticKeyword or SyntaxKind.SealedKeyword)
            .Select(static modifier => modifier.Text);
        // An interface that comes along is nothing that callers name.
        IEnumerable<string> bases = (type.BaseList?.Types.Select(static one => Text(one.Type)) ?? [])
            .Where(static name => !IsInterface(name));
        string kind = string.Join(" ", [.. modifiers, keyword]);
        return new BaselineLine("", type.Identifier.Text, null, string.Join(", ", [kind, .. bases]), "");
    }

    private static bool IsInterface(string name) =>
        name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) && name.EndsWith(">", StringComparison.Ordinal);

    private static IEnumerable<BaselineLine> Members(BaseTypeDeclarationSyntax type)
    {
        string owner = type.Identifier.Text;
        return type is EnumDeclarationSyntax values
            ? values.Members.Select(value => new BaselineLine(owner, value.Identifier.Text, null, "value", ""))
            : ((TypeDeclarationSyntax)type).Members.Where(member => type is InterfaceDeclarationSyntax || IsVisible(member))
                .Select(member => Member(owner, member)).OfType<BaselineLine>();
    }

    private static BaselineLine? Member(string owner, MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method when !Has(method, SyntaxKind.OverrideKeyword) => new BaselineLine(
            owner, method.Identifier.Text + method.TypeParameterList, Arguments(method.ParameterList), Text(method.ReturnType), ""),
        ConstructorDeclarationSyntax made => new BaselineLine(owner, owner, Arguments(made.ParameterList), "new", ""),
        PropertyDeclarationSyntax property => new BaselineLine(
            owner, property.Identifier.Text, null, $"{Demand(property)}{Text(property.Type)} {{ {Accessors(property)} }}", ""),
        FieldDeclarationSyntax field => new BaselineLine(
            owner, field.Declaration.Variables[0].Identifier.Text, null, Text(field.Declaration.Type), ""),
        ConversionOperatorDeclarationSyntax conversion => new BaselineLine(
            owner, conversion.ImplicitOrExplicitKeyword.Text, Arguments(conversion.ParameterList), Text(conversion.Type), ""),
        _ => null,
    };

    private static string Demand(PropertyDeclarationSyntax property) =>
        Has(property, SyntaxKind.RequiredKeyword) ? BaselineLine.Required : "";

    private static List<string> Arguments(ParameterListSyntax list) => [.. list.Parameters.Select(static parameter =>
        Text(parameter.WithAttributeLists(default)))];

    private static string Accessors(PropertyDeclarationSyntax property) => property.AccessorList is { } list
        ? string.Join(
            " ",
            list.Accessors.Where(static accessor => accessor.Modifiers.Count == 0).Select(static accessor => accessor.Keyword + ";"))
        : "get;";

    private static string Text(SyntaxNode node) =>
        string.Join(" ", node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("global::", "");

    private static bool IsVisible(MemberDeclarationSyntax member) =>
        Has(member, SyntaxKind.PublicKeyword) || (Has(member, SyntaxKind.ProtectedKeyword) && !Has(member, SyntaxKind.PrivateKeyword));

    private static bool Has(MemberDeclarationSyntax member, SyntaxKind modifier) => member.Modifiers.Any(modifier);
}
