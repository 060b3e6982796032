using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using System.Xml.Linq;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class AnnotatedEnum
{
    public static async Task Numbers_have_the_names_of_their_titles()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"level":1}"""));

        T answer = await new AnnotatedEnumClient(new AnnotatedEnumClientOptions { Transport = transport }).GetAsync(Level.Debug);

        Assert.Equal("https://h.example/p?level=1", transport.Sent.Single().Text);
        Assert.Equal(Level.Debug, answer.Level);
        Assert.NotEqual(Level.Trace, answer.Level);
        Assert.NotEqual(Level.Info, answer.Level);
    }

    public static void Descriptions_are_documentation(XDocument documentation) =>
        Assert.Contains(
            "A debug level.",
            documentation.Descendants("member").Single(static member =>
                member.Attribute("name")!.Value.EndsWith("Client.Level.Debug", StringComparison.Ordinal)).Value,
            StringComparison.Ordinal);

    public static void Texts_have_the_names_of_their_titles()
    {
        Dictionary<string, string> names = Names(typeof(Named));

        Assert.Equal("NAMEA", names["value-a"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        Assert.Equal("NAMEB", names["value-b"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        Assert.Equal("None", names[""]);
    }

    public static void Constants_without_a_type_are_an_enum() => Assert.Equal(["x", "y"], Names(Member("Inline")).Keys.Order());

    public static void Constants_and_null_are_an_enum() => Assert.Equal(["x", "y"], Names(Member("Nullable")).Keys.Order());

    private static Type Member(string name)
    {
        Type type = typeof(T).GetProperty(name)!.PropertyType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static Dictionary<string, string> Names(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(static value => value.GetValue(null)!.ToString()!, static value => value.Name);
}
