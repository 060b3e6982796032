using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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

    private static IEnumerable<string> Members(string framework) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Runtime/PublicApi", framework), "*.txt")
            .SelectMany(File.ReadLines)
            .Where(static line => line.Length > 0 && line[0] != '#');
}
