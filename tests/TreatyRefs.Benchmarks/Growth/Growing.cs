namespace TreatyRefs.Benchmarks.Growth;

/// <summary>Work that is to take twice as long when there is twice as much of it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Times">How many of it there are for each repetition that <see cref="Size"/> asks for: few of what takes long.</param>
/// <param name="Prepare">From how many there are makes what is measured; making it is not.</param>
internal sealed record Growing(string Name, double Times, Func<int, Action> Prepare)
{
    /// <summary>How many of it there may be at most, where more are refused.</summary>
    public int Most { get; init; } = int.MaxValue;
}

/// <summary>A text that is one piece again and again.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Head">What stands before the first.</param>
/// <param name="Piece">The piece at a place, from 0.</param>
/// <param name="Tail">What stands after the last.</param>
internal sealed record Repetition(string Name, string Head, Func<int, string> Piece, string Tail = "")
{
    public Repetition(string piece, string head = "", string tail = "")
        : this(piece, head, _ => piece, tail) { }

    public string Text(int count) => string.Concat(Enumerable.Range(0, count).Select(Piece).Prepend(Head).Append(Tail));

    /// <summary>The row for reading such a text.</summary>
    public Growing Row(string name, Action<string> read, double times = 1) =>
        new(
            name,
            times,
            count =>
            {
                var text = Text(count);
                return () => read(text);
            }
        );
}
