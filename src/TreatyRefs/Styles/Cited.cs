using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Styles;

/// <summary>What is cited, with what styles ask about it.</summary>
/// <remarks>Immutable; equality by its three parameters. Whoever writes in another language than English asks the instrument's own
/// texts and the library for them: <c>cited.Instrument.Title.In("de", "en")</c>.</remarks>
/// <param name="Library">The library.</param>
/// <param name="Instrument">The instrument; one made from its id where the library does not describe it.</param>
/// <param name="Range">The provisions; one that is a whole instrument for the instrument itself.</param>
public sealed record Cited(ITreatyLibrary Library, Instrument Instrument, ReferenceRange Range)
{
    private const string English = "en";

    /// <summary>The organ and number of a resolution of the United Nations, or of the one that the instrument stands in, else
    /// <see langword="null"/>.</summary>
    internal ResolutionId? Resolution { get; } = RecordedResolution.Of(Instrument);

    /// <summary>Whether it is a resolution and has no name beside its number.</summary>
    internal bool IsResolution => Instrument is Resolution && Resolution is not null;

    /// <summary>The day by which it is cited, or <see langword="null"/>.</summary>
    internal CitedDay? Day { get; } = CitedDay.Of(Instrument);

    /// <summary>The provisions in short English words, numbered as the instrument prints them, <c>art. 31(3)(c)</c>; empty for a whole
    /// instrument.</summary>
    public string Pinpoint => PlainStyle.PinpointOf(this) ?? string.Empty;

    /// <summary>The full title.</summary>
    public string Title => In(Instrument.Title)!;

    /// <summary>The title where it is printed, which is the full title unless the series has another over the text.</summary>
    internal string PrintedTitle => Instrument.Published.IsEmpty ? Title : In(Instrument.Published[0].Title) ?? Title;

    /// <summary>The Official Journal of the European Union, where it is the first place in which the instrument is printed.</summary>
    internal SeriesCitation? OfficialJournal =>
        !Instrument.Published.IsEmpty && SeriesText.IsOfficialJournal(Instrument.Published[0]) ? Instrument.Published[0] : null;

    /// <summary>The short title, else the first abbreviation; <see langword="null"/> where there is none beside the title.</summary>
    public string? ShortName =>
        In(Instrument.ShortTitle) is { } name && name != Title
            ? name
            : Instrument.Abbreviations.FirstOrDefault(abbreviation => abbreviation != Title);

    /// <summary>Whether this is the Charter of the United Nations, which everybody cites by its name alone.</summary>
    internal bool IsCharter => Instrument.Id == InstrumentId.Charter;

    /// <summary>The two parties of a bilateral treaty, or none.</summary>
    internal IReadOnlyList<Party> BilateralParties => Instrument.Parties.Count == 2 ? Instrument.Parties : [];

    /// <summary>What the library has on this reference.</summary>
    /// <param name="library">The library.</param>
    /// <param name="range">The provisions.</param>
    /// <param name="year">The year of a resolution that the library does not have.</param>
    internal static Cited In(ITreatyLibrary library, ReferenceRange range, int? year)
    {
        var own = range.IsSingle ? library.Normalise(range.First) : range;
        return new Cited(library, library.FindInstrument(own.Instrument) ?? FromId(own.Instrument, year), own);
    }

    /// <summary>A text in English, else in the library's first language.</summary>
    /// <param name="text">The text in its languages, or <see langword="null"/>.</param>
    /// <returns>One of its versions; <see langword="null"/> for nothing.</returns>
    public string? In(LocalizedText? text) => text?.In(English, Library.Info.Languages[0]).Text;

    private static Instrument FromId(InstrumentId id, int? year)
    {
        var title = new LocalizedText(English, id.ToString());
        Instrument instrument = new OtherInstrument { Id = id, Title = title };
        return UndescribedResolution.Of(id, year) is { } resolution ? resolution with { Title = title } : instrument;
    }
}
