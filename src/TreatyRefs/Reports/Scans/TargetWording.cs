using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Scanning;
using TreatyRefs.Styles;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Says in a language where a target points, and what is wrong with it.</summary>
/// <remarks>Safe to share between threads. The words of a text are given as they are written: whoever prints them escapes them.</remarks>
public sealed class TargetWording
{
    private const string AnyInstrument = "x";

    private readonly ITreatyLibrary _library;
    private readonly DossierLookup _lookup;
    private readonly DossierContext _context;
    private readonly FrameWords _words;

    /// <summary>Words for what was found with a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="language">A BCP 47 tag; English, where there is none or reports do not speak it.</param>
    public TargetWording(ITreatyLibrary library, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _lookup = new DossierLookup(library, language);
        _context = DossierContext.Of(library, language ?? "en");
        _words = FrameWords.Of(language ?? "en");
    }

    /// <summary>Where a target points, as somebody could type it.</summary>
    /// <param name="target">The target.</param>
    /// <returns>Its reference; those that it may be; or the pinpoint with the instrument as it is written, or <c>?</c> for that.</returns>
    public static string Reference(ScannedTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Reference is { } reference)
        {
            return reference.ToString();
        }

        var pinpoint = target.Pinpoint is { } within ? "/" + within : string.Empty;
        return target.Instrument.Candidates.IsEmpty
            ? (target.Instrument.AsWritten is { } name ? FrameWords.English.Fill(Word.NameAsWritten, OneLine(name)) : "?") + pinpoint
            : string.Join(FrameWords.English[Word.OrBetween], target.Instrument.Candidates.Select(candidate => candidate + pinpoint));
    }

    /// <summary>What the target is called: <c>UN Charter, art. 51</c>.</summary>
    /// <param name="target">The target.</param>
    /// <returns>The label, or <see langword="null"/> where the instrument is not known.</returns>
    public string? Label(ScannedTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Reference is not { } reference ? null
            : _words.IsEnglish || _library.FindInstrument(reference.Instrument) is null ? ProvisionLabel.WithInstrument(_library, reference)
            : string.Concat(new SpanBuilder(_context).Place(_context, reference, string.Empty).Build().Select(span => span.Text));
    }

    /// <summary>Why its instrument is meant: <c>VCLT, because the words point back to it (line 1)</c>.</summary>
    /// <param name="target">The target.</param>
    /// <param name="evidence">Where in the file the words stand that decide it; <see langword="null"/> where there are none.</param>
    /// <returns>A line without a full stop.</returns>
    public string Reason(ScannedTarget target, TextStretch? evidence)
    {
        ArgumentNullException.ThrowIfNull(target);
        var id = target.Instrument.Id;
        var name = id is { } known ? NameOf(known) : _words[Word.NoInstrumentMeant];
        var reason = target.Instrument.By switch
        {
            InstrumentBinding.Name => _words.Fill(
                Word.EvidenceName,
                name,
                Quoted(target.Instrument.AsWritten) ?? _words[Word.EvidenceNamesIt]
            ),
            InstrumentBinding.DefinedTerm => _words.Fill(Word.EvidenceTerm, name, Quoted(target.Instrument.AsWritten)),
            InstrumentBinding.BackReference => _words.Fill(Word.EvidenceBack, name),
            InstrumentBinding.Context when id is not null => _words.Fill(evidence is null ? Word.EvidenceGiven : Word.EvidenceAbout, name),
            InstrumentBinding.Self when id is not null => _words.Fill(Word.EvidenceSelf, name),
            _ => _words.Fill(Word.EvidenceNone, name),
        };
        return evidence is { } words ? reason + _words.Fill(Word.EvidenceLine, FrameWords.Number(words.Start.Position.Line)) : reason;
    }

    /// <summary>What is wrong with a target.</summary>
    /// <param name="target">The target.</param>
    /// <returns>A sentence without its full stop, in one line; <see langword="null"/> where nothing is wrong.</returns>
    public string? Problem(ScannedTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Status switch
        {
            TargetStatus.NoSuchProvision => Missing(target),
            TargetStatus.NotDescribed => _words.Fill(Word.TargetNotDescribed, Label(target)),
            TargetStatus.Ambiguous => _words.Fill(
                Word.TargetAmbiguous,
                Quoted(target.Instrument.AsWritten) ?? _words[Word.TargetTheInstrument],
                NamesOf(target.Instrument.Candidates)
            ),
            TargetStatus.UnknownInstrument => Unknown(target),
            _ => null,
        };
    }

    /// <summary>What a reader calls the target, also where its instrument is not known: <c>Article 8, "the Treaty"</c>.</summary>
    internal string Called(ScannedTarget target)
    {
        if (Label(target) is { } label)
        {
            return label;
        }

        var name = target.Instrument.Candidates.IsEmpty ? Quoted(target.Instrument.AsWritten) : NamesOf(target.Instrument.Candidates);
        return PlaceOf(target) is not { } place ? name ?? _words[Word.NoInstrumentMeant]
            : name is null ? place
            : _words.Fill(Word.NameAndPlace, place, name);
    }

    /// <summary>The names by which what is said of a target may call instruments, each with its language, where that is not the
    /// page's.</summary>
    internal IEnumerable<TextInLanguage> NamesIn(ScannedTarget target) =>
        target
            .Instrument.Candidates.AsEnumerable()
            .Concat(target.Instrument.Id is { } id ? [id] : [])
            .Select(_library.FindInstrument)
            .OfType<Instrument>()
            .Select(instrument => PlainNames.InstrumentOf(_context, instrument))
            .Where(name => name.Language is not null)
            .Select(name => new TextInLanguage(name.Language!, name.Text));

    /// <summary>A text in one line.</summary>
    internal static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));

    // What the instrument has instead is said in English alone.
    private string Missing(ScannedTarget target) =>
        _words.IsEnglish && !_lookup.TryFindReference(target.Reference!.Value.ToString(), out _, out var problem)
            ? problem.Message
            : _words.Fill(Word.TargetMissing, Label(target));

    private string NameOf(InstrumentId id) =>
        _words.IsEnglish || _library.FindInstrument(id) is not { } instrument
            ? ProvisionLabel.InstrumentName(_library, id)
            : Parts.NameOf(_context, instrument);

    private string Unknown(ScannedTarget target) =>
        Quoted(target.Instrument.AsWritten) is not { } name ? _words.Fill(Word.TargetNameless, Uncapitalised(PlaceOf(target)))
        : target.Instrument.By is InstrumentBinding.Name or InstrumentBinding.None ? _words.Fill(Word.TargetNoInstrument, name)
        : _words.Fill(Word.TargetUnknown, name);

    // The words for an article are the same whichever instrument has it.
    private string? PlaceOf(ScannedTarget target) =>
        target.Pinpoint is { } pinpoint && ReferenceRange.TryParse($"{AnyInstrument}/{pinpoint}", out var range)
            ? PlaceNames.Of(_context, range, ProvisionLabel.Of(_library, range))
            : target.Pinpoint;

    private static string? Uncapitalised(string? label) => label is null ? null : FrameWords.Uncapitalised(label);

    private string NamesOf(IEnumerable<InstrumentId> instruments) => string.Join(_words[Word.OrBetween], instruments.Select(NameOf));

    private string? Quoted(string? name) => name is null ? null : _words.Fill(Word.NameAsWritten, OneLine(name));
}
