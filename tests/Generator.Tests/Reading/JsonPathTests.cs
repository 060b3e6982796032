using System.Linq;
using Typewright.Generator.Reading.JsonPaths;
using Xunit;

namespace Typewright.Generator.Tests.Reading;

public class JsonPathTests
{
    private const string Zoo = """
        {
          "name": "zoo",
          "cages": [
            {"id": 1, "animal": "lion", "food": ["meat", "water"], "open": true},
            {"id": 2, "animal": "hare", "food": ["grass"], "guard": {"name": "Ann", "id": 7}},
            {"id": 3.0, "animal": "mouse", "food": [], "open": null},
            {"id": -4, "animal": "Émile \ud83d\ude00", "open": false, "x-note": "a\nb"}
          ],
          "limits": {"max": 3, "a b": 1, "it's": 2, "$ref": 5, "\u263a": 6, "": 8},
          "nested": [[1, 2, 3], [4, [5, 6]]]
        }
        """;

    [Theory]
    [InlineData("$.name", "\"zoo\"")]
    [InlineData("$['name']", "\"zoo\"")]
    [InlineData(" $ [ \"name\" ]\n", "\"zoo\"")]
    [InlineData("$.nothing", "")]
    [InlineData("$.name.length", "")]
    [InlineData("$.limits['a b']", "1")]
    [InlineData("$.limits['it\\'s']", "2")]
    [InlineData("$.limits[\"it's\"]", "2")]
    [InlineData("$.limits['']", "8")]
    [InlineData("$.limits.☺", "6")]
    [InlineData("$.limits['\\u263A']", "6")]
    [InlineData("$.limits.$ref", "5")]
    [InlineData("$.cages[3].x-note", "\"a\\nb\"")]
    [InlineData("$.cages[0].id", "1")]
    [InlineData("$.cages[-1].id", "-4")]
    [InlineData("$.cages[4]", "")]
    [InlineData("$.cages[-5]", "")]
    [InlineData("$.limits[0]", "")]
    [InlineData("$.cages[0]['animal','id','animal']", "\"lion\" 1 \"lion\"")]
    [InlineData("$.cages[0].food[*]", "\"meat\" \"water\"")]
    [InlineData("$.limits.*", "3 1 2 5 6 8")]
    [InlineData("$.cages[1:3].id", "2 3.0")]
    [InlineData("$.cages[:2].id", "1 2")]
    [InlineData("$.cages[-2:].id", "3.0 -4")]
    [InlineData("$.cages[::2].id", "1 3.0")]
    [InlineData("$.cages[::-1].id", "-4 3.0 2 1")]
    [InlineData("$.cages[3:0:-2].id", "-4 2")]
    [InlineData("$.cages[ 1 : 9 : 1 ].id", "2 3.0 -4")]
    [InlineData("$.cages[::0].id", "")]
    [InlineData("$.cages[0, 2:, -4].id", "1 3.0 -4 1")]
    [InlineData("$..id", "1 2 7 3.0 -4")]
    [InlineData("$..['id', 'max']", "1 2 7 3.0 -4 3")]
    [InlineData("$.nested..*", "[1,2,3] [4,[5,6]] 1 2 3 4 [5,6] 5 6")]
    [InlineData("$.nested..[1]", "[4,[5,6]] 2 [5,6] 6")]
    [InlineData("$.nested[1][1][0]", "5")]
    public void Segments_and_selectors_select(string path, string selected) => Assert.Equal(selected, Select(path));

    [Theory]
    [InlineData("@.open", "1 3.0 -4")]
    [InlineData("!@.open", "2")]
    [InlineData("@.open == true", "1")]
    [InlineData("@.open == null", "3.0")]
    [InlineData("@.open != null", "1 2 -4")]
    [InlineData("@.id == 3", "3.0")]
    [InlineData("@.id == 3e0", "3.0")]
    [InlineData("@.id < 2", "1 -4")]
    [InlineData("@.id <= 2", "1 2 -4")]
    [InlineData("@.id > -4 && @.id >= 2", "2 3.0")]
    [InlineData("@.animal > 'hare'", "1 3.0 -4")]
    [InlineData("@.animal < 5", "")]
    [InlineData("@.open < true", "")]
    [InlineData("@.open <= true", "1")]
    [InlineData("@.animal == \"lion\" || @.animal == 'hare'", "1 2")]
    [InlineData("@.id == 1 || @.id == 2 && @.open", "1")]
    [InlineData("(@.id == 1 || @.id == 2) && @.open", "1")]
    [InlineData("!(@.id == 1 || @.open)", "2")]
    [InlineData("@['food'][0] == 'grass'", "2")]
    [InlineData("@.food[-1] == 'water'", "1")]
    [InlineData("@.food == $.cages[2].food", "3.0")]
    [InlineData("@.guard == $.cages[1].guard", "2")]
    [InlineData("@.guard == @.nothing", "1 3.0 -4")]
    [InlineData("@.nothing != @.guard", "2")]
    [InlineData("@.id == $.limits.max", "3.0")]
    [InlineData("@..name", "2")]
    [InlineData("@.food[?@ == 'water']", "1")]
    [InlineData("@.*[?@ == 7]", "2")]
    [InlineData("length(@.food) == 1", "2")]
    [InlineData("length(@.animal) == 7", "-4")]
    [InlineData("length(@.guard) == 2", "2")]
    [InlineData("length(@.id) == length(@.nothing)", "1 2 3.0 -4")]
    [InlineData("length('abc') == @.id", "3.0")]
    [InlineData("count(@.food[*]) >= 1", "1 2")]
    [InlineData("count(@..*) == 7", "2")]
    [InlineData("value(@..name) == 'Ann'", "2")]
    [InlineData("value(@.food[*]) == 'meat'", "")]
    [InlineData("match(@.animal, 'l.on')", "1")]
    [InlineData("match(@.animal, 'lio')", "")]
    [InlineData("match(@.animal, 'x|lion|y')", "1")]
    [InlineData("search(@.animal, '^[hm]')", "2 3.0")]
    [InlineData("search(@['x-note'], 'a.b')", "")]
    [InlineData("search(@['x-note'], 'a[.\\n]b')", "-4")]
    [InlineData("search(@.animal, '\\\\p{Lu}')", "-4")]
    [InlineData("!search(@.animal, 'o')", "2 -4")]
    [InlineData("match(@.id, '1')", "")]
    [InlineData("match(@.animal, '[')", "")]
    [InlineData("length(value(@..name)) == 3", "2")]
    public void Filters_select(string filter, string ids) => Assert.Equal(ids, Select($"$.cages[?{filter}].id"));

