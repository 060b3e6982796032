// Whether the tests of wire behaviour would notice: small wrong changes are made to the generator and the runtime, one at
// a time, in a copy of the checkout, and each must make a test fail.
//
//     dotnet run tests/Conformance/mutations.cs [TEXT…]
//
// The changes are those whose sentence has one of the texts; without a text, all. mutations.tsv has a change a line: a text
// that src has once, what takes its place, and what is wrong then. Prints a table for docs/conformance.md; ends with 0 only
// if every change was noticed.
#:property PublishAot=false
#:property NoWarn=$(NoWarn);CS1591
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

string checkout = Checkout();
string scenarios = Path.GetFullPath(Path.Combine(checkout, "..", "shared", "conformance", "spector-scenarios.json"));
string copy = Directory.CreateTempSubdirectory("mutations").FullName;
IEnumerable<string> rows = File.ReadLines(Path.Combine(checkout, "tests", "Conformance", "mutations.tsv"));
string[][] changes =
[
    .. rows.Select(static line => line.Split('\t'))
        .Where(cells => args.Length == 0 || args.Any(text => cells[2].Contains(text, StringComparison.OrdinalIgnoreCase))),
];
(string Name, string[] Arguments)[] tests =
[
    ("scenarios", ["run", "-c", "Release", "--no-build", "--project", "tests/Corpus", "--", "--scenarios", scenarios]),
    ("wire", ["test", "-c", "Release", "tests/Wire.Tests", "-v", "quiet"]),
];
try
{
    CopyTo(checkout, copy);
    Build();
    if (tests.FirstOrDefault(test => !Passes(test.Arguments)) is { Name: not null } broken)
    {
        Console.Error.WriteLine($"The tests '{broken.Name}' fail without any change.");
        return 2;
    }

    int missed = 0;
    Console.WriteLine("| change | noticed by |\n|---|---|");
    foreach (string[] change in changes)
    {
        string file = Place(change[0]);
        string text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace(change[0], change[1], StringComparison.Ordinal));
        Build();
        string? noticed = tests.Where(test => !Passes(test.Arguments)).Select(static test => test.Name).FirstOrDefault();
        File.WriteAllText(file, text);
        missed += noticed is null ? 1 : 0;
        Console.WriteLine($"| {change[2]} | {noticed ?? "nobody"} |");
    }

    return missed == 0 ? 0 : 1;
}
finally
{
    Directory.Delete(copy, recursive: true);
}

static string Checkout()
{
    DirectoryInfo? folder = new(Directory.GetCurrentDirectory());
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
    {
        folder = folder.Parent;
    }

    return folder?.FullName ?? throw new DirectoryNotFoundException("Run this in a checkout.");
}

// What builds make stays where it is, so that the copy is small and its first build is a whole one.
static void CopyTo(string from, string to)
{
    foreach (string file in Directory.GetFiles(from))
    {
        File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    IEnumerable<string> folders = Directory.GetDirectories(from)
        .Where(static folder => Path.GetFileName(folder) is not ("bin" or "obj" or "artifacts" or ".git"));
    foreach (string folder in folders)
    {
        CopyTo(folder, Directory.CreateDirectory(Path.Combine(to, Path.GetFileName(folder))).FullName);
    }
}

string Place(string text)
{
    IEnumerable<string> files = Directory.EnumerateFiles(Path.Combine(copy, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin" or "Generated"))
        .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal));
    return files.ToArray() is [var only] ? only : throw new InvalidOperationException($"The text is not in one file of src: {text}");
}

// A change that does not compile would be noticed for the wrong reason.
void Build()
{
    if (!Passes(["build", "-c", "Release", "-v", "quiet", "tests/Corpus"]))
    {
        throw new InvalidOperationException("The copy does not compile.");
    }
}

bool Passes(string[] arguments)
{
    ProcessStartInfo start = new("dotnet", arguments)
    {
        WorkingDirectory = copy,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
    using Process process = Process.Start(start)!;
    process.OutputDataReceived += static (_, _) => { };
    process.ErrorDataReceived += static (_, _) => { };
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    process.WaitForExit();
    return process.ExitCode == 0;
}
