using TreatyRefs.Cli.Scanning;

namespace TreatyRefs.Cli.Tests.Scanning;

/// <summary>Work that is done on several things at once comes in their order, and no more of it is held than was said.</summary>
public sealed class WorkAheadTests
{
    // For what never comes; a busy machine may let a thread wait for long.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Test]
    public void What_comes_of_each_item_comes_in_order([Values(1, 2, 5)] int workers, [Values(0, 1, 3, 200)] int items)
    {
        var numbers = Enumerable.Range(0, items).ToList();
        var worked = WorkAhead.InOrder(numbers, Steps, workers).Select(steps => steps.ToList()).ToList();
        worked.Should().HaveCount(items);
        numbers.FindAll(item => !worked[item].SequenceEqual(Steps(item))).Should().BeEmpty();

        // Some have nothing, and some more than may be held.
        static IEnumerable<(int, int)> Steps(int item) =>
            Enumerable.Range(0, item % 50 == 3 ? (6 * WorkAhead.MostSteps) + 10 : item % 3).Select(step => (item, step));
    }

    [Test]
    public void No_item_is_begun_long_before_its_turn()
    {
        const int Workers = 2;
        var begun = 0;
        using var each = WorkAhead.InOrder(Enumerable.Range(0, 1000), item => Begin(item), Workers).GetEnumerator();
        for (var turn = 0; turn < 100; turn++)
        {
            each.MoveNext().Should().BeTrue();
            each.Current.Should().Equal(turn);
            Volatile.Read(ref begun).Should().BeLessThanOrEqualTo(turn + (Workers * WorkAhead.ItemsPerWorker));
        }

        int[] Begin(int item)
        {
            Interlocked.Increment(ref begun);
            return [item];
        }
    }

    [Test]
    public void No_more_steps_are_held_than_was_said()
    {
        var made = 0;
        using var each = WorkAhead.InOrder([0], _ => Endless(), 1).SelectMany(steps => steps).GetEnumerator();
        var mostHeld = 0;
        for (var taken = 1; taken <= 3 * WorkAhead.MostSteps; taken++)
        {
            each.MoveNext().Should().BeTrue();
            mostHeld = Math.Max(mostHeld, Volatile.Read(ref made) - taken);
        }

        mostHeld.Should().BeLessThanOrEqualTo(WorkAhead.MostSteps + WorkAhead.MostOfTurn + 2);

        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return Interlocked.Increment(ref made);
            }
        }
    }

    [Test]
    public void Later_items_hold_no_more_than_was_said_while_the_first_is_at_work()
    {
        const int Workers = 3;
        var made = 0;
        using var isFirstDone = new ManualResetEventSlim();
        using var each = WorkAhead.InOrder(Enumerable.Range(0, Workers), Steps, Workers).SelectMany(steps => steps).GetEnumerator();
        each.MoveNext().Should().BeTrue();
        SpinWait.SpinUntil(() => Volatile.Read(ref made) >= Workers * WorkAhead.MostSteps, s_patience);
        Volatile.Read(ref made).Should().BeInRange(Workers * WorkAhead.MostSteps, (Workers * WorkAhead.MostSteps) + Workers);
        isFirstDone.Set();
        for (var taken = 1; taken <= 4 * Workers * WorkAhead.MostSteps; taken++)
        {
            each.MoveNext().Should().BeTrue();
        }

        IEnumerable<int> Steps(int item)
        {
            yield return item;
            if (item == 0)
            {
                isFirstDone.Wait(s_patience);
                yield break;
            }

            for (var step = 0; step < 4 * Workers * WorkAhead.MostSteps; step++)
            {
                Interlocked.Increment(ref made);
                yield return step;
            }
        }
    }

    [Test]
    public void Who_leaves_early_ends_the_work()
    {
        var (begun, ended) = (0, 0);
        foreach (var steps in WorkAhead.InOrder(Enumerable.Range(0, 10), _ => Endless(), 3))
        {
            steps.First().Should().Be(0);
            break;
        }

        SpinWait.SpinUntil(() => Volatile.Read(ref ended) == Volatile.Read(ref begun), s_patience);
        ended.Should().Be(begun, "each worker has left what it was at").And.BeInRange(1, 3);

        IEnumerable<int> Endless()
        {
            Interlocked.Increment(ref begun);
            try
            {
                for (var i = 0; ; i++)
                {
                    yield return i;
                }
            }
            finally
            {
                Interlocked.Increment(ref ended);
            }
        }
    }

    [Test]
    public void What_the_work_throws_is_thrown_at_its_turn()
    {
        using var each = WorkAhead.InOrder([1, 2], Work, 2).GetEnumerator();

        each.MoveNext().Should().BeTrue();
        each.Current.Should().Equal(1);
        each.MoveNext().Should().BeTrue();
        FluentActions.Invoking(() => each.Current.ToList()).Should().Throw<FormatException>().WithMessage("two");

        static IEnumerable<int> Work(int item)
        {
            yield return item;
            if (item == 2)
            {
                throw new FormatException("two");
            }
        }
    }
}
