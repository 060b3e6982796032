using System;
using System.IO;
using System.Linq;
using Typewright.Testing;
using Xunit;

namespace Typewright.Services.Tests;

public sealed class EmailTests
{
    [Fact]
    public void The_page_has_the_program_that_is_compiled_here()
    {
        string page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "azure-services.md"));
        string[] program = [.. File.ReadLines(Path.Combine(RepositoryFolder.Root, "tests", "Services.Tests", "EmailProgram.cs"))
            .SkipWhile(line => !line.Contains("EmailClient client", StringComparison.Ordinal))
            .TakeWhile(line => !line.Contains("return", StringComparison.Ordinal))
            .Select(line => line.Trim())];

        Assert.NotEmpty(program);
        Assert.Contains(string.Join('\n', program), page, StringComparison.Ordinal);
    }
}
