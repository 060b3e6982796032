using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Typewright.Runtime.Tests;

public class ChangeTrackingTests
{
    public static TheoryData<string, Action<IList<int>>> ListChanges() => new()
    {
        { "Add", list => list.Add(1) },
        { "Insert", list => list.Insert(0, 1) },
        { "Clear", list => list.Clear() },
    };

    public static TheoryData<string, Action<IDictionary<string, int>>> MapChanges() => new()
    {
        { "Add", map => map.Add("a", 1) },
        { "Add a pair", map => map.Add(new KeyValuePair<string, int>("a", 1)) },
        { "set", map => map["a"] = 1 },
        { "Clear", map => map.Clear() },
    };

    [Theory]
    [MemberData(nameof(ListChanges))]
    public void A_list_is_absent_until_it_is_changed(string name, Action<IList<int>> change)
    {
        ChangeTrackingList<int> list = new();
        Assert.True(list.IsUndefined);
        Assert.True(Undefined.Is(list));
        change(list);
        Assert.False(list.IsUndefined, name);
        Assert.False(Undefined.Is(list), name);
    }

    [Fact]
    public void Reading_an_absent_list_keeps_it_absent()
    {
        ChangeTrackingList<int> list = new();
        Assert.Empty(list);
        Assert.Equal(-1, list.IndexOf(1));
        Assert.DoesNotContain(1, list);
        Assert.False(list.Remove(1));
        list.CopyTo([], 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveAt(0));
        Assert.False(((ICollection<int>)list).IsReadOnly);
        Assert.True(list.IsUndefined);
    }

    [Fact]
    public void A_list_made_of_items_is_present_and_independent_of_them()
    {
        List<int> items = [1, 2];
        ChangeTrackingList<int> list = new(items);
        items.Add(3);
        Assert.Equal([1, 2], list);
        list[0] = 5;
        list.RemoveAt(1);
        Assert.True(list.Remove(5));
        Assert.Empty(list);
        Assert.False(list.IsUndefined);
        Assert.False(new ChangeTrackingList<int>(Array.Empty<int>()).IsUndefined);
    }

    [Fact]
    public void A_list_made_of_nothing_or_of_an_absent_one_is_absent()
    {
        Assert.True(new ChangeTrackingList<int>((IEnumerable<int>?)null).IsUndefined);
        Assert.True(new ChangeTrackingList<int>(Undefined.List<int>()).IsUndefined);
        Assert.True(new ChangeTrackingList<int>(new ChangeTrackingList<int>()).IsUndefined);
    }

    [Theory]
    [MemberData(nameof(MapChanges))]
    public void A_map_is_absent_until_it_is_changed(string name, Action<IDictionary<string, int>> change)
    {
        ChangeTrackingMap<int> map = new();
        Assert.True(map.IsUndefined);
        change(map);
        Assert.False(map.IsUndefined, name);
        Assert.Empty(new ChangeTrackingMap<int>());
    }

    [Fact]
    public void Reading_an_absent_map_keeps_it_absent()
    {
        ChangeTrackingMap<int> map = new();
        Assert.Empty(map);
        Assert.Empty(map.Keys);
        Assert.Empty(map.Values);
        Assert.False(map.ContainsKey("a"));
        Assert.False(map.TryGetValue("a", out int value));
        Assert.Equal(0, value);
        Assert.False(map.Remove("a"));
        Assert.Throws<KeyNotFoundException>(() => map["a"]);
        Assert.True(map.IsUndefined);
    }

    [Fact]
    public void A_map_made_of_members_is_present_and_independent_of_them()
    {
        Dictionary<string, int> members = new() { ["a"] = 1 };
        ChangeTrackingMap<int> map = new(members);
        members["b"] = 2;
        Assert.Equal(members.Take(1), map);
        Assert.Contains(new KeyValuePair<string, int>("a", 1), (ICollection<KeyValuePair<string, int>>)map);
        Assert.True(((ICollection<KeyValuePair<string, int>>)map).Remove(new KeyValuePair<string, int>("a", 1)));
        Assert.False(map.IsUndefined);
        Assert.True(new ChangeTrackingMap<int>(Undefined.Map<int>()).IsUndefined);
    }

    [Fact]
    public void Undefined_collections_are_shared_empty_and_absent()
    {
        Assert.Same(Undefined.List<int>(), Undefined.List<int>());
        Assert.Same(Undefined.Map<int>(), Undefined.Map<int>());
        Assert.Empty(Undefined.List<int>());
        Assert.Empty(Undefined.Map<int>());
        Assert.Throws<ArgumentOutOfRangeException>(() => Undefined.List<int>()[0]);
        Assert.Throws<KeyNotFoundException>(() => Undefined.Map<int>()["a"]);
        Assert.True(Undefined.Is(Undefined.List<int>()));
        Assert.True(Undefined.Is(Undefined.Map<int>()));
        Assert.True(Undefined.Is(null));
        Assert.False(Undefined.Is(Array.Empty<int>()));
    }
}
