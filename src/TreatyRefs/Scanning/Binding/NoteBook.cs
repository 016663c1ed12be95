using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>What the notes of a text cite, each by its number, and what was cited last in the body beside them.</summary>
/// <remarks>Changed by <see cref="Discourse.Apply"/> alone. What is kept is bounded: of <see cref="MostNotes"/> notes a few instruments
/// each.</remarks>
internal sealed class NoteBook
{
    private const int MostNotes = 10_000;

    private readonly Dictionary<int, Note> _notes = [];
    private Note? _open;
    private Note? _before;
    private (Mention Instrument, Pinpoint Pinpoint)? _inBody;

    /// <summary>Whether the text has notes.</summary>
    public bool HasNotes => _open is not null || _before is not null;

    /// <summary>Whether a note is open that has not mentioned an instrument: what it points at, the body has named beside its
    /// mark.</summary>
    /// <param name="mention">The instrument.</param>
    public bool PointsOut(Mention mention) =>
        _open is { } note && mention.IsKnown && !note.Instruments.Exists(known => known.Ids[0] == mention.Ids[0]);

    /// <summary>Whether the open note has cited anything.</summary>
    public bool HasCited => _open?.Last is not null;

    /// <summary>Where what the open note cites last ends, as an offset into the text.</summary>
    public long LastPlace => _open?.LastPlace ?? 0;

    /// <summary>What "ibid." repeats: in a note what was cited in it, or alone in the note before; else what the body has cited.</summary>
    public (Mention Instrument, Pinpoint Pinpoint)? Antecedent =>
        _open is null ? _inBody
        : _open.Last is not null ? _open.Last
        : _before is { EndsWithSource: false, IsOfOne: true } ? _before.Last
        : null;

    /// <summary>The words that may yet decide what later words mean.</summary>
    public IEnumerable<TextSpan?> Evidence =>
        _notes.Values.Append(_open).Append(_before).OfType<Note>().SelectMany(note => note.Evidence).Append(_inBody?.Instrument.Evidence);

    /// <summary>The one instrument that a note cites, and nothing else.</summary>
    /// <param name="number">The number of the note.</param>
    /// <returns><see langword="null"/> where no note before has the number, or it cites several, none, or what is no instrument.</returns>
    public Mention? InstrumentOf(int number) =>
        _notes.TryGetValue(number, out var note) && note is { IsOfOne: true, HasSource: false } ? note.Instruments[0] : null;

    /// <summary>The one instrument that a note cites among those that fit.</summary>
    /// <param name="number">The number of the note.</param>
    /// <param name="fits">Which fit.</param>
    public Mention? InstrumentOf(int number, Func<Mention, bool> fits) =>
        _notes.TryGetValue(number, out var note) && note.Instruments.Where(fits).ToList() is [var one] ? one : null;

    /// <summary>Takes note of the beginning of a note, or of its end: only then others can lead to it.</summary>
    public void Turn(DiscourseEvent.NoteTurned turned)
    {
        if (turned is DiscourseEvent.NoteBegan began)
        {
            _open = new Note(began.Number);
        }
        else if (turned is DiscourseEvent.NoteEnded ended && _open is { } note)
        {
            End(note, ended);
        }
    }

    private void End(Note note, DiscourseEvent.NoteEnded ended)
    {
        (note.HasSource, note.EndsWithSource) = (ended.HasSource, ended.EndsWithSource);
        if (note.Number is { } number && (_notes.Count < MostNotes || _notes.ContainsKey(number)))
        {
            _notes[number] = note;
        }

        (_before, _open) = (note, null);
    }

    /// <summary>Whether what "ibid." would repeat was only named in the open note: then a case beside it is what it repeats.</summary>
    public bool HasOnlyNamed => _open is { Last: { Pinpoint.IsWhole: true } };

    /// <summary>Takes note of an instrument that was named.</summary>
    public void Mention(Mention mention)
    {
        _open?.Add(mention, mention.Evidence);
        if (_open is { } note && (note.Last is not { } last || !last.Instrument.Ids.SequenceEqual(mention.Ids)))
        {
            note.Last = (mention, default);
        }
    }

    /// <summary>Takes note of a provision that was cited.</summary>
    public void Cite(DiscourseEvent.Cited cited)
    {
        if (_open is null)
        {
            _inBody = (cited.Mention, cited.Pinpoint);
            return;
        }

        _open.Add(cited.Mention, cited.Place);
        (_open.Last, _open.LastPlace) = ((cited.Mention, cited.Pinpoint), cited.Place?.End ?? _open.LastPlace);
    }

    /// <summary>What one note cites.</summary>
    private sealed class Note(int? number)
    {
        private const int MostInstruments = 8;

        private bool _hasOther;

        public int? Number => number;

        public List<Mention> Instruments { get; } = [];

        public (Mention Instrument, Pinpoint Pinpoint)? Last { get; set; }

        public long LastPlace { get; set; }

        public bool HasSource { get; set; }

        public bool EndsWithSource { get; set; }

        public bool IsOfOne => Instruments.Count == 1 && !_hasOther;

        public IEnumerable<TextSpan?> Evidence => Instruments.Select(one => one.Evidence).Append(Last?.Instrument.Evidence);

        // What is cited by pointing elsewhere has its evidence in the note too: the place where that is done.
        public void Add(Mention mention, TextSpan? place)
        {
            if (!mention.IsKnown || Instruments.Count == MostInstruments)
            {
                _hasOther = true;
            }
            else if (!Instruments.Exists(known => known.Ids[0] == mention.Ids[0]))
            {
                Instruments.Add(mention.By is BindingReason.Name ? mention : mention with { Evidence = place ?? mention.Evidence });
            }
        }
    }
}
