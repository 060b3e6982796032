using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Tests.Layering;

/// <summary>
/// What each room of the generator, a folder and the namespace of its name, may use: the stages look forward only. An
/// entry that ends in <c>.*</c> means the room and the rooms in it. A room without a row has that of the room around it.
/// </summary>
internal static class Rooms
{
    private const string Roslyn = "Microsoft.CodeAnalysis";

    private static readonly Dictionary<string, string[]> s_rooms = new(StringComparer.Ordinal)
    {
        ["Collections"] = [],
        ["Vocabulary"] = [],
        ["Diagnostics"] = ["Collections"],
        ["Baselines"] = [],
        ["Cancelling"] = [],

        ["Reading.Nodes"] = ["Cancelling"],
        ["Reading.Json"] = ["Cancelling", "Reading.Nodes"],
        ["Reading.Yaml"] = ["Cancelling", "Reading.Nodes"],
        ["Reading.JsonPaths"] = ["Reading.Nodes"],
        ["Reading.Files"] = ["Cancelling", "Collections", "Diagnostics", "Reading.Nodes", "Reading.Json", "Reading.Yaml"],
        ["Reading.References"] = ["Cancelling", "Diagnostics", "Reading.Nodes", "Reading.Files"],
        ["Reading.Overlays"] = ["Diagnostics", "Reading.Nodes", "Reading.Files", "Reading.JsonPaths"],

        ["Schemas.Keywords"] = ["Reading.Nodes"],
        ["Schemas.Values"] = ["Reading.Nodes"],
        ["Schemas"] =
        [
            "Cancelling", "Collections", "Diagnostics", "Reading.Nodes", "Reading.Files", "Reading.References", "Schemas.Keywords",
            "Schemas.Values",
        ],
        ["Schemas.Places"] = ["Collections", "Reading.Files", "Reading.Nodes", "Reading.References", "Schemas", "Schemas.Keywords"],
        ["Schemas.Documents.Extensions"] = ["Collections", "Diagnostics", "Reading.Nodes", "Schemas"],
        ["Schemas.Documents.Security"] = ["Collections", "Diagnostics", "Reading.Nodes", "Schemas", "Schemas.Documents.Extensions"],
        ["Schemas.Documents.Operations"] =
        [
            "Collections", "Diagnostics", "Reading.Nodes", "Reading.References", "Schemas",
            "Schemas.Documents.Extensions", "Schemas.Documents.Security", "Schemas.Documents.Operations.Parameters",
        ],
        ["Schemas.Documents.Checking"] =
        [
            "Diagnostics", "Reading.Nodes", "Reading.Files", "Reading.References", "Schemas.Keywords", "Schemas.Documents.Extensions",
            "Schemas.Documents.Operations.*",
        ],
        ["Schemas.Documents"] =
        [
            "Collections", "Diagnostics", "Reading.Nodes", "Reading.Files", "Reading.References", "Schemas",
            "Schemas.Documents.Checking", "Schemas.Documents.Extensions", "Schemas.Documents.Security", "Schemas.Documents.Operations.*",
        ],

        ["Naming.Spelling"] = ["Vocabulary"],
        ["Naming.Rules"] =
            ["Collections", "Vocabulary", "Reading.Nodes", "Schemas", "Schemas.Places", "Naming.Operations", "Naming.Spelling"],
        ["Naming.Operations"] =
        [
            "Cancelling", "Baselines", "Collections", "Vocabulary", "Schemas", "Schemas.Places", "Schemas.Values",
            "Schemas.Documents.Operations", "Naming.Operations.Rules", "Naming.Spelling",
        ],
        ["Naming.Operations.Rules"] =
            ["Collections", "Vocabulary", "Schemas", "Schemas.Documents.Operations", "Naming.Spelling"],
        ["Naming.Variants"] = ["Collections", "Vocabulary", "Schemas", "Naming.Spelling"],
        ["Naming"] =
        [
            "Cancelling", "Baselines", "Collections", "Vocabulary", "Reading.Nodes", "Schemas", "Schemas.Places", "Schemas.Values",
            "Naming.*",
        ],

        ["Model.Types"] = ["Collections", "Vocabulary", "Model.Types.Members"],
        ["Model.Operations.Parameters"] = ["Collections", "Vocabulary", "Model.Types"],
        ["Model.Operations.Paging"] = ["Collections", "Vocabulary", "Model.Types", "Model.Operations.Parameters"],
        ["Model.Operations"] = ["Collections", "Vocabulary", "Model.Types.*", "Model.Operations.*"],
        ["Model"] = ["Collections", "Vocabulary", "Model.*"],

        ["Binding.Types"] =
        [
            "Cancelling", "Collections", "Diagnostics", "Naming.*", "Reading.Nodes", "Reading.Files", "Reading.References",
            "Schemas.*", "Model.*",
            "Binding.Kept", "Binding", "Binding.Operations", "Binding.Unions", "Binding.Types.*",
        ],
        ["Binding.Unions"] =
            [
                "Collections", "Diagnostics", "Naming.*", "Reading.Nodes", "Reading.References", "Schemas.*", "Model.*",
                "Binding.Kept", "Binding", "Binding.Types",
            ],
        ["Binding.Xml"] =
        [
            "Collections", "Diagnostics", "Reading.Nodes", "Reading.References", "Schemas.*", "Model.*",
            "Binding", "Binding.Types", "Binding.Operations",
        ],
        ["Binding.Kept"] = ["Baselines", "Collections", "Naming.*", "Schemas.*", "Model.*", "Binding"],
        ["Binding.Paging"] =
            [
                "Collections", "Diagnostics", "Reading.Nodes", "Schemas.*", "Model.*", "Naming.Spelling",
                "Binding", "Binding.Types", "Binding.Xml", "Binding.Operations.*", "Binding.Paging.Styles",
            ],
        ["Binding.Paging.Styles"] = ["Diagnostics", "Schemas.*", "Model.*", "Naming.Spelling", "Binding", "Binding.Paging"],
        ["Binding.Clients"] =
            [
                "Baselines", "Collections", "Diagnostics", "Naming.*", "Reading.Nodes", "Schemas.*", "Model.*",
                "Binding", "Binding.Kept", "Binding.Operations",
            ],
        ["Binding.Servers"] = ["Collections", "Naming.*", "Schemas.*", "Model.*", "Binding"],
        ["Binding.Headers"] =
            ["Collections", "Naming", "Schemas", "Schemas.Documents.Operations", "Model.*", "Binding", "Binding.Types"],
        ["Binding.Operations"] =
        [
            "Collections", "Diagnostics", "Naming.*", "Reading.Nodes", "Schemas.*", "Model.*",
            "Binding.Kept", "Binding", "Binding.Operations.*", "Binding.Types.*", "Binding.Xml", "Binding.Paging", "Binding.Clients",
        ],
        ["Binding"] =
        [
            "Cancelling", "Baselines",
            "Collections", "Diagnostics", "Naming.*", "Reading.Nodes", "Reading.Files", "Reading.References", "Schemas.*", "Model.*",
            "Binding.*",
        ],

        ["Emitting.Code"] = ["Cancelling", "Collections", "Vocabulary", "Model.*", "Emitting", "Emitting.Clients"],
        ["Emitting.Clients"] =
            ["Collections", "Vocabulary", "Model.*", "Emitting", "Emitting.Code", "Emitting.Models", "Emitting.Clients.*"],
        ["Emitting.Models"] = ["Collections", "Vocabulary", "Model.*", "Emitting", "Emitting.Code", "Emitting.Clients"],
        ["Emitting.Enums"] = ["Collections", "Vocabulary", "Model.*", "Emitting", "Emitting.Code"],
        ["Emitting.Factory"] = ["Collections", "Vocabulary", "Model.*", "Emitting", "Emitting.Code", "Emitting.Models"],
        ["Emitting.Headers"] = ["Collections", "Vocabulary", "Model.*", "Emitting", "Emitting.Code"],
        ["Emitting.Options"] = ["Collections", "Vocabulary", "Model.*", "Emitting", "Emitting.Code"],
        ["Emitting.Registration"] = ["Collections", "Vocabulary", "Model.*", "Emitting", "Emitting.Code"],
        ["Emitting.Unions"] = ["Collections", "Vocabulary", "Model.*", "Emitting", "Emitting.Code", "Emitting.Models"],
        ["Emitting"] = ["Cancelling", "Collections", "Vocabulary", "Model.*", "Emitting.*"],

        ["Pipeline.Baselines"] = ["Baselines", "Collections", "Diagnostics", "Naming.*", "Binding", "Model.*"],
        ["Pipeline.Pages"] = ["Baselines", "Collections", "Diagnostics", "Naming.*", "Model.*"],
        ["Pipeline.Items"] =
        [
            "Baselines", "Collections", "Diagnostics", "Naming.Spelling", "Reading.Files", "Binding", "Binding.Types.External",
            "Model.Types", "Emitting",
        ],
        ["Pipeline"] =
        [
            "Cancelling", "Baselines", "Pipeline.*",
            "Collections", "Vocabulary", "Diagnostics", "Naming.*", "Reading.Nodes", "Reading.Files", "Reading.Overlays", "Binding",
            "Binding.Types.External", "Model.*", "Emitting",
        ],
        [""] = ["Collections", "Diagnostics", "Model", "Pipeline.*"],
    };

