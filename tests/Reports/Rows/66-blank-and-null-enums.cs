using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class BlankAndNullEnums
{
    public static void Member_is_the_enum_or_null() =>
        Assert.All(
            ["Status", "Other", "Blank"],
            static member => Assert.Equal(typeof(StatusEnum?), typeof(PatchedWidget).GetProperty(member)!.PropertyType));

    public static async Task Value_null_and_empty_text_are_told_apart()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"id":1,"status":"","other":null,"blank":"active"}"""));

        Widget read = await Client(transport).PatchWAsync(1, new PatchedWidget
        {
            Status = StatusEnum.Active,
            Other = null,
            Blank = new StatusEnum(""),
        });

        Assert.Equal("""{"status":"active","other":null,"blank":""}""", transport.Sent.Single().BodyText);
        Assert.Equal("", read.Status.ToString());
        Assert.Null(read.Other);
        Assert.Equal(StatusEnum.Active, read.Blank);
    }

    private static DrfPlainClient Client(MemoryTransport transport) => new(new DrfPlainClientOptions { Transport = transport });
}
