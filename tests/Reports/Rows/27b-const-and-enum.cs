using System;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class ConstAndEnum
{
    public static void Constants_and_an_enum_are_one_enum()
    {
        Type type = typeof(U3Client).GetMethod("GetResult", [typeof(CancellationToken)])!
            .ReturnType.GetGenericArguments().Single();

        Assert.True(type.IsValueType, $"{type} is no enum.");
        Assert.Equal(
            ["ACH_CREDIT", "ACH_DEBIT", "AUTHORIZATION", "TOKENIZATION"],
            type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Select(static value => value.GetValue(null)!.ToString()).Order(StringComparer.Ordinal));
    }

    public static async Task Value_is_read()
    {
        MemoryTransport transport = new(new MemoryResponse(200, "\"ACH_DEBIT\""));

        U3Client client = new(new Uri("https://h.example"), new U3ClientOptions { Transport = transport });

        object answer = (await client.GetResultAsync()).Value;

        Assert.Equal("ACH_DEBIT", answer.ToString());
    }
}
