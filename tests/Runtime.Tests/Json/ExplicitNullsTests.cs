using Xunit;

namespace Typewright.Runtime.Tests;

public class ExplicitNullsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(200)]
    public void A_member_is_null_until_it_is_set_again(int index)
    {
        ExplicitNulls nulls = default;
        Assert.False(nulls[index]);
        nulls.Set(index, true);
        Assert.True(nulls[index]);
        Assert.False(nulls[index + 1]);
        Assert.False(nulls[index + 64]);
        nulls.Set(index, false);
        Assert.False(nulls[index]);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(70)]
    public void A_copy_does_not_see_what_is_set_later(int index)
    {
        ExplicitNulls nulls = default;
        nulls.Set(65, true);
        ExplicitNulls copy = nulls;
        nulls.Set(index, true);
        Assert.False(copy[index]);
        Assert.True(copy[65]);
    }
}
