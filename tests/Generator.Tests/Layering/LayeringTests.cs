using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>Each room of the generator uses what its row in <see cref="Rooms"/> allows.</summary>
public sealed class LayeringTests
{
    private const string Own = "Typewright.Generator";

    private static readonly string s_folder = Path.Combine(Repository.Root, "src", "Generator");

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> s_code = new(static () => Repository.Code("src/Generator"));

    private static readonly Lazy<HashSet<string>> s_rooms = new(static () => [.. s_code.Value.Select(RoomOf), .. Rooms.All]);

    [Fact]
    public void Every_room_has_a_row() =>
        Assert.All(s_code.Value.Select(RoomOf).Distinct(), static room => Assert.True(Rooms.HasRow(room), room));

    [Fact]
    public void Namespaces_are_those_of_the_folders() => Assert.Empty(s_code.Value
        .Where(static tree => NamespaceOf(tree) is { } name
            && name.StartsWith(Own, StringComparison.Ordinal)
            && name != NameOf(RoomOf(tree)))
        .Select(Repository.Name));

    [Fact]
    public void Rooms_use_what_their_rows_allow() => Assert.Empty(s_code.Value
        .SelectMany(static tree => Used(tree).Where(used => !Allows(tree, used)).Select(used => $"{Repository.Name(tree)} uses {used}")));

    [Theory]
    [InlineData("Collections")]
    [InlineData("Diagnostics")]
    [InlineData("Naming")]
    [InlineData("Reading")]
    [InlineData("Schemas")]
    [InlineData("Model")]
    [InlineData("Pipeline")]
    public void Rooms_do_not_go_in_a_circle(string room) => Assert.All(
        Rooms.All.Where(one => one == room || one.StartsWith(room + ".", StringComparison.Ordinal)).ToArray(),
        static one => Assert.False(Rooms.ReachedFrom(one).Contains(one), $"{one} leads back to itself"));

    [Theory]
    [InlineData("Reading")]
    [InlineData("Schemas")]
    [InlineData("Binding")]
    [InlineData("Pipeline")]
    public void Emitting_never_asks_the_document(string room) => Assert.Empty(s_code.Value
        .Where(static tree => RoomOf(tree).Split('.')[0] == "Emitting")
        .Where(tree => Used(tree).Any(used => (used + ".").StartsWith($"{Own}.{room}.", StringComparison.Ordinal)))
        .Select(Repository.Name));

    [Fact]
    public void Nothing_uses_the_OpenAPI_library() =>
        Assert.DoesNotContain(s_code.Value.SelectMany(Used), static used => used.StartsWith("Microsoft.OpenApi", StringComparison.Ordinal));

    [Fact]
    public void Shell_is_a_table_of_contents()
    {
        SyntaxTree shell = s_code.Value.Single(static tree => tree.FilePath.EndsWith("ClientGenerator.cs", StringComparison.Ordinal));

        Assert.InRange(Repository.LinesOf(shell), 1, 120);
    }

    private static string FileOf(SyntaxTree tree) => Path.GetRelativePath(s_folder, tree.FilePath).Replace('\\', '/');

    private static string RoomOf(SyntaxTree tree) => Path.GetDirectoryName(FileOf(tree))!.Replace('\\', '/').Replace('/', '.');

    private static string NameOf(string room) => room.Length == 0 ? Own : $"{Own}.{room}";

    private static string? NamespaceOf(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();

    private static bool Allows(SyntaxTree tree, string used)
    {
        if (used.StartsWith(Own + ".", StringComparison.Ordinal))
        {
            string name = used[(Own.Length + 1)..];
            // A type of a room may be named with its room.
            string? room = s_rooms.Value
                .Where(room => (name + ".").StartsWith(room + ".", StringComparison.Ordinal))
                .MaxBy(static room => room.Length);
            return room is not null && Rooms.Allows(RoomOf(tree), room);
        }

        bool isLibraryOfReading = used.StartsWith("System.Text.Json", StringComparison.Ordinal);
        return Rooms.AllowsLibrary(RoomOf(tree), FileOf(tree), used)
            || (!isLibraryOfReading && (used == "System" || used.StartsWith("System.", StringComparison.Ordinal)));
    }

    // Usings, and names that are qualified where they are used: "Nodes.SpecNode" is not one of ours, "Reading.Nodes.SpecNode" is.
    private static IEnumerable<string> Used(SyntaxTree tree)
    {
        HashSet<string> top = [.. s_rooms.Value.Select(static room => room.Split('.')[0])];
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            switch (node)
            {
                case UsingDirectiveSyntax { NamespaceOrType: { } name }:
                    yield return name.ToString();
                    break;
                case QualifiedNameSyntax { Parent: QualifiedNameSyntax or UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax }:
                    break;
                case QualifiedNameSyntax name when top.Contains(name.ToString().Split('.')[0]):
                    yield return $"{Own}.{name}";
                    break;
                case QualifiedNameSyntax name when name.ToString().StartsWith(Own, StringComparison.Ordinal):
                case AliasQualifiedNameSyntax:
                    yield return node.ToString().Replace("global::", "");
                    break;
            }
        }
    }
}
