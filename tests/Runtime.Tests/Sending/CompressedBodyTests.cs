using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

/// <summary>Whether the end of a compressed body is the end of its data; what .NET's own decoders do not tell.</summary>
public class CompressedBodyTests
{
    private static readonly byte[] s_long = [.. Enumerable.Range(0, 20_000).Select(static i => (byte)(i * i % 251 % 17))];

    public static TheoryData<string> Codings => ["gzip", "br", "deflate", "raw"];

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task Whole_body_is_read_in_pieces_of_any_size(string coding)
    {
        foreach (int length in new[] { 0, 1, 2, 100, 8191, 8192, 8193, 20_000 })
        {
            byte[] data = s_long[..length];
            byte[] body = Encoded(coding, data);
            foreach (int piece in new[] { 1, 7, body.Length - 1, body.Length, 100_000 }.Where(static size => size > 0))
            {
                Assert.Equal(data, Read(coding, body, piece));
                Assert.Equal(data, await ReadAsync(coding, body, piece));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task Body_that_is_cut_off_anywhere_is_told(string coding)
    {
        byte[] data = s_long[..300];
        byte[] body = Encoded(coding, data);
        // The checksum of zlib says nothing that the data does not, and what is only its header is nothing.
        (int first, int last) = coding == "deflate" ? (3, body.Length - 5) : (1, body.Length - 1);
        for (int length = first; length <= last; length++)
        {
            byte[] cut = body[..length];
            foreach (int piece in new[] { 1, 100_000 })
            {
                Assert.Throws<EndOfStreamException>(() => Read(coding, cut, piece));
                await Assert.ThrowsAsync<EndOfStreamException>(() => ReadAsync(coding, cut, piece));
            }
        }
    }

    [Fact]
    public void What_comes_before_the_cut_is_read_and_nothing_else()
    {
        byte[] body = Encoded("gzip", s_long);
        using Stream stream = Decoded("gzip", body[..(body.Length / 2)], 100_000);
        byte[] read = new byte[s_long.Length];
        int length = 0;

        Assert.Throws<EndOfStreamException>(() =>
        {
            while (stream.Read(read, length, read.Length - length) is > 0 and int count)
            {
                length += count;
            }
        });

        Assert.InRange(length, 1, s_long.Length - 1);
        Assert.Equal(s_long[..length], read[..length]);
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public void No_body_is_no_cut(string coding) => Assert.Empty(Read(coding, [], 100));

    [Fact]
    public void Several_members_of_gzip_are_one_body()
    {
        byte[] body = [.. Encoded("gzip", s_long[..100]), .. Encoded("gzip", s_long[100..])];

        Assert.Equal(s_long, Read("gzip", body, 100_000));
        Assert.Equal(s_long, Read("gzip", body, 1));
    }

    private static byte[] Encoded(string coding, byte[] data)
    {
        using MemoryStream bytes = new();
        using (Stream encoder = coding switch
        {
            "gzip" => new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
            "deflate" => new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
            _ => new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
        })
        {
            encoder.Write(data, 0, data.Length);
        }

        return bytes.ToArray();
    }

    private static Stream Decoded(string coding, byte[] body, int piece)
    {
        MemoryResponse response = new(200, new MemoryStream(), "application/octet-stream");
        response.With("Content-Encoding", coding == "raw" ? "deflate" : coding);
        return ContentCodings.Decode(response, new Pieces(body, piece));
    }

    private static byte[] Read(string coding, byte[] body, int piece)
    {
        using Stream stream = Decoded(coding, body, piece);
        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }

    private static async Task<byte[]> ReadAsync(string coding, byte[] body, int piece)
    {
        using Stream stream = Decoded(coding, body, piece);
        using MemoryStream all = new();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }

    /// <summary>Gives no more than a few bytes at a time, as connections do.</summary>
    private sealed class Pieces(byte[] bytes, int size) : ReadOnlyStream(new MemoryStream(bytes))
    {
        public override int Read(byte[] buffer, int offset, int count) => Inner.Read(buffer, offset, Math.Min(count, size));
    }
}
