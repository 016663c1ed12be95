using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Binding;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning;

/// <summary>One text that is being scanned: what it has said so far, and who says what it means.</summary>
internal sealed class ScanContext
{
    /// <summary>The beginning of a text.</summary>
    /// <param name="library">The library.</param>
    /// <param name="names">Its names.</param>
    /// <param name="subject">What the text is about, where that is given.</param>
    /// <param name="minimum">On what an instrument must rest at least.</param>
    /// <param name="notes">Where the notes of the text stand, where its format says so.</param>
    /// <param name="items">Where items of lists begin that the text does not show.</param>
    /// <param name="headings">Where headings begin.</param>
    public ScanContext(
        ITreatyLibrary library,
        KnownNames names,
        InstrumentId? subject,
        InstrumentBinding minimum = InstrumentBinding.Context,
        NoteSpans? notes = null,
        LevelPlaces? items = null,
        LevelPlaces? headings = null
    )
    {
        Names = names;
        Discourse = new Discourse(subject, subject is { } id ? names.DesignationOf(id) : string.Empty, names.Lexicon.Numbers);
        Resolver = new TargetResolver(library, minimum);
        var sorts = new InstrumentSorts(library);
        Instruments = new InstrumentBinder(library, names, Discourse, sorts);
        Sink = new CitationSink(Broken);
        Binder = new Binder(library, names, Instruments, Discourse, Sink);
        Notes = new NoteTurns(Discourse, notes);
        Lists = new ListTurns(Discourse, items);
        Tables = new TableTurns(Discourse);
        Sections = new SectionTurns(Discourse, headings);
        Document = new DocumentTurns(Discourse, sorts);
    }

    /// <summary>The names of the library.</summary>
    public KnownNames Names { get; }

    /// <summary>What the text has said so far.</summary>
    public Discourse Discourse { get; }

    /// <summary>Follows the text into its notes and out of them.</summary>
    public NoteTurns Notes { get; }

    /// <summary>Follows the text into its lists and out of them.</summary>
    public ListTurns Lists { get; }

    /// <summary>Follows the text through its tables.</summary>
    public TableTurns Tables { get; }

    /// <summary>Follows the text into its sections and out of them.</summary>
    public SectionTurns Sections { get; }

    /// <summary>Finds out which resolution the text is.</summary>
    public DocumentTurns Document { get; }

    /// <summary>Says which instrument words mean.</summary>
    public InstrumentBinder Instruments { get; }

    /// <summary>Says what candidates mean.</summary>
    public Binder Binder { get; }

    /// <summary>Says whether what is cited exists.</summary>
    public TargetResolver Resolver { get; }

    /// <summary>Where bound citations wait to be handed on.</summary>
    public CitationSink Sink { get; }

    /// <summary>Puts the words of a piece together that are parted at the end of a line.</summary>
    public BrokenWords Broken { get; } = new();

    /// <summary>Writes hyphens and dashes as everybody does.</summary>
    public PlainHyphens Hyphens { get; } = new();

    /// <summary>Room for one phrase at a time.</summary>
    public PhraseParts Parts { get; } = new();

    /// <summary>Room for the words of one piece at a time.</summary>
    public WordRoom Words { get; } = new();
}
