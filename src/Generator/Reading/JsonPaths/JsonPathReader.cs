using System.Collections.Generic;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>Reads JSONPath queries: segments and selectors. Filters are read by <see cref="JsonPathFilterReader"/>.</summary>
internal sealed class JsonPathReader
{
    // Parentheses and filters in filters; more is made to overflow the stack.
    private const int MaxNesting = 50;

    private readonly JsonPathText _text;
    private readonly JsonPathFilterReader _filters;
    private int _nesting;

    public JsonPathReader(string text)
    {
        _text = new JsonPathText(text.TrimEnd());
        _text.SkipBlanks();
        _filters = new JsonPathFilterReader(_text, this);
    }

    /// <summary>What the queries of the expression may spend together.</summary>
    public JsonPathBudget Budget { get; } = new();

    /// <summary>The whole text as one query from the root.</summary>
    public JsonPath Whole()
    {
        if (!_text.Skip("$"))
        {
            throw _text.Expected("'$'");
        }

        JsonPath path = new(Budget);
        Segments(path);
        _text.SkipBlanks();
        return _text.AtEnd ? path : throw _text.Expected("'.' or '['");
    }

    /// <summary>A query in a filter, at its "$" or "@".</summary>
    public JsonPath Query()
    {
        JsonPath path = new(Budget) { IsRelative = _text.Current == '@' };
        _text.Position++;
        Segments(path);
        return path;
    }

    public void Enter()
    {
        if (++_nesting > MaxNesting)
        {
            throw JsonPathText.Wrong("the expression is nested too deeply", _text.Position);
        }
    }

    public void Leave() => _nesting--;

    private void Segments(JsonPath path)
    {
        while (true)
        {
            int end = _text.Position;
            _text.SkipBlanks();
            if (_text.Skip(".."))
            {
                if (_text.Current == '[')
                {
                    Bracket(path, isDescendant: true);
                }
                else
                {
                    Dotted(path, isDescendant: true);
                }
            }
            else if (_text.Skip("."))
            {
                Dotted(path, isDescendant: false);
            }
            else if (_text.Current == '[')
            {
                Bracket(path, isDescendant: false);
            }
            else
            {
                _text.Position = end;
                return;
            }
        }
    }

    private void Dotted(JsonPath path, bool isDescendant)
    {
        if (_text.Skip("*"))
        {
            path.Add(isDescendant, [JsonPathSelectors.Wildcard], isSingular: false);
        }
        else if (_text.AtName)
        {
            string name = _text.Name();
            path.Add(isDescendant, [JsonPathSelectors.Named(name)], isSingular: true, name);
        }
        else
        {
            throw _text.Expected("a name, '*' or a bracket");
        }
    }

    private void Bracket(JsonPath path, bool isDescendant)
    {
        List<JsonPathSelector> selectors = [];
        bool isSingular = true;
        string? quoted;
        do
        {
            _text.Position++;
            _text.SkipBlanks();
            quoted = _text.Current is '"' or '\'' ? _text.Quoted() : null;
            selectors.Add(quoted is null ? Selector(ref isSingular) : JsonPathSelectors.Named(quoted));
            _text.SkipBlanks();
        }
        while (_text.Current == ',');
        if (!_text.Skip("]"))
        {
            throw _text.Expected("',' or ']'");
        }

        path.Add(isDescendant, selectors, isSingular && selectors.Count == 1, selectors.Count == 1 ? quoted : null);
    }

    private JsonPathSelector Selector(ref bool isSingular)
    {
        long? first = null;
        if (_text.AtDigit || _text.Current == '-')
        {
            first = _text.Integer();
            int end = _text.Position;
            _text.SkipBlanks();
            if (_text.Current != ':')
            {
                _text.Position = end;
                return JsonPathSelectors.Indexed(first.Value);
            }
        }

        isSingular = false;
        if (_text.Current == ':')
        {
            return Slice(first);
        }

        if (_text.Skip("*"))
        {
            return JsonPathSelectors.Wildcard;
        }

        if (!_text.Skip("?"))
        {
            throw _text.Expected("a quoted name, an index, '*' or '?'");
        }

        Enter();
        JsonPathTest test = _filters.Logical();
        Leave();
        return JsonPathSelectors.Filtered(test);
    }

    private JsonPathSelector Slice(long? start)
    {
        _text.Skip(":");
        long? end = OptionalInteger();
        long? step = _text.Skip(":") ? OptionalInteger() : null;
        return JsonPathSelectors.Sliced(start, end, step ?? 1);
    }

    private long? OptionalInteger()
    {
        _text.SkipBlanks();
        long? value = _text.AtDigit || _text.Current == '-' ? _text.Integer() : null;
        _text.SkipBlanks();
        return value;
    }
}
