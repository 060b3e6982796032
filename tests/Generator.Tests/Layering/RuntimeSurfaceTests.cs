using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>
/// A library for .NET Standard is compiled against one build of the runtime library and runs with another, that of its application's
/// framework. So what the one has, the other must have too, under the very same signature.
/// </summary>
public sealed class RuntimeSurfaceTests
{
    [Fact]
    public void What_clients_for_the_oldest_framework_call_is_there_on_all_others() => Assert.Equal([], Members("netstandard2.0"));

    [Fact]
    public void No_signature_holds_a_type_that_each_framework_has_elsewhere() =>
        Assert.DoesNotContain(Members(""), static member => member.Contains(".init ->", StringComparison.Ordinal));

    /// <summary>What only generated code calls does not stand beside what users name.</summary>
    [Fact]
    public void Infrastructure_has_a_namespace_of_its_own_and_is_hidden_from_completion() => Assert.All(
        Repository.Code("src/Runtime")
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
            .SelectMany(static space => space.Members.Where(IsPublic).Select(type => (Space: space.Name.ToString(), Type: type)))
            .GroupBy(static found => (found.Space, Name: NameOf(found.Type)), static found => found.Type.AttributeLists.ToString()),
        static type => Assert.Equal(
            type.Any(static attributes => attributes.Contains("EditorBrowsableState.Never", StringComparison.Ordinal)),
            type.Key.Space == "Typewright.Runtime"));

    private static bool IsPublic(MemberDeclarationSyntax type) => type.Modifiers.Any(static one => one.IsKind(SyntaxKind.PublicKeyword));

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax one ? one.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;

    private static IEnumerable<string> Members(string framework) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Runtime/PublicApi", framework), "*.txt")
            .SelectMany(File.ReadLines)
            .Where(static line => line.Length > 0 && line[0] != '#');
}
