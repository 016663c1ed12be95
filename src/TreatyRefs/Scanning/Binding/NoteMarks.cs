namespace TreatyRefs.Scanning.Binding;

/// <summary>What a text had said where the mark of a note stands.</summary>
/// <param name="InSentence">The last mention in its sentence.</param>
/// <param name="InParagraph">The last instrument in its paragraph.</param>
/// <param name="Recent">The last mentions, the latest last.</param>
/// <param name="Named">What its sentence has named, in order.</param>
internal sealed record BesideMark(Mention? InSentence, Mention? InParagraph, IReadOnlyList<Mention> Recent, IReadOnlyList<Mention> Named);

/// <summary>The marks of notes that a text has passed: notes stand at the end of a page or text, and speak of what is beside their
/// marks.</summary>
/// <remarks>What is kept is bounded: of <see cref="Most"/> marks a few mentions each. Of two marks of one number the first
/// counts.</remarks>
internal sealed class NoteMarks
{
    private const int Most = 1 << 12;
    private const int MostRecent = 8;

    private readonly Dictionary<int, BesideMark> _beside = [];

    /// <summary>All mentions that are kept.</summary>
    public IEnumerable<Mention?> Mentions =>
        _beside.Values.SelectMany(beside => beside.Recent.Concat(beside.Named).Append(beside.InSentence).Append(beside.InParagraph));

    /// <summary>Takes note of a mark.</summary>
    public void Add(int number, Mention? inSentence, Mention? inParagraph, List<Mention> recent, IReadOnlyList<Mention> named)
    {
        if (_beside.Count < Most)
        {
            _beside.TryAdd(number, new BesideMark(inSentence, inParagraph, [.. recent.TakeLast(MostRecent)], named));
        }
    }

    /// <summary>What stood beside the mark of a note; <see langword="null"/> where it has none.</summary>
    public BesideMark? Find(int number) => _beside.GetValueOrDefault(number);
}
