using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.XmlPages;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Listings whose pages are XML, as storage services have them.</summary>
public sealed class XmlPagingTests(WireServer server) : WireTest(server)
{
    private static readonly WireAnswer[] s_containers =
    [
        Xml("""
            <?xml version="1.0" encoding="utf-8"?>
            <EnumerationResults ServiceEndpoint="https://a.example/"><NextMarker>b/2 &amp;</NextMarker><Prefix>p</Prefix><Marker />
              <Containers><Container><Name>one</Name><Modified>2026-01-02T03:04:05Z</Modified><Etag>x</Etag></Container></Containers>
            </EnumerationResults>
            """),
        Xml("<EnumerationResults><Containers /><NextMarker>c</NextMarker></EnumerationResults>"),
        Xml("<EnumerationResults><Containers><Container><Name>two</Name></Container></Containers><NextMarker /></EnumerationResults>"),
    ];

    [Fact]
    public async Task A_marker_leads_to_the_next_page_and_an_empty_one_ends_the_listing()
    {
        string[] targets =
        [
            "/containers?prefix=p&maxresults=2",
            "/containers?prefix=p&marker=b%2F2%20%26&maxresults=2",
            "/containers?prefix=p&marker=c&maxresults=2",
        ];
        Server.Answer(s_containers);
        List<Page<Container>> pages = [];
        await foreach (Page<Container> page in Client().ListContainersAsync("p").AsPages(pageSizeHint: 2))
        {
            pages.Add(page);
        }

        Assert.Equal(["one", "", "two"], pages.Select(static page => string.Join(',', page.Values.Select(static one => one.Name))));
        Assert.Equal(["b/2 &", "c", null], pages.Select(static page => page.ContinuationToken));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), pages[0].Values[0].Modified);
        Assert.Equal(targets, Server.Requests.Select(static sent => sent.Target));
        Assert.Equal("p", ((EnumerationResults)pages[0].GetRawResponse()).Prefix);

        Server.Answer(s_containers);
        Assert.Equal(["one", "two"], Client().ListContainers("p").Select(static container => container.Name));
    }

    [Fact]
    public void Protocol_methods_list_elements()
    {
        Server.Answer(s_containers);

        string[] items = [.. Client().ListContainers("p", new RequestContext()).Select(static item => item.ToString())];

        Assert.Equal(2, items.Length);
        Assert.Equal("<Container><Name>two</Name></Container>", items[1]);
    }

    [Fact]
    public async Task Items_may_stand_in_the_page_itself()
    {
        Server.Answer(
            Xml("<ListBucketResult><Contents><Key>a</Key><Size>1</Size></Contents><IsTruncated>true</IsTruncated>"
                + "<Contents><Key>b</Key></Contents><NextContinuationToken>t=</NextContinuationToken></ListBucketResult>"),
            Xml("<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>c</Key></Contents></ListBucketResult>"));

        List<Key> keys = await AllAsync(Client().ListObjectsAsync());

        Assert.Equal([("a", 1), ("b", null), ("c", null)], keys.Select(static key => (key.KeyValue, key.Size)));
        Assert.Equal(["/objects", "/objects?continuation-token=t%3D"], Server.Requests.Select(static sent => sent.Target));
    }

    [Fact]
    public async Task A_link_below_another_element_is_followed()
    {
        Server.Answer(
            Xml("<feeds><paging><next>/feeds/2?x=1&amp;y=2</next></paging>"
                + "<page><entries><entry>a</entry><e>b</e></entries></page></feeds>"),
            Xml("<feeds><page><entries><entry>c</entry></entries></page></feeds>"));

        Assert.Equal(["a", "b", "c"], await AllAsync(Client().ListFeedsAsync()));
        Assert.Equal(["/feeds", "/feeds/2?x=1&y=2"], Server.Requests.Select(static sent => sent.Target));
    }

    [Fact]
    public async Task The_number_of_pages_ends_a_listing_by_number()
    {
        Server.Answer(
            Xml("<numbers><number>1</number><number>2</number><totalPages>2</totalPages></numbers>"),
            Xml("<numbers><number>3</number><totalPages>2</totalPages></numbers>"));

        Assert.Equal([1, 2, 3], await AllAsync(Client().ListNumbersAsync()));
        Assert.Equal(["/numbers", "/numbers?page=2"], Server.Requests.Select(static sent => sent.Target));
    }

    [Fact]
    public async Task What_an_attribute_says_is_no_listing()
    {
        Server.Answer(Xml("""<Attributes nextMarker="m"><item>a</item></Attributes>"""));

        Attributes answer = await Client().ListAttributesAsync("k");

        Assert.Equal(("m", "a", "/attributes?marker=k"), (answer.NextMarker, answer.Items.Single(), Sent.Target));
    }

    [Theory]
    [InlineData("application/xml", "<html><body>Sign in</body></html>")]
    [InlineData("application/xml", "<EnumerationResults><Containers><Container>")]
    [InlineData("application/json", "{}")]
    public async Task A_page_that_is_none_keeps_its_status(string mediaType, string body)
    {
        Server.Answer(s_containers[0], WireAnswer.Text(mediaType, body));
        List<string> names = [];

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (Container container in Client().ListContainersAsync())
            {
                names.Add(container.Name);
            }
        });

        Assert.Equal(200, failure.Status);
        Assert.Equal(["one"], names);
    }

    private static WireAnswer Xml(string body) => WireAnswer.Text("application/xml", body);

    private static async Task<List<T>> AllAsync<T>(AsyncPageable<T> listing)
        where T : notnull
    {
        List<T> items = [];
        await foreach (T item in listing)
        {
            items.Add(item);
        }

        return items;
    }

    private XmlPagesClient Client() => new(Server.Endpoint, Once<XmlPagesClientOptions>());
}
