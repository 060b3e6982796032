using System.Net;
using System.Net.Sockets;
using System.Text;

namespace WholeCalls;

/// <summary>A server that answers every request with the articles that its query counts, from memory. It runs in a process of its own,
/// so that nothing of it is measured.</summary>
internal static class CatalogServer
{
    public static async Task ServeAsync()
    {
        TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start(512);
        Console.WriteLine(((IPEndPoint)listener.LocalEndpoint).Port);
        Dictionary<int, byte[]> answers = new() { [1] = Answer(1), [100] = Answer(100), [800] = Answer(800) };
        while (true)
        {
            TcpClient connection = await listener.AcceptTcpClientAsync();
            _ = AnswerAsync(connection, answers);
        }
    }

    public static byte[] Body(int count)
    {
        IEnumerable<string> articles = Enumerable.Range(1, count).Select(static i => $$$"""
            {"id":"a-{{{i}}}","name":"Lamp {{{i}}}","description":"A lamp for a desk, of brass, with a shade of green glass.",
            "price":{{{i}}}.5,"stock":{{{i}}},"createdOn":"2026-03-01T08:00:{{{i % 60:00}}}Z","isSoldOut":false,"tags":["desk","brass"],
            "supplier":{"id":"s-{{{i % 7}}}","name":"Brass and Sons","country":"PT"}}
            """.ReplaceLineEndings(""));
        return Encoding.UTF8.GetBytes("{\"season\":\"spring\",\"articles\":[" + string.Join(',', articles) + "]}");
    }

    private static byte[] Answer(int count)
    {
        byte[] body = Body(count);
        string head = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private static async Task AnswerAsync(TcpClient connection, Dictionary<int, byte[]> answers)
    {
        using TcpClient closed = connection;
        connection.NoDelay = true;
        NetworkStream stream = connection.GetStream();
        byte[] buffer = new byte[8192];
        int filled = 0;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(filled));
            if (read == 0)
            {
                return;
            }

            filled += read;
            if (buffer.AsSpan(0, filled).EndsWith("\r\n\r\n"u8))
            {
                string line = Encoding.ASCII.GetString(buffer, 0, buffer.AsSpan(0, filled).IndexOf("\r\n"u8));
                int count = int.Parse(line.Split("count=")[1].Split(' ', '&')[0]);
                await stream.WriteAsync(answers[count]);
                filled = 0;
            }
        }
    }
}
