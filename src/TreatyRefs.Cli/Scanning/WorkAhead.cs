using System.Threading.Channels;

namespace TreatyRefs.Cli.Scanning;

/// <summary>Works on several items at once, and gives what comes of them in the order of the items, as it comes.</summary>
/// <remarks>What is held is bounded, however many items there are and however much comes of one: work on an item waits while
/// <see cref="MostSteps"/> steps for each worker have not been taken, and no item is begun while <see cref="ItemsPerWorker"/> for each
/// worker are not done with. The item whose turn it is has always been begun and may always go on, so that this comes to an
/// end.</remarks>
internal static class WorkAhead
{
    /// <summary>How many steps of all items are held, for each worker.</summary>
    public const int MostSteps = 1 << 14;

    /// <summary>How many steps the item whose turn it is may have held beside those.</summary>
    public const int MostOfTurn = 1 << 10;

    /// <summary>How many items are in work or held, for each worker.</summary>
    public const int ItemsPerWorker = 4;

    /// <summary>How many steps of an item that is alone are done where they are taken: most texts have no more, and a thread would take
    /// longer to begin.</summary>
    public const int StepsWithoutThread = 256;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    /// <summary>The steps of each item, to be taken one item after the other.</summary>
    /// <param name="items">The items.</param>
    /// <param name="work">What happens to one; gone through on another thread.</param>
    /// <param name="workers">How many are worked on at once.</param>
    /// <returns>The steps of each, in order. What one item's work throws, its steps throw.</returns>
    public static IEnumerable<IEnumerable<TStep>> InOrder<TItem, TStep>(
        IEnumerable<TItem> items,
        Func<TItem, IEnumerable<TStep>> work,
        int workers
    )
    {
        using var all = items.GetEnumerator();
        if (!all.MoveNext())
        {
            yield break;
        }

        var first = all.Current;
        if (!all.MoveNext())
        {
            yield return Alone(work(first));
            yield break;
        }

        foreach (var steps in OnThreads(Rest(first, all), work, workers))
        {
            yield return steps;
        }
    }

    private static IEnumerable<T> Rest<T>(T first, IEnumerator<T> others)
    {
        yield return first;
        do
        {
            yield return others.Current;
        } while (others.MoveNext());
    }

    private static IEnumerable<TStep> Alone<TStep>(IEnumerable<TStep> steps)
    {
        using var taken = steps.GetEnumerator();
        for (var i = 0; i < StepsWithoutThread; i++)
        {
            if (!taken.MoveNext())
            {
                yield break;
            }

            yield return taken.Current;
        }

        foreach (var step in OnThreads([taken], Remaining, workers: 1).SelectMany(rest => rest))
        {
            yield return step;
        }
    }

    private static IEnumerable<TStep> Remaining<TStep>(IEnumerator<TStep> steps)
    {
        while (steps.MoveNext())
        {
            yield return steps.Current;
        }
    }

    private static IEnumerable<IEnumerable<TStep>> OnThreads<TItem, TStep>(
        IEnumerable<TItem> items,
        Func<TItem, IEnumerable<TStep>> work,
        int workers
    )
    {
        // The source is not disposed of: a thread that nobody waits for may ask it still.
        var (end, waiting) = (new CancellationTokenSource(), Channel.CreateUnbounded<Job<TStep>>());
        var (room, threads) = (new Room(workers * MostSteps), new List<Thread>());
        try
        {
            var begun = new Queue<Job<TStep>>();
            foreach (var item in items)
            {
                var job = new Job<TStep>(() => work(item), room);
                begun.Enqueue(job);
                waiting.Writer.TryWrite(job);
                if (threads.Count < workers)
                {
                    threads.Add(Started(() => Serve(waiting.Reader, end.Token)));
                }

                if (begun.Count == workers * ItemsPerWorker)
                {
                    yield return begun.Dequeue().Steps;
                }
            }

            while (begun.TryDequeue(out var next))
            {
                yield return next.Steps;
            }
        }
        finally
        {
            // Who waits for another item ends by himself.
            waiting.Writer.TryComplete();
            Stop(threads, end);
        }
    }

    // Nobody waits for one that waits itself, for somebody at a keyboard.
    private static void Stop(List<Thread> threads, CancellationTokenSource end)
    {
        end.Cancel();
        threads.ForEach(thread => thread.Join(s_patience));
    }

    private static Thread Started(ThreadStart run)
    {
        var thread = new Thread(run) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Serve<TStep>(ChannelReader<Job<TStep>> waiting, CancellationToken end)
    {
        try
        {
            foreach (var job in Each(waiting, end))
            {
                job.Run(end);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // Nobody wants the rest.
        }
    }

    // Holds its thread while nothing is there: that thread has nothing else to do.
    private static IEnumerable<T> Each<T>(ChannelReader<T> channel, CancellationToken end)
    {
        do
        {
            while (channel.TryRead(out var next))
            {
                yield return next;
            }
        } while (channel.WaitToReadAsync(end).AsTask().GetAwaiter().GetResult());
    }

    // The steps that are held of one item.
    private sealed class Held
    {
        public int Count { get; set; }
    }

    // Room for the steps of all items. Who waits for some is woken when half of what is in the way is gone, and not at every step.
    private sealed class Room(int most)
    {
        private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(50);

        private readonly object _lock = new();
        private Held? _turn;
        private int _held;

        /// <summary>Waits until one more step of an item may be held.</summary>
        public void Enter(Held item, CancellationToken end)
        {
            lock (_lock)
            {
                while (_held >= most && !(item == _turn && item.Count < MostOfTurn))
                {
                    end.ThrowIfCancellationRequested();
                    Monitor.Wait(_lock, s_look);
                }

                item.Count++;
                _held++;
            }
        }

        /// <summary>A step of an item has been taken.</summary>
        public void Leave(Held item)
        {
            lock (_lock)
            {
                item.Count--;
                _held--;
                if (_held == most / 2 || item.Count == MostOfTurn / 2)
                {
                    Monitor.PulseAll(_lock);
                }
            }
        }

        /// <summary>It is an item's turn.</summary>
        public void Turn(Held item)
        {
            lock (_lock)
            {
                _turn = item;
                Monitor.PulseAll(_lock);
            }
        }
    }

    private sealed class Job<TStep>(Func<IEnumerable<TStep>> work, Room room)
    {
        private readonly Channel<TStep> _steps = Channel.CreateUnbounded<TStep>(
            new UnboundedChannelOptions { SingleReader = true, SingleWriter = true }
        );

        private readonly Held _held = new();

        /// <summary>What comes of it; throws what the work threw.</summary>
        public IEnumerable<TStep> Steps
        {
            get
            {
                room.Turn(_held);
                foreach (var step in Each(_steps.Reader, CancellationToken.None))
                {
                    room.Leave(_held);
                    yield return step;
                }
            }
        }

        /// <summary>Does the work, as fast as its steps are taken.</summary>
        public void Run(CancellationToken end)
        {
            Exception? fault = null;
            try
            {
                foreach (var step in work())
                {
                    Add(step, end);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException || !end.IsCancellationRequested)
            {
                fault = e;
            }
            finally
            {
                _steps.Writer.TryComplete(fault);
            }
        }

        private void Add(TStep step, CancellationToken end)
        {
            room.Enter(_held, end);
            _steps.Writer.TryWrite(step);
            end.ThrowIfCancellationRequested();
        }
    }
}