    private static readonly Dictionary<string, string[]> s_libraries = new(StringComparer.Ordinal)
    {
        ["Reading.Json"] = ["System.Text.Json"],
        ["Reading.Yaml"] = ["YamlDotNet"],
        ["Pipeline"] = [Roslyn],
        ["Pipeline.Items"] = [Roslyn],
        ["Pipeline.Baselines"] = [Roslyn],
        [""] = [Roslyn],
    };

    // The only files of a room that may use a library: the names of keywords, and the table of the compiler's descriptors.
    private static readonly (string File, string Library)[] s_exceptions =
        [("Naming/Spelling/Identifiers.cs", Roslyn), ("Naming/Spelling/Words.cs", Roslyn), ("Diagnostics/ProblemDescriptors.cs", Roslyn)];

    public static IReadOnlyCollection<string> All => s_rooms.Keys;

    public static bool HasRow(string room) => RowOf(room) is not null;

    /// <summary>Whether a room may use another one.</summary>
    public static bool Allows(string room, string other) => room == other || RowOf(room)!.Any(entry => Covers(entry, other));

    /// <summary>Whether a file of a room may use a library that is not the framework's.</summary>
    public static bool AllowsLibrary(string room, string file, string used) => s_libraries
        .GetValueOrDefault(room, [])
        .Concat(s_exceptions.Where(exception => exception.File == file).Select(static exception => exception.Library))
        .Any(library => used == library || used.StartsWith(library + ".", StringComparison.Ordinal));

    /// <summary>The rooms that a room reaches through what it may use; itself, if there is a circle.</summary>
    public static IReadOnlySet<string> ReachedFrom(string room)
    {
        HashSet<string> reached = [];
        Queue<string> open = new([room]);
        while (open.TryDequeue(out string? next))
        {
            foreach (string other in All.Where(other => other != next && Allows(next, other) && reached.Add(other)))
            {
                open.Enqueue(other);
            }
        }

        return reached;
    }

    private static bool Covers(string entry, string room) => entry.EndsWith(".*", StringComparison.Ordinal)
        ? room == entry[..^2] || room.StartsWith(entry[..^1], StringComparison.Ordinal)
        : room == entry;

    private static string[]? RowOf(string room)
    {
        if (s_rooms.TryGetValue(room, out string[]? row))
        {
            return row;
        }

        int dot = room.LastIndexOf('.');
        return dot < 0 ? null : RowOf(room[..dot]);
    }
}
