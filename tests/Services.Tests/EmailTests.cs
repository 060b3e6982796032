using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Typewright.Services.Tests;

public sealed class EmailTests
{
    [Fact]
    public void The_page_has_the_program_that_is_compiled_here()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Generator.sln")))
        {
            root = root.Parent;
        }

        string page = File.ReadAllText(Path.Combine(root!.FullName, "docs", "azure-services.md"));
        string[] program = [.. File.ReadLines(Path.Combine(root.FullName, "tests", "Services.Tests", "EmailProgram.cs"))
            .SkipWhile(line => !line.Contains("EmailClient client", StringComparison.Ordinal))
            .TakeWhile(line => !line.Contains("return", StringComparison.Ordinal))
            .Select(line => line.Trim())];

        Assert.NotEmpty(program);
        Assert.Contains(string.Join('\n', program), page, StringComparison.Ordinal);
    }
}
