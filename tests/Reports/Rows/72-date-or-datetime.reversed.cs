using System;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class DateTimeOrDate
{
    public static Task Instant_comes_back_as_it_came() => ComesBackAsync("2026-05-03T10:00:00Z", isDate: false);

    public static Task Date_comes_back_as_it_came() => ComesBackAsync("2026-05-03", isDate: true);

    private static async Task ComesBackAsync(string text, bool isDate)
    {
        string json = $$"""{"send_date":"{{text}}"}""";
        MemoryTransport transport = new(_ => new MemoryResponse(200, json));
        DDatedatetimeClient client = new(new Uri("https://h.example"), new DDatedatetimeClientOptions { Transport = transport });

        Letter read = await client.SendAsync();
        await client.SendAsync(read);

        Assert.Equal(json, transport.Sent[1].BodyText);
        Assert.Equal(isDate, read.SendDate!.TryGetDate(out _));
        Assert.Equal(!isDate, read.SendDate.TryGetDateTime(out _));
    }
}