    [Fact]
    public void A_filter_tests_members_too() => Assert.Equal("3 5 6 8", Select("$.limits[?@ > 2]"));

    [Theory]
    [InlineData("", 0, "'$' is expected")]
    [InlineData("name", 0, "'$' is expected instead of 'n'")]
    [InlineData("$name", 1, "'.' or '[' is expected")]
    [InlineData("$.", 2, "a name, '*' or a bracket is expected, but the expression ends")]
    [InlineData("$.1", 2, "a name, '*' or a bracket is expected instead of '1'")]
    [InlineData("$. name", 2, "a name")]
    [InlineData("$..", 3, "a name")]
    [InlineData("$[", 2, "a quoted name, an index, '*' or '?' is expected, but the expression ends")]
    [InlineData("$[]", 2, "a quoted name")]
    [InlineData("$[name]", 2, "a quoted name")]
    [InlineData("$['name", 2, "the quote is not closed")]
    [InlineData("$['name'", 8, "',' or ']' is expected")]
    [InlineData("$['\\x']", 3, "this escape is not known")]
    [InlineData("$['\\u12']", 3, "this escape is not known")]
    [InlineData("$['a\nb']", 4, "a control character must be escaped")]
    [InlineData("$[01]", 2, "'01' is no index")]
    [InlineData("$[-0]", 2, "'-0' is no index")]
    [InlineData("$[9007199254740992]", 2, "'9007199254740992' is no index")]
    [InlineData("$[1 2]", 4, "',' or ']' is expected")]
    [InlineData("$[?]", 3, "'@', '$', a value or a function is expected")]
    [InlineData("$[?@.a ==]", 9, "'@', '$', a value or a function is expected")]
    [InlineData("$[?@.a = 1]", 7, "',' or ']' is expected")]
    [InlineData("$[?@.a == 01]", 10, "'01' is no number")]
    [InlineData("$[?@.a == 1.]", 10, "'1.' is no number")]
    [InlineData("$[?@.a == lion]", 10, "'lion' is no value; quote it")]
    [InlineData("$[?@.* == 1]", 3, "a query that may select several nodes cannot be compared")]
    [InlineData("$[?1 == @..a]", 8, "a query that may select several nodes cannot be compared")]
    [InlineData("$[?'a']", 3, "this is a value and no condition")]
    [InlineData("$[?!true]", 3, "this is a value and no condition")]
    [InlineData("$[?length(@.a)]", 3, "this is a value and no condition")]
    [InlineData("$[?match(@.a, 'b') == true]", 3, "says only true or false")]
    [InlineData("$[?count('a') == 1]", 9, "this function takes a query")]
    [InlineData("$[?length(@.*) == 1]", 10, "may select several nodes")]
    [InlineData("$[?length(@.a, 1) == 1]", 13, "')' is expected instead of ','")]
    [InlineData("$[?match(@.a)]", 12, "',' is expected")]
    [InlineData("$[?size(@.a) == 1]", 3, "the function 'size' is not known")]
    [InlineData("$[?(@.a]", 7, "')', '&&' or '||' is expected")]
    [InlineData("$[?@.a && ]", 10, "'@', '$', a value or a function is expected")]
    [InlineData("$.a b", 4, "'.' or '[' is expected")]
    public void A_malformed_expression_is_refused_where_it_goes_wrong(string path, int position, string message)
    {
        JsonPathException complaint = Assert.Throws<JsonPathException>(() => JsonPath.Parse(path));

        Assert.Contains(message, complaint.Message);
        Assert.Equal(position, complaint.Position);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("@[?")]
    [InlineData("length(")]
    public void Deep_nesting_is_refused(string part) =>
        Assert.Throws<JsonPathException>(() => JsonPath.Parse("$[?" + string.Concat(Enumerable.Repeat(part, 100_000))));

    private static string Select(string path) =>
        string.Join(" ", JsonPath.Parse(path).Select(Written.Read(Zoo, "zoo.json").Root!).Select(m => Written.Of(m.Node)));
}
