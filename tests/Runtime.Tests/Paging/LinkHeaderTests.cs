using System.Linq;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

/// <summary>Headers as RFC 8288 has them, asked at https://service.example/pets.</summary>
public class LinkHeaderTests
{
    [Theory]
    [InlineData("</p2>; rel=next", "/p2")]
    [InlineData("</p2>; rel=\"next\"", "/p2")]
    [InlineData("</p2> ;\trel = \"prev NEXT last\"", "/p2")]
    [InlineData("</a>; title=\"x, </b>; rel=next\"; rel=prev, </p2>; rel=next", "/p2")]
    [InlineData("</a>; title=\"a \\\" , </b>; rel=\\\"next\\\" \"; rel=prev, </p2>; rel=next", "/p2")]
    [InlineData("</a>; rel=prev; rel=next, </p2>; rel=next; rel=prev", "/p2")]
    [InlineData("</a>; rel=next; anchor=\"/other\", </p2>; rel=next", "/p2")]
    [InlineData("</p2>; rel=next; anchor=\"https://service.example/pets\"", "/p2")]
    [InlineData("</p2>; anchor=\"\"; rel=next", "/p2")]
    [InlineData(", , </a>;rel=first,,</p2>;rel=next;", "/p2")]
    [InlineData("</p,2;x>; REL=next", "/p,2;x")]
    [InlineData("</p2>; title*=UTF-8''n%22ext; rel=next", "/p2")]
    public void The_next_page_is_found(string header, string path)
        => Assert.Equal("https://service.example" + path, Next(header));

    [Theory]
    [InlineData("</a>; rel=prev; rel=next")]
    [InlineData("</a>; rel=nextish")]
    [InlineData("</a>; title=next")]
    [InlineData("</a>; rev=next")]
    [InlineData("</a>; rel=next; anchor=\"#part\"")]
    [InlineData("</a")]
    [InlineData("x</a>; rel=next")]
    [InlineData("</a>; title=\"; rel=next")]
    [InlineData("")]
    public void There_is_no_next_page(string header) => Assert.Null(Next(header));

    [Fact]
    public void Every_header_is_looked_at()
        => Assert.Equal("https://service.example/p2",
            Pages(new MemoryResponse(200, "[1]").With("Link", "</a>; rel=prev").With("Link", "</p2>; rel=next")));

    private static string? Next(string header) => Pages(new MemoryResponse(200, "[1]").With("Link", header));

    private static string? Pages(MemoryResponse first)
    {
        Service service = new(first, new MemoryResponse(200, "[2]"));
        Pageable<int> pages = service.Pipeline.GetPageable(PagingStyle.LinkHeader(""), request =>
        {
            HttpMessage message = service.Message();
            request.TryApplyLink(message.Request, Service.Endpoint);
            return message;
        }, JsonReading.Int32, "Test.List", default);
        return pages.AsPages().First().ContinuationToken;
    }
}
