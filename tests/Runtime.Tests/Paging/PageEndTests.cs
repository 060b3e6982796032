using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class PageEndTests
{
    public static TheoryData<PagingStyle> ByItself() =>
        [PagingStyle.PageNumber("items", 1), PagingStyle.Offset("items", 0), PagingStyle.LastItem("items", "name")];

    [Theory]
    [MemberData(nameof(ByItself))]
    public async Task A_404_behind_the_last_page_ends_the_listing(PagingStyle style)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(Page("a", "b"), Page("c"), new MemoryResponse(404));
            Assert.Equal(["a", "b", "c"], await NamesAsync(service, style, async));
        }
    }

    [Theory]
    [MemberData(nameof(ByItself))]
    public async Task A_404_in_place_of_the_first_page_is_a_failure(PagingStyle style)
        => Assert.Equal(404,
            (await Assert.ThrowsAsync<RequestFailedException>(() => NamesAsync(new Service(new MemoryResponse(404)), style, true))).Status);

    [Fact]
    public async Task A_404_behind_a_link_is_a_failure()
        => await Assert.ThrowsAsync<RequestFailedException>(() => NamesAsync(new Service(new MemoryResponse(
            200, "{\"items\":[],\"next\":\"/2\"}"), new MemoryResponse(404)), PagingStyle.NextLink("items", "next"), true));

    [Theory]
    [MemberData(nameof(ByItself))]
    public async Task The_last_page_once_more_ends_the_listing(PagingStyle style)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(Page("a", "b"), Page("c"), new MemoryResponse(200, "{\"page\":3,\"items\":[{\"name\":\"c\"}]}"));
            Assert.Equal(["a", "b", "c"], await NamesAsync(service, style, async));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_listing_without_an_end_can_be_bounded(bool async)
    {
        int page = 0;
        Service service = new(new MemoryTransport(_ => new MemoryResponse(
            200, $"{{\"items\":[{{\"name\":\"{++page}\"}}],\"next\":\"/{page}\"}}")), static behavior => behavior.MaxPages = 5);
        List<string> names = [];
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => NamesAsync(
            service, PagingStyle.NextLink("items", "next"), async, names));
        Assert.Contains("more than 5 pages", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3", "4", "5"], names);
    }

    [Theory]
    [InlineData("https://user:pa55word@evil.example/x?sig=s1gnature#f")]
    [InlineData("http://service.example/x?sig=s1gnature")]
    [InlineData("//evil.example/x?sig=s1gnature")]
    public async Task A_link_that_is_refused_is_not_quoted(string link)
    {
        using SpanListener listener = new();
        Service service = new(new MemoryResponse(200, $"{{\"items\":[],\"next\":\"{link}\"}}"));
        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => NamesAsync(
            service, PagingStyle.NextLink("items", "next"), true));
        Assert.DoesNotMatch("s1gnature|pa55word|sig=",
            thrown.ToString() + string.Concat(listener.Spans.Select(static span => span.StatusDescription)));
    }

    [Fact]
    public async Task A_link_without_a_path_is_a_link()
    {
        Service service = new(new MemoryResponse(200, "{\"items\":[],\"next\":\"https://service.example?page=2\"}"), Page("a"));
        Assert.Equal(["a"], await NamesAsync(service, PagingStyle.NextLink("items", "next"), true));
        Assert.Equal("https://service.example/?page=2", service.Transport.Sent[1].Text);
    }

    private static MemoryResponse Page(params string[] names) =>
        new(200, "{\"items\":[" + string.Join(',', names.Select(static name => $"{{\"name\":\"{name}\"}}")) + "]}");

    private static async Task<List<string>> NamesAsync(Service service, PagingStyle style, bool async, List<string>? names = null)
    {
        names ??= [];
        if (async)
        {
            await foreach (Pet pet in service.Pipeline.GetPageableAsync(style, Create, Pet.Read, "Test.List", default))
            {
                names.Add(pet.Name);
            }
        }
        else
        {
            names.AddRange(service.Pipeline.GetPageable(style, Create, Pet.Read, "Test.List", default).Select(static pet => pet.Name));
        }

        return names;

        HttpMessage Create(PageRequest page)
        {
            HttpMessage message = service.Message();
            page.TryApplyLink(message.Request, Service.Endpoint);
            return message;
        }
    }
}
