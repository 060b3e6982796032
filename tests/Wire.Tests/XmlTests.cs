using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.Xml;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Bodies in XML, as the <c>xml</c> objects of the schemas have them.</summary>
public sealed class XmlTests(WireServer server) : WireTest(server)
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    [Fact]
    public async Task Attributes_and_plain_lists_go_both_ways()
    {
        Answer("""
            <?xml version='1.0' encoding='UTF-8'?>
            <!-- A slide show -->
            <slideshow title="T &amp; U" on='2026-05-03' pages="">
              <slide type="all"><title>Wake up</title></slide>
              <note>unknown<slide/></note>
              <slide><title/><item>one</item><item>two</item></slide>
            </slideshow>
            """);

        Slideshow read = await Client().PutSlideshowAsync(new Slideshow("T & <U>")
        {
            Date = new DateOnly(2026, 5, 3),
            Pages = 2,
            Slides = { new Slide { Type = "a\"b", Title = "ä" }, new Slide { Items = { "one", "" } } },
        });

        Assert.Equal(("application/xml", "application/xml"), (Sent["Content-Type"], Sent["Accept"]));
        Assert.Equal(
            Declaration + """<slideshow title="T &amp; &lt;U&gt;" on="2026-05-03" pages="2"><slide type="a&quot;b"><title>ä"""
                + """</title></slide><slide><item>one</item><item></item></slide></slideshow>""",
            Sent.Body);
        Assert.Equal(("T & U", new DateOnly(2026, 5, 3), null), (read.Title, read.Date, read.Pages));
        Assert.Equal([("all", "Wake up", ""), (null, "", "one,two")],
            read.Slides.Select(static slide => (slide.Type, slide.Title, string.Join(',', slide.Items))));
    }

    [Fact]
    public async Task Members_that_would_have_one_name_have_their_own()
    {
        const string Body = Declaration + "<Customer><home><street>a</street></home><work><street>b</street></work>"
            + "<former><street>c</street></former><former><street>d</street></former>"
            + "<upcoming><street>e</street></upcoming><note><text>f</text></note></Customer>";
        Answer(Body);

        Customer read = await Client().PutCustomerAsync(new Customer
        {
            Home = new Address { Street = "a" },
            Work = new Address { Street = "b" },
            Former = { new Address { Street = "c" }, new Address { Street = "d" } },
            Next = new Address { Street = "e" },
            Only = new Note { Text = "f" },
        });

        Assert.Equal(Body, Sent.Body);
        Assert.Equal(("a", "b", "e", "f"), (read.Home?.Street, read.Work?.Street, read.Next?.Street, read.Only?.Text));
        Assert.Equal(["c", "d"], read.Former.Select(static former => former.Street));
    }

    [Fact]
    public async Task Scalars_are_the_texts_that_they_are_everywhere()
    {
        const string Body = Declaration + "<Scalars><text> a  b </text><count>-7</count><ratio>0.5</ratio><flag>true</flag>"
            + "<at>2026-05-03T10:00:00.5+02:00</at><httpAt>Sun, 03 May 2026 08:00:00 GMT</httpAt>"
            + "<seconds>1777795200</seconds><day>2026-05-03</day><span>P1DT2H</span>"
            + "<id>0123abcd-0000-4000-8000-0123456789ab</id><uri>https://a.b/c?d&amp;e</uri><bytes>/+8A"
            + "</bytes><kind>large one</kind>"
            + "<level>2</level><closed>off</closed><maybe>m</maybe><any a=\"1\"><b>c</b></any><numbers>1"
            + "</numbers><numbers>2</numbers><map><x>1</x><y>2</y></map></Scalars>";
        Answer(Body);

        Scalars read = await Client().PutScalarsAsync(new Scalars(-7));
        Assert.Equal(Declaration + "<Scalars><count>-7</count></Scalars>", Sent.Body);
        Answer(Body);
        await Client().PutScalarsAsync(read);

        Assert.Equal(Body, Sent.Body);
        Assert.Equal("text/xml", Sent["Content-Type"]);
        Assert.Equal((-7, 0.5, true, ScalarsClosed.Off), (read.Count, read.Ratio, read.Flag, read.Closed));
        Assert.Equal(new DateTimeOffset(2026, 5, 3, 10, 0, 0, 500, TimeSpan.FromHours(2)), read.At);
        Assert.Equal([255, 239, 0], read.Bytes!.ToArray());
        Assert.Equal("""<any a="1"><b>c</b></any>""", read.Any!.ToString());
    }

    [Theory]
    [InlineData(
        "<Scalars xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='x'><count>1</count>"
            + "<ratio/><at></at><flag> </flag><maybe xsi:nil='true'/></Scalars>", null, null)]
    [InlineData("<Scalars><ratio>INF</ratio><flag>1</flag></Scalars>", double.PositiveInfinity, true)]
    [InlineData("<s:Scalars xmlns:s='urn:s'><s:ratio>+007.50</s:ratio><s:flag>FALSE</s:flag></s:Scalars>", 7.5, false)]
    [InlineData("<Scalars><ratio><![CDATA[1]]></ratio><flag>tr<!-- - -->ue</flag></Scalars>", 1.0, true)]
    public async Task Reading_takes_what_services_write(string body, double? ratio, bool? flag)
    {
        Answer(body);

        Scalars read = await Client().PutScalarsAsync(new Scalars(1));

        Assert.Equal((ratio, flag, null, null), (read.Ratio, read.Flag, read.At, read.Maybe));
    }

    [Fact]
    public async Task Lists_can_have_an_element_around_them()
    {
        const string Body = Declaration + "<Barrel><GoodApples><Apple>Fuji</Apple><Apple>Gala</Apple></GoodApples><Rotten><Rotten>Red"
            + "</Rotten></Rotten><Boxes><Box><size>1</size></Box></Boxes><Box><size>2</size></Box>"
            + "<banana><name>Cavendish</name></banana><fruit><name>Goldfinger</name></fruit><extra>e</extra></Barrel>";
        Answer(Body);
        Barrel read = await Client().PutBarrelAsync(new Barrel());
        Assert.Equal(Declaration + "<Barrel />", Sent.Body);

        Answer("<Barrel><GoodApples/></Barrel>");
        Barrel empty = await Client().PutBarrelAsync(read);
        Assert.Equal(Body, Sent.Body);

        Answer("<Barrel/>");
        await Client().PutBarrelAsync(empty);
        Assert.Equal(Declaration + "<Barrel><GoodApples /></Barrel>", Sent.Body);
        Assert.Equal("e", read.AdditionalProperties["extra"]);
    }

    [Fact]
    public async Task Namespaces_and_prefixes_are_those_of_the_document()
    {
        Answer("""<x:book xmlns:x="http://example.com/schema" y:lang="en" xmlns:y="http://example.com/ns2"><id>1"""
            + """</id><x:title>T</x:title><y:author>A</y:author></x:book>""");

        Book read = await Client().PutBookAsync(new Book { Id = 1, Title = "T", Author = "A", Lang = "en" });

        Assert.Equal(
            Declaration + """<smp:book ns2:lang="en" xmlns:ns2="http://example.com/ns2" xmlns:smp="http://example.com/schema">"""
                + """<id>1</id><smp:title>T</smp:title><ns2:author>A</ns2:author></smp:book>""",
            Sent.Body);
        Assert.Equal((1, "T", "A", "en"), (read.Id, read.Title, read.Author, read.Lang));
    }

    [Fact]
    public async Task Namespace_without_a_prefix_holds_for_what_is_inside()
    {
        Answer("""<ListBucketResult xmlns="http://s3.example.com/doc/2006-03-01/"><Name>b</Name><IsTruncated>false"""
            + """</IsTruncated><Contents><Key>k1</Key><Size>3</Size></Contents><Contents><Key>k2</Key></Contents>"""
            + """</ListBucketResult>""");
        ListBucketResult? read = (await Client().ListBucketAsync()).Value;
        Server.Answer(WireAnswer.Nothing);
        NullableResponse<ListBucketResult> nothing = await Client().ListBucketAsync();

        Assert.Equal([("k1", 3L), ("k2", null)], read!.Contents.Select(static content => (content.Key, content.Size)));
        Assert.Equal(("b", false), (read.Name, read.IsTruncated));
        Assert.False(nothing.HasValue);
    }

    [Fact]
    public async Task List_can_be_the_root()
    {
        Answer("<bananas><banana><name>Cavendish</name></banana><banana/></bananas>");

        IReadOnlyList<Banana> read = (await Client().PutBananasAsync([new Banana { Name = "Goldfinger",
            Expiration = new DateTimeOffset(2026, 5, 3, 0, 0, 0, TimeSpan.Zero) }])).Value;

        Assert.Equal(
            Declaration + "<bananas><banana><name>Goldfinger</name><expiration>2026-05-03T00:00:00Z</expiration></banana></bananas>",
                Sent.Body);
        Assert.Equal(["Cavendish", null], read.Select(static banana => banana.Name));

        Answer("<bananas/>");
        Assert.Empty((await Client().PutBananasAsync()).Value);
        Assert.Empty(Sent.Bytes);
    }

    [Fact]
    public async Task Text_and_node_types_are_acted_on()
    {
        Answer("""<Nodes language="en">some <b>bold</b>text<wrapped><number>1</number></wrapped></Nodes>""");

        Nodes read = await Client().PutNodesAsync(new Nodes { Language = "en", Content = "a<b", Wrapped = { 1, 2 } });

        Assert.Equal(
            Declaration + """<Nodes language="en">a&lt;b<wrapped><number>1</number><number>2</number></wrapped></Nodes>""",
            Sent.Body);
        Assert.Equal(("en", "some text", 1), (read.Language, read.Content, read.Wrapped.Single()));
    }

    [Fact]
    public async Task Whole_is_not_called_after_one_of_its_parts()
    {
        await Client().PutPlantainAsync(new Plantain { Name = "n", Cooked = true });

        Assert.Equal(Declaration + "<Plantain><name>n</name><cooked>true</cooked></Plantain>", Sent.Body);
    }

    [Fact]
    public async Task JSON_goes_before_XML()
    {
        Server.Answer(WireAnswer.Json("""{"name":"n"}"""));

        await Client().PutBothAsync(new Banana { Name = "n" });

        Assert.Equal(("application/json", """{"name":"n"}"""), (Sent["Content-Type"], Sent.Body));
    }

    [Fact]
    public async Task What_XML_cannot_say_is_a_stream()
    {
        using MemoryStream body = new("<any/>"u8.ToArray());

        await Client().PutChoiceAsync(body);

        Assert.Equal(("application/xml", "<any/>"), (Sent["Content-Type"], Sent.Body));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task Success_without_a_body_has_no_value(string body)
    {
        Answer(body);

        Assert.False((await Client().PutScalarsAsync(new Scalars(1))).HasValue);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("<Scalars><text>")]
    [InlineData("<Scalars></Other>")]
    [InlineData("<Scalars/><Scalars/>")]
    [InlineData("<html><head><title>Sign in</title></head><body/></html>")]
    [InlineData("<Error><Code>Quota</Code></Error>")]
    [InlineData("<Scalar/>")]
    [InlineData("<scalars/>")]
    [InlineData("<a:Other xmlns:a='urn:Scalars'/>")]
    [InlineData("<Scalars><count>many</count></Scalars>")]
    [InlineData("<!DOCTYPE s [<!ENTITY a 'b'>]><Scalars><text>&a;</text></Scalars>")]
    [InlineData("<!DOCTYPE s SYSTEM 'file:///etc/passwd'><Scalars/>")]
    [InlineData("<Scalars><text>&unknown;</text></Scalars>")]
    public async Task Body_that_cannot_be_read_is_a_failure_with_its_status(string body)
    {
        Answer(body);

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().PutScalarsAsync(new Scalars(1)));

        Assert.Equal((200, body), (failure.Status, failure.GetRawResponse()!.Content.ToString()));
    }

    [Fact]
    public async Task Objects_that_nest_without_end_are_a_failure_and_no_crash()
    {
        Answer("<Barrel><Box>" + string.Concat(Enumerable.Repeat(
            "<inner>", 100_000)) + string.Concat(Enumerable.Repeat("</inner>", 100_000)) + "</Box></Barrel>");

        await Assert.ThrowsAsync<RequestFailedException>(() => Client().PutBarrelAsync(new Barrel()));
    }

    [Fact]
    public async Task Elements_that_nest_without_end_are_skipped()
    {
        Answer("<Scalars>" + string.Concat(Enumerable.Repeat(
            "<text>", 100_000)) + string.Concat(Enumerable.Repeat("</text>", 100_000)) + "</Scalars>");

        // What nobody knows is skipped at any depth, and the text of an element ends where another element begins.
        Assert.Equal("", (await Client().PutScalarsAsync(new Scalars(1))).Value.Text);
    }

    [Fact]
    public async Task Character_that_XML_cannot_hold_is_refused()
        => await Assert.ThrowsAsync<ArgumentException>(() => Client().PutScalarsAsync(new Scalars(1) { Text = "\u0001" }));

    [Fact]
    public async Task Error_in_XML_has_code_and_message()
    {
        Server.Answer(WireAnswer.Text("application/xml",
            "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>The key does not exist.</Message>"
                + "<Resource>/k</Resource></Error>", 404));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().ListBucketAsync());

        Assert.Equal((404, "NoSuchKey"), (failure.Status, failure.ErrorCode));
        Assert.StartsWith("The key does not exist.", failure.Message, StringComparison.Ordinal);
    }

    private void Answer(string body) => Server.Answer(WireAnswer.Text("application/xml", body));

    private XmlClient Client() => new(Server.Endpoint, Once<XmlClientOptions>());
}
