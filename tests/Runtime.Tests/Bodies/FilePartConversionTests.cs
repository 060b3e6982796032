using System;
using System.IO;
using System.Text;
using System.Threading;
using Xunit;

namespace Typewright.Runtime.Tests.Bodies;

public sealed class FilePartConversionTests
{
    [Fact]
    public void Bytes_are_sent_as_often_as_the_part_is_used()
    {
        FilePart part = new(BinaryData.FromString("abc"), "a.txt");
        Assert.Contains("\r\n\r\nabc\r\n", Body(part), StringComparison.Ordinal);
        Assert.Contains("\r\n\r\nabc\r\n", Body(part), StringComparison.Ordinal);
        Assert.Equal(2, Body(part, part).Split("\r\n\r\nabc\r\n").Length - 1);
    }

    [Fact]
    public void The_media_type_of_bytes_goes_with_them_unless_another_one_is_given()
    {
        BinaryData json = BinaryData.FromString("{}").WithMediaType("application/json");
        Assert.Contains("\r\nContent-Type: application/json\r\n", Body(new FilePart(json)), StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: text/x\r\n", Body(new FilePart(json, contentType: "text/x")), StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: application/octet-stream\r\n", Body(BinaryData.FromString("{}")), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_stream_can_be_passed_for_a_part()
    {
        MemoryStream stream = new("abc"u8.ToArray()) { Position = 1 };
        FilePart part = stream;
        Assert.Same(stream, part.OpenRead());
        Assert.Contains("\r\n\r\nbc\r\n", Body(part), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_can_be_passed_for_a_part()
    {
        Assert.Contains("\r\n\r\nabc\r\n", Body("abc"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("\r\n\r\nabc\r\n", Body(BinaryData.FromString("abc")), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_cannot_be_passed_for_a_part()
    {
        Assert.Throws<ArgumentNullException>(() => (FilePart)(Stream)null!);
        Assert.Throws<ArgumentNullException>(() => (FilePart)(BinaryData)null!);
        Assert.Throws<ArgumentNullException>(() => (FilePart)(byte[])null!);
    }

    private static string Body(params FilePart[] parts)
    {
        using MultipartBody body = new();
        foreach (FilePart part in parts)
        {
            body.AddFile("file", part);
        }

        using MemoryStream written = new();
        body.WriteTo(written, CancellationToken.None);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
