using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Typewright.Benchmarks;

/// <summary>
/// Draws the tables of docs/benchmarks.md that compare tools as bars: an SVG for each, in docs/images. The page stays what was measured,
/// so a chart never shows anything else than its table.
/// </summary>
internal static class Charts
{
    private const int LabelWidth = 210;
    private const int BarWidth = 420;
    private const int ValueWidth = 90;
    private const int LineHeight = 18;
    private const string Ours = "#0a7a5c";
    private const string Theirs = "#b3bcc5";

    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private static readonly ChartTable[] s_tables =
    [
        new("whole-calls", "CPU of a whole call, as multiples of ours", "| articles |", ["articles", "callers"], "tool", "ratio"),
        new("builds", "CPU seconds of a client's generation and build", "| document | generator |", ["document"], "generator", "together"),
    ];

    /// <summary>Draws all charts of a page.</summary>
    /// <param name="page">The path of docs/benchmarks.md.</param>
    public static void Draw(string page)
    {
        string[] lines = File.ReadAllLines(page);
        string folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(page))!, "images");
        foreach (ChartTable table in s_tables)
        {
            string path = Path.Combine(folder, table.File + ".svg");
            File.WriteAllText(path, Svg(table, table.Bars(lines)) + "\n");
        }
    }

    private static string Svg(ChartTable table, IReadOnlyList<Bar> bars)
    {
        double most = bars.Max(static bar => bar.Value);
        List<XElement> drawn = [Text(10, 24, table.Title, "start", new XAttribute("font-weight", "bold"))];
        int y = 34;
        foreach (IGrouping<string, Bar> group in bars.GroupBy(static bar => bar.Group))
        {
            y += LineHeight;
            drawn.Add(Text(10, y, group.Key, "start", new XAttribute("font-style", "italic")));
            foreach (Bar bar in group)
            {
                y += LineHeight;
                drawn.AddRange(Line(bar, y, most));
            }

            y += LineHeight / 2;
        }

        int width = LabelWidth + BarWidth + ValueWidth;
        int height = y + LineHeight;
        return new XElement(
            s_svg + "svg",
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("viewBox", $"0 0 {width} {height}"),
            new XAttribute("font-family", "system-ui, sans-serif"),
            new XAttribute("font-size", 13),
            new XAttribute("role", "img"),
            new XElement(s_svg + "title", table.Title),
            Rectangle(0, 0, width, height, "white"),
            drawn).ToString();
    }

    private static IEnumerable<XElement> Line(Bar bar, int y, double most)
    {
        double length = bar.Value / most * BarWidth;
        yield return Text(LabelWidth - 8, y, bar.Tool, "end");
        yield return Rectangle(LabelWidth, y - 11, length, 13, bar.IsOurs ? Ours : Theirs);
        yield return Text(LabelWidth + length + 6, y, bar.Text, "start");
    }

    private static XElement Rectangle(double x, double y, double width, double height, string colour) => new(
        s_svg + "rect",
        Length("x", x),
        Length("y", y),
        Length("width", width),
        Length("height", height),
        new XAttribute("fill", colour));

    private static XElement Text(double x, double y, string text, string anchor, params XAttribute[] style) =>
        new(s_svg + "text", Length("x", x), Length("y", y), new XAttribute("text-anchor", anchor), style, text);

    private static XAttribute Length(string name, double value) => new(name, value.ToString("0.#", CultureInfo.InvariantCulture));
}
