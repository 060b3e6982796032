using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class MultipartMixed
{
    public static void Mixed_parts_have_a_boundary()
    {
        MemoryTransport transport = new(new MemoryResponse(200, "", "multipart/mixed; boundary=b"));
        Mixed32Client client = new(new Mixed32ClientOptions { Transport = transport });
        MethodInfo method = typeof(Mixed32Client).GetMethods().Single(static one =>
            one.Name == "SendMixed" && one.GetParameters()[^1].ParameterType == typeof(CancellationToken));

        method.Invoke(client, [.. method.GetParameters().Select(static parameter => Made(parameter.ParameterType))]);

        Assert.StartsWith("multipart/mixed; boundary=", transport.Sent.Single().Headers["Content-Type"], StringComparison.Ordinal);
    }

    public static async Task Related_parts_have_the_types_of_their_encoding()
    {
        MemoryTransport transport = new(new MemoryResponse(204));
        Mixed32Client client = new(new Mixed32ClientOptions { Transport = transport });

        await client.SendRelatedAsync(new SendRelatedRequest
        {
            Meta = new SendRelatedRequestMeta { N = 1 },
            Data = BinaryData.FromString("png"),
        });

        SentRequest sent = transport.Sent.Single();
        Assert.StartsWith("multipart/related; boundary=", sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/json\r\n", sent.BodyText, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\n{\"n\":1}\r\n", sent.BodyText, StringComparison.Ordinal);
        Assert.Contains("Content-Type: image/png\r\n", sent.BodyText, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\npng\r\n", sent.BodyText, StringComparison.Ordinal);
    }

    // Whatever the parts have become: a value of each type that a body can be given as.
    private static object? Made(Type type) => type switch
    {
        { IsAbstract: true } when type == typeof(Stream) => new MemoryStream(),
        { IsValueType: true } => Activator.CreateInstance(type),
        _ when type.GetConstructor(Type.EmptyTypes) is { } constructor => constructor.Invoke([]),
        _ when type.GetConstructors() is [var constructor, ..] =>
            constructor.Invoke([.. constructor.GetParameters().Select(static one => Made(one.ParameterType))]),
        _ => null,
    };
}
