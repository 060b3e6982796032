using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>Reads the filters of JSONPath expressions into conditions.</summary>
internal sealed class JsonPathFilterReader(JsonPathText text, JsonPathReader queries)
{
    private static readonly string[] s_comparisons = ["==", "!=", "<=", ">=", "<", ">"];

    /// <summary>Conditions with "||" between them.</summary>
    public JsonPathTest Logical()
    {
        List<JsonPathTest> tests = [Conjunction()];
        while (SkipOperator("||"))
        {
            tests.Add(Conjunction());
        }

        return tests.Count == 1 ? tests[0] : (current, root) => tests.Exists(test => test(current, root));
    }

    private JsonPathTest Conjunction()
    {
        List<JsonPathTest> tests = [Basic()];
        while (SkipOperator("&&"))
        {
            tests.Add(Basic());
        }

        return tests.Count == 1 ? tests[0] : (current, root) => tests.TrueForAll(test => test(current, root));
    }

    private bool SkipOperator(string token)
    {
        text.SkipBlanks();
        return text.Skip(token);
    }

    private JsonPathTest Basic()
    {
        text.SkipBlanks();
        int start = text.Position;
        if (!text.Skip("!"))
        {
            return text.Current == '(' ? Parenthesized() : Comparison();
        }

        text.SkipBlanks();
        JsonPathTest test = text.Current == '(' ? Parenthesized() : TestOf(Operand(), start);
        return (current, root) => !test(current, root);
    }

    private JsonPathTest Parenthesized()
    {
        queries.Enter();
        text.Position++;
        JsonPathTest test = Logical();
        text.SkipBlanks();
        if (!text.Skip(")"))
        {
            throw text.Expected("')', '&&' or '||'");
        }

        queries.Leave();
        return test;
    }

    private JsonPathTest Comparison()
    {
        int start = text.Position;
        JsonPathOperand left = Operand();
        int end = text.Position;
        text.SkipBlanks();
        foreach (string comparison in s_comparisons)
        {
            if (text.Skip(comparison))
            {
                JsonPathGet first = ValueOf(left, start);
                text.SkipBlanks();
                int second = text.Position;
                return Compare(comparison, first, ValueOf(Operand(), second));
            }
        }

        text.Position = end;
        return TestOf(left, start);
    }

    private static JsonPathTest Compare(string comparison, JsonPathGet left, JsonPathGet right) => comparison switch
    {
        "==" => (current, root) => JsonPathValue.AreEqual(left(current, root), right(current, root)),
        "!=" => (current, root) => !JsonPathValue.AreEqual(left(current, root), right(current, root)),
        "<" => (current, root) => JsonPathValue.IsLess(left(current, root), right(current, root)),
        ">" => (current, root) => JsonPathValue.IsLess(right(current, root), left(current, root)),
        "<=" => (current, root) => IsLessOrEqual(left(current, root), right(current, root)),
        _ => (current, root) => IsLessOrEqual(right(current, root), left(current, root)),
    };

    private static bool IsLessOrEqual(JsonPathValue left, JsonPathValue right) =>
        JsonPathValue.IsLess(left, right) || JsonPathValue.AreEqual(left, right);

    private static JsonPathGet ValueOf(JsonPathOperand operand, int position) =>
        operand.Value ?? throw JsonPathText.Wrong(operand.Query is null
            ? "this function says only true or false and cannot be compared"
            : "a query that may select several nodes cannot be compared", position);

    private static JsonPathTest TestOf(JsonPathOperand operand, int position) =>
        operand.Test ?? throw JsonPathText.Wrong("this is a value and no condition; compare it with something", position);

    private JsonPathOperand Operand()
    {
        switch (text.Current)
        {
            case '@' or '$':
                return OfQuery(queries.Query());
            case '"' or '\'':
                return Literal(SpecKind.String, text.Quoted());
            case '-' or (>= '0' and <= '9'):
                return Literal(SpecKind.Number, text.Number());
        }

        int start = text.Position;
        string name = text.AtName ? text.Name() : "";
        return text.Current == '(' && name.Length > 0 ? Function(name, start) : name switch
        {
            "true" or "false" => Literal(SpecKind.Boolean, name),
            "null" => Literal(SpecKind.Null, ""),
            "" => throw text.Expected("'@', '$', a value or a function"),
            _ => throw JsonPathText.Wrong($"'{name}' is no value; quote it if it is a string", start),
        };
    }

    private static JsonPathOperand Literal(SpecKind kind, string value)
    {
        JsonPathValue literal = JsonPathValue.Literal(kind, value);
        return new JsonPathOperand((_, _) => literal, null);
    }

    private static JsonPathOperand OfQuery(JsonPath query)
    {
        JsonPathGet? value = query.IsSingular
            ? (current, root) => query.Select(current, root) is { Count: 1 } found ? JsonPathValue.Of(found[0].Node) : JsonPathValue.Nothing
            : null;
        return new JsonPathOperand(value, (current, root) => query.Select(current, root).Count > 0, query);
    }

    private JsonPathOperand Function(string name, int start)
    {
        queries.Enter();
        JsonPathOperand function = name switch
        {
            "length" => JsonPathFunctions.Length(ValueArgument('(')),
            "count" => JsonPathFunctions.Count(NodesArgument()),
            "value" => JsonPathFunctions.Value(NodesArgument()),
            "match" => JsonPathFunctions.Match(ValueArgument('('), ValueArgument(',')),
            "search" => JsonPathFunctions.Search(ValueArgument('('), ValueArgument(',')),
            _ => throw JsonPathText.Wrong($"the function '{name}' is not known; there are length, count, value, match and search", start),
        };
        text.SkipBlanks();
        if (!text.Skip(")"))
        {
            throw text.Expected("')'");
        }

        queries.Leave();
        return function;
    }

    private JsonPathGet ValueArgument(char before)
    {
        text.SkipBlanks();
        if (text.Current != before)
        {
            throw text.Expected($"'{before}'");
        }

        text.Position++;
        text.SkipBlanks();
        int start = text.Position;
        return ValueOf(Operand(), start);
    }

    private JsonPath NodesArgument()
    {
        text.Position++;
        text.SkipBlanks();
        int start = text.Position;
        return Operand().Query ?? throw JsonPathText.Wrong("this function takes a query, '@' or '$'", start);
    }
}
