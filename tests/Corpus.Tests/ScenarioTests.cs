using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Typewright.Conformance;
using Typewright.Corpus.Scenarios;
using Typewright.Testing;
using Xunit;

namespace Typewright.Corpus.Tests;

/// <summary>What expected requests find out about a client.</summary>
public sealed class ScenarioTests(ScenarioRun run) : IClassFixture<ScenarioRun>
{
    [Theory]
    [InlineData("all parts of an address", "pass")]
    [InlineData("query that no parameter is of", "fail; the query has other= and not 1")]
    [InlineData("header with another value", "fail; the header kind is 'cat' and not 'dog'")]
    [InlineData("value that is null", "pass")]
    [InlineData("error", "pass")]
    [InlineData("status that the document does not have", "fail; there was RequestFailedException: Service request failed.")]
    [InlineData("body", "pass")]
    [InlineData("body that is lost", "fail; body: lost at /name: null became null")]
    [InlineData("body that is not looked at", "pass")]
    [InlineData("body that is not there", "skip; the data do not have the body, or not the whole of it")]
    [InlineData("pages", "pass")]
    [InlineData("page that nothing leads to", "fail; 1 requests were sent and not 2")]
    [InlineData("operation that is not there", "skip; the document does not have the operation")]
    public void Scenario_passes_or_tells_what_is_wrong(string scenario, string expected) => Assert.Equal(expected, run[scenario]);

    [Theory]
    [InlineData("<a b='1'> <c>x</c> </a>", "<a b=\"1\"><c>x</c></a>", "")]
    [InlineData("<p:a xmlns:p='u'/>", "<a xmlns='u'/>", "")]
    [InlineData("<a/>", "<a xmlns='u'/>", "<a> is <{u}a>")]
    [InlineData("<a><b/><c/></a>", "<a><c/><b/></a>", "<b> is <c>, <c> is <b>")]
    [InlineData("<a b='1'/>", "<a/>", "<a> has the attributes  and not b=1")]
    [InlineData("<a>2026-05-03T10:00:00Z</a>", "<a>2026-05-03T12:00:00+02:00</a>", "")]
    [InlineData("<a>x</a>", "<a>y</a>", "<a> is 'y' and not 'x'")]
    public void Elements_are_compared_by_their_meaning(string expected, string actual, string differences) =>
        Assert.Equal(differences, string.Join(", ", Meaning.Differences(XElement.Parse(expected), XElement.Parse(actual))));

    [Theory]
    [InlineData("name=\"f\"; filename=\"a.png\"", "image/png", "x", "")]
    [InlineData("name=\"f\"; filename=\"b.png\"", "image/png", "x", "the file 'f' is called 'b.png' and not 'a.png'")]
    [InlineData("name=\"f\"; filename=\"a.png\"", "image/gif", "x", "the file 'f' is image/gif and not image/png")]
    [InlineData("name=\"f\"; filename=\"a.png\"", "image/png", "y", "the file 'f' has other bytes")]
    [InlineData("name=\"g\"; filename=\"a.png\"", "image/png", "x", "there are 0 files 'f' and not 1, the part 'g' is not expected")]
    public void Files_are_compared_by_name_media_type_and_bytes(string disposition, string type, string content, string faults) =>
        Assert.Equal(faults, string.Join(
            ", ",
            PartsCheck.Faults([new ScenarioPart("f", null, "x"u8.ToArray(), "a.png", "image/png")], Sent(disposition, type, content))));

    [Theory]
    [InlineData("1.50", "1.5", true)]
    [InlineData("{\"a\":1}", "{ \"a\": 1.0 }", true)]
    [InlineData("\"a\"", "a", true)]
    [InlineData("[\"a\"]", "[\"b\"]", false)]
    public void Values_of_parts_are_compared_by_their_meaning(string value, string content, bool same)
    {
        IEnumerable<string> faults = PartsCheck.Faults([new ScenarioPart("v", JsonNode.Parse(value), [], null, null)],
            Sent("name=\"v\"", value[0] is '{' or '[' ? "application/json" : "text/plain", content));

        Assert.Equal(same, !faults.Any());
    }

    private static SentRequest Sent(string disposition, string type, string content)
    {
        MemoryRequest request = new();
        request.Uri.Reset(new System.Uri("http://localhost/"));
        request.Headers.Add("Content-Type", "multipart/form-data; boundary=b");
        return new SentRequest(request, Encoding.UTF8.GetBytes(
            $"--b\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: {type}\r\n\r\n{content}\r\n--b--\r\n"));
    }
}
