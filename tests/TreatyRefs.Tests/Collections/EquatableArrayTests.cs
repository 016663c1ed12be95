using System.Collections;
using System.Collections.Immutable;
using TreatyRefs.Collections;

namespace TreatyRefs.Tests.Collections;

public sealed class EquatableArrayTests
{
    [Test]
    public void Lists_are_equal_when_their_items_are()
    {
        EquatableArray<string> one = ["a", "b"];
        var other = EquatableArray.Create<string>(["a", "b"]);
        one.Should().Equal(other);
        one.Equals(other).Should().BeTrue();
        (one == other).Should().BeTrue();
        (one != other).Should().BeFalse();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Test]
    public void Order_and_length_count()
    {
        EquatableArray<string> list = ["a", "b"];
        (list == ["b", "a"]).Should().BeFalse();
        (list == ["a"]).Should().BeFalse();
        (list == ["a", "b", "b"]).Should().BeFalse();
        list.Equals("ab").Should().BeFalse();
    }

    [Test]
    public void Lists_of_lists_are_equal_to_their_depth()
    {
        EquatableArray<EquatableArray<int>> one =
        [
            [1],
            [2, 3],
        ];
        (
            one
            ==
            [
                [1],
                [2, 3],
            ]
        ).Should().BeTrue();
        (
            one
            ==
            [
                [1],
                [2, 4],
            ]
        ).Should().BeFalse();
    }

    [Test]
    public void Default_is_the_empty_list()
    {
        EquatableArray<string> none = default;
        none.Count.Should().Be(0);
        none.IsEmpty.Should().BeTrue();
        none.AsSpan().IsEmpty.Should().BeTrue();
        (none == []).Should().BeTrue();
        (none == new EquatableArray<string>(default)).Should().BeTrue();
        none.GetHashCode().Should().Be(EquatableArray.Create<string>([]).GetHashCode());
        none.ToString().Should().Be("[]");
        foreach (var item in none)
        {
            Assert.Fail(item);
        }

        ((IEnumerable)none).Cast<string>().Should().BeEmpty();
    }

    [Test]
    public void An_index_outside_is_refused()
    {
        EquatableArray<int> list = [1];
        list[0].Should().Be(1);
        FluentActions.Invoking(() => list[1]).Should().Throw<IndexOutOfRangeException>();
        FluentActions.Invoking(() => default(EquatableArray<int>)[0]).Should().Throw<IndexOutOfRangeException>();
    }

    [Test]
    public void The_items_are_copied()
    {
        int[] items = [1, 2];
        var (created, made) = (EquatableArray.Create<int>(items), items.ToEquatableArray());
        items[0] = 9;
        created.Should().Equal(1, 2);
        made.Should().Equal(1, 2);
    }

    [Test]
    public void Collection_expressions_spread()
    {
        EquatableArray<int> list = [1, 2];
        EquatableArray<int> longer = [0, .. list, 3];
        longer.Should().Equal(0, 1, 2, 3);
        longer.ToString().Should().Be("[0, 1, 2, 3]");
        new EquatableArray<int>(ImmutableArray.Create(0, 1, 2, 3)).Equals(longer).Should().BeTrue();
    }

    [Test]
    public void Null_items_are_items()
    {
        EquatableArray<string?> list = [null];
        (list == [null]).Should().BeTrue();
        (list == ["a"]).Should().BeFalse();
        list.GetHashCode().Should().Be(EquatableArray.Create<string?>([null]).GetHashCode());
    }
}
