using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class SameTypeCases
{
    public static void Cases_are_named_by_format(Assembly client)
    {
        Assert.Equal(["TryGetDate", "TryGetDateTime"], Cases("A"));
        Assert.Equal(["TryGetDuration", "TryGetTime"], Cases("B"));
        Assert.Equal(["TryGetDate", "TryGetUnixTime"], Cases("C"));
        Assert.Equal(["TryGetDateList", "TryGetDateTimeList"], Cases("D"));

        string[] Cases(string member) =>
        [
            .. client.ExportedTypes.Single(static type => type.Name == "PResult").GetProperty(member)!.PropertyType.GetMethods()
                .Select(static method => method.Name).Where(static name => name.StartsWith("TryGet", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    public static async Task Values_are_told_by_their_format()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"a":"2026-05-03","d":["2026-05-03T10:00:00Z"]}"""));

        PResult result = await new Ns20Client(new Ns20ClientOptions { Transport = transport }).PAsync();

        Assert.True(result.A!.TryGetDate(out _));
        Assert.False(result.A.TryGetDateTime(out _));
        Assert.False(result.D!.TryGetDateList(out _));
        Assert.True(result.D.TryGetDateTimeList(out _));
    }
}
