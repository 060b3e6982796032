using System;

namespace Typewright.Generator.Collections;

/// <summary>The two questions that are asked of small arrays, without the cost of LINQ over an interface.</summary>
internal static class EquatableArrayQueries
{
    public static bool Any<T>(this EquatableArray<T> items, Func<T, bool> test)
        where T : IEquatable<T>
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (test(items[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static T? First<T>(this EquatableArray<T> items, Func<T, bool> test)
        where T : class, IEquatable<T>
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (test(items[i]))
            {
                return items[i];
            }
        }

        return null;
    }
}
