using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>How many values a whole expression may still visit, the queries in its filters included.</summary>
internal sealed class JsonPathBudget
{
    private long _left = SpecLimits.Visited;

    /// <exception cref="JsonPathException">There is nothing left.</exception>
    public void Spend(int values)
    {
        _left -= values;
        if (_left < 0)
        {
            throw new JsonPathException(SpecLimits.TooMuchVisited, 0);
        }
    }
}
