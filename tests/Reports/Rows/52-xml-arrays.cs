using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class XmlArrays
{
    private const string Xml =
        """
        <pet id="1">
          <photoUrl><photoUrl>w</photoUrl></photoUrl>
          <right><url>r</url></right>
          <bare>b</bare><bare>c</bare>
          <barename>n</barename>
          <animal>i</animal>
          <aliens><animal>o</animal></aliens>
        </pet>
        """;

    public static async Task Lists_are_sent_as_their_xml_objects_say()
    {
        MemoryTransport transport = new(new MemoryResponse(200, "<pet/>", "application/xml"));

        await Client(transport).PAsync(new Pet
        {
            Id = 1,
            Wrong = { "w" },
            Right = { "r" },
            Bare = { "b", "c" },
            Barename = { "n" },
            Itemname = { "i" },
            Both = { "o" },
        });

        Assert.Equal(Lines(Xml), Lines(transport.Sent.Single().BodyText));
    }

    public static async Task Lists_are_read_as_their_xml_objects_say()
    {
        MemoryTransport transport = new(new MemoryResponse(200, Xml, "application/xml"));

        Pet pet = await Client(transport).PAsync(new Pet());

        Assert.Equal(["w"], pet.Wrong);
        Assert.Equal(["r"], pet.Right);
        Assert.Equal(["b", "c"], pet.Bare);
        Assert.Equal(["n"], pet.Barename);
        Assert.Equal(["i"], pet.Itemname);
        Assert.Equal(["o"], pet.Both);
    }

    public static async Task List_of_a_body_is_read()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """<MyPets><pet id="1"/><pet id="2"/></MyPets>""", "application/xml"));

        IReadOnlyList<Pet> pets = (await Client(transport).LAsync()).Value;

        Assert.Equal([1, 2], pets.Select(static pet => pet.Id!.Value));
    }

    public static async Task List_of_objects_is_read()
    {
        MemoryTransport transport = new(new MemoryResponse(
            200,
            "<status><messages><message><id>a</id></message><message><id>b</id></message></messages></status>",
            "application/xml"));

        Status status = await Client(transport).MAsync();

        Assert.Equal(["a", "b"], status.Messages.Select(static message => message.Id));
    }

    private static IEnumerable<string> Lines(string xml) => XElement.Parse(xml).ToString().Split('\n').Select(static line => line.Trim());

    private static XmlArrClient Client(MemoryTransport transport) => new(new XmlArrClientOptions { Transport = transport });
}
