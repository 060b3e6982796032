using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Typewright.Generator.Tests.Goldens;

/// <summary>
/// The golden copies in src/Generated.*/Generated are what the generator makes of the documents today: a change of the
/// generator shows as a change of code that people read. After a wanted change, run these tests with UPDATE_GOLDEN=1 to
/// write the copies anew, and read the difference.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Libraries => ["Generated.Chat", "Generated.Identity", "Generated.Rooms"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_generator_makes_what_the_golden_copies_say(string name)
    {
        GeneratedLibrary library = new(name);
        IReadOnlyDictionary<string, string> generated = library.Generate();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Rewrite(library, generated);
        }

        IReadOnlyList<string> differences = GoldenComparison.Differences(library.ReadGoldens(), generated);

        Assert.True(
            differences.Count == 0,
            $"src/{name}/Generated differs from what is generated (UPDATE_GOLDEN=1 rewrites it):\n{string.Join('\n', differences)}");
    }

    private static void Rewrite(GeneratedLibrary library, IReadOnlyDictionary<string, string> generated)
    {
        Directory.CreateDirectory(library.GoldenFolder);
        foreach (string removed in library.ReadGoldens().Keys.Except(generated.Keys))
        {
            File.Delete(Path.Combine(library.GoldenFolder, removed));
        }

        foreach ((string file, string text) in generated)
        {
            File.WriteAllText(Path.Combine(library.GoldenFolder, file), text);
        }
    }
}
