using System;
using System.Diagnostics;
using System.Linq;
using System.Xml.Linq;
using Typewright.Generator.Model;
using Xunit;

namespace Typewright.Generator.Tests.Emitting;

/// <summary>That documentation reads as prose in an editor, whatever page the document was written for.</summary>
public sealed class ProseMarkupTests
{
    [Theory]
    [InlineData("<p>Retrieves a charge.</p>\n<p>At once.</p>", "Retrieves a charge. At once.")]
    [InlineData("One line.<br/>Another.<BR>A third.", "One line. Another. A third.")]
    [InlineData("Either: <ul><li>red</li><li>green</li></ul> or none", "Either: - red - green or none")]
    [InlineData("Might be:<ul><li>whole for `JPY`</li><li>not</li></ul>", "Might be: - whole for <c>JPY</c> - not")]
    [InlineData("Is <code>true</code> for <b>all</b> of <a href=\"https://x.example\">them</a>.", "Is <c>true</c> for all of them.")]
    [InlineData("Fish &amp; chips, &quot;salted&quot; &#39;so&#x27;", "Fish &amp; chips, \"salted\" 'so'")]
    [InlineData("List<string>, <key>, a < b > c", "List&lt;string&gt;, &lt;key&gt;, a &lt; b &gt; c")]
    [InlineData("A map of <a, b> and of <b>", "A map of &lt;a, b&gt; and of &lt;b&gt;")]
    [InlineData("As in `<b>bold</b> &amp;`.", "As in <c>&lt;b&gt;bold&lt;/b&gt; &amp;amp;</c>.")]
    [InlineData("&lt;b&gt;told&lt;/b&gt; of", "&lt;b&gt;told&lt;/b&gt; of")]
    [InlineData("See [the guide](https://x.example/a?b=1&c=2).", "See <see href=\"https://x.example/a?b=1&amp;c=2\">the guide</see>.")]
    [InlineData("The [ID](/docs/ids) or [this](#that), not a[0](x)", "The ID or this, not a[0](x)")]
    [InlineData("[x](javascript:alert(1))", "[x](javascript:alert(1))")]
    [InlineData("![an image](https://x.example/i.png)", "![an image](https://x.example/i.png)")]
    [InlineData("[x](https://x.example/\"><script>)", "[x](https://x.example/\"&gt;&lt;script&gt;)")]
    [InlineData("Done \U0001F389 <b>\U0001D4D0</b>, and an unseen tag\U000E0061", "Done \U0001F389 \U0001D4D0, and an unseen tag")]
    public void Markup_is_taken_out(string prose, string expected)
    {
        string doc = CSharpText.Doc(prose);

        Assert.Equal(expected, doc);
        Assert.NotNull(XElement.Parse($"<doc>{doc}</doc>"));
    }

    // What would take years by going back and forth.
    [Theory]
    [InlineData("<b ")]
    [InlineData("<b>")]
    [InlineData("</b")]
    [InlineData("[x](")]
    [InlineData("&#")]
    public void Long_prose_takes_time_in_proportion(string piece)
    {
        string prose = string.Concat(Enumerable.Repeat(piece, 100_000));
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;

        Assert.NotEmpty(CSharpText.Doc(prose));

        Assert.InRange((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, 0, 20);
    }
}
