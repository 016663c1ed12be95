using System.Runtime.CompilerServices;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>The names of a library's instruments in the tables in which they are looked up: each made, or read where the build has made
/// it, when it is first needed, and the same for all that ask.</summary>
/// <remarks>Made from names alone; provisions are not looked at. Safe to share between threads.</remarks>
internal sealed class NameTables
{
    private const int ShortestWithArticle = 8;

    private static readonly LanguageTable<ConditionalWeakTable<IReadOnlyList<Instrument>, NameTables>> s_tables = new(() => []);

    private static readonly LanguageTable<string[]> s_leadingWords = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Definite).Select(word => TextFolding.Fold(word) + " ").Distinct()]
    );

    private readonly Lazy<NameIndex> _whole;
    private readonly Lazy<NameTrie<InstrumentId>> _beginning;
    private readonly Lazy<ContentNames> _content;
    private readonly Lazy<NameVariants> _variants;
    private readonly Lazy<RecordedResolutions> _recorded;
    private readonly Lazy<JoinedNames> _joined;
    private readonly Lazy<NameTrie<InstrumentId>> _courts;

    /// <summary>Tables that are read.</summary>
    public NameTables(
        Func<NameIndex> whole,
        Func<NameTrie<InstrumentId>> beginning,
        Func<ContentNames> content,
        Func<NameVariants> variants,
        Func<RecordedResolutions> recorded,
        Func<NameTrie<InstrumentId>> courts,
        Func<JoinedNames>? joined = null
    )
    {
        (_whole, _beginning) = (new Lazy<NameIndex>(whole), new Lazy<NameTrie<InstrumentId>>(beginning));
        (_content, _variants) = (new Lazy<ContentNames>(content), new Lazy<NameVariants>(variants));
        (_recorded, _joined) = (new Lazy<RecordedResolutions>(recorded), new(joined ?? (() => JoinedNames.Of(Whole))));
        _courts = new(courts);
    }

    private NameTables(IReadOnlyList<Instrument> instruments)
    {
        var formed = new Lazy<FormedNames>(() => FormsOf(instruments));
        _whole = new(() => WholeNames(instruments));
        _beginning = new(() =>
        {
            var trie = new NameTrie<InstrumentId>(Triggers.Current.Numbers.Copy());
            AddByWords(trie, instruments, formed.Value);
            return trie;
        });
        _content = new(() => ContentNames.Of(ContentNamesOf(instruments, formed.Value), Beginning.Numbers.Copy()));
        _variants = new(() => NameVariants.Of(instruments));
        _recorded = new(() => RecordedResolutions.Of(instruments));
        _joined = new(() => JoinedNames.Of(Whole));
        _courts = new(() => CourtsOf(instruments, Content.Numbers));
    }

    /// <summary>Whole names, as <see cref="Key"/> compares them.</summary>
    public NameIndex Whole => _whole.Value;

    /// <summary>Names word by word.</summary>
    public NameTrie<InstrumentId> Beginning => _beginning.Value;

    /// <summary>Long names by the words that tell them apart.</summary>
    public ContentNames Content => _content.Value;

    /// <summary>Names with their words in another order.</summary>
    public NameVariants Variants => _variants.Value;

    /// <summary>Which instruments are recorded as which resolutions.</summary>
    public RecordedResolutions Recorded => _recorded.Value;

    /// <summary>Names in scripts without spaces, by the characters that tell them apart.</summary>
    public JoinedNames Joined => _joined.Value;

    /// <summary>Courts and committees, with the instruments that they apply, of those that there are; their words are further to those of
    /// <see cref="Content"/>.</summary>
    public NameTrie<InstrumentId> Courts => _courts.Value;

    /// <summary>The tables of a library.</summary>
    public static NameTables Of(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return s_tables.Value.GetValue(library.Instruments, static instruments => Compiled(instruments) ?? new NameTables(instruments));
    }

    /// <summary>The tables of instruments made anew, whatever the build has made.</summary>
    public static NameTables Made(IReadOnlyList<Instrument> instruments) => new(instruments);

    /// <summary>Every name that an instrument goes by: id, titles, names and abbreviations.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The names, as they are written.</returns>
    public static IEnumerable<string> NamesOf(Instrument instrument) =>
        NamesInLanguages(instrument).Select(name => name.Text).Prepend(instrument.Id.ToString());

    /// <summary>What does not count at the beginning of a name, folded, each with a space after it.</summary>
    public static IReadOnlyList<string> LeadingWords => s_leadingWords.Value;

    /// <summary>The form in which whole names are compared: folded, without "the".</summary>
    public static string Key(string name)
    {
        var folded = TextFolding.Fold(name);
        var leading = BeginsWithNumeral(name)
            ? null
            : Array.Find(s_leadingWords.Value, word => folded.StartsWith(word, StringComparison.Ordinal) && folded.Length > word.Length);
        return leading is null ? folded : folded[leading.Length..];
    }

    // Words have numbers from those by which anything begins on, and these depend on the languages in use.
    private static NameTables? Compiled(IReadOnlyList<Instrument> instruments) =>
        instruments is ICompiledNames compiled
        && LanguageScope.IsOfLibrary
        && (Triggers.Current.AreOfBuild || compiled.Names.Beginning.Numbers.BeginWith(Triggers.Current.Numbers))
            ? compiled.Names
            : null;

    /// <summary>Whole names of instruments.</summary>
    public static NameIndex WholeNames(IReadOnlyList<Instrument> instruments) =>
        NameIndex.Of(
            instruments.SelectMany(
                (instrument, number) =>
                    instrument
                        .LookupNames.Prepend(instrument.Id.ToString())
                        .Concat(NamesInLanguages(instrument).Select(name => name.Text))
                        .Select(name => (Key(name), number))
            ),
            [.. instruments.Select(instrument => instrument.Id)]
        );

    /// <summary>Courts and committees with the instruments that they apply, as the languages declare them.</summary>
    /// <param name="instruments">The instruments that there are.</param>
    /// <param name="numbers">What numbers their words.</param>
    public static NameTrie<InstrumentId> CourtsOf(IReadOnlyList<Instrument> instruments, WordNumbers numbers)
    {
        var ids = instruments.Select(instrument => instrument.Id).ToHashSet();
        var courts = new NameTrie<InstrumentId>(numbers.Further());
        foreach (var language in LanguageCatalogue.Current.Languages)
        {
            foreach (var court in language.Courts)
            {
                var id = InstrumentId.Parse(court.Instrument, null);
                foreach (var name in ids.Contains(id) ? court.Names : [])
                {
                    courts.Add(name, id, language.Tag);
                }
            }
        }

        return courts;
    }

    /// <summary>The names that texts form of those of instruments.</summary>
    public static FormedNames FormsOf(IReadOnlyList<Instrument> instruments) => NameForms.Of(instruments, NamesInLanguages);

    /// <summary>Adds names word by word.</summary>
    public static void AddByWords(NameTrie<InstrumentId> trie, IReadOnlyList<Instrument> instruments, FormedNames formed)
    {
        foreach (var instrument in instruments)
        {
            foreach (var name in instrument.LookupNames.Prepend(instrument.Id.ToString()))
            {
                trie.Add(name, instrument.Id, isTypedOnly: true);
            }

            foreach (var (language, name) in NamesInLanguages(instrument))
            {
                trie.Add(name, instrument.Id, language, isTypedOnly: DesignationPhrase.KeyOf(name) is not null);
                foreach (
                    var shorter in (IEnumerable<string?>)[UndatedName.Of(name), UndatedName.WithShortYearWord(name), WithoutArticle(name)]
                )
                {
                    if (shorter is not null)
                    {
                        trie.Add(shorter, instrument.Id, language);
                    }
                }
            }
        }

        foreach (var (instrument, name) in formed.Names)
        {
            trie.Add(name.Text, instruments[instrument].Id, name.Language);
        }
    }

    /// <summary>The names of instruments that may be known by the words that tell them apart.</summary>
    public static IEnumerable<(string Name, InstrumentId Id)> ContentNamesOf(IReadOnlyList<Instrument> instruments, FormedNames formed) =>
        instruments
            .SelectMany(ContentNamesOf)
            .Concat(
                formed
                    .Names.Where(form => !Scripts.IsJoined(form.Name.Text[0]))
                    .Select(form => (form.Name.Text, instruments[form.Instrument].Id))
            );

    private static IEnumerable<(string Name, InstrumentId Id)> ContentNamesOf(Instrument instrument) =>
        NamesInLanguages(instrument)
            .SelectMany(name =>
                (IEnumerable<string?>)
                    [
                        name.Text,
                        UndatedName.Of(name.Text),
                        .. name.Text.Contains(": ", StringComparison.Ordinal) ? name.Text.Split(": ") : [],
                    ]
            )
            .OfType<string>()
            .Where(name => !UndatedName.NeedsItsYear(name))
            .Select(part => (part, instrument.Id));

    private static IEnumerable<TextInLanguage> NamesInLanguages(Instrument instrument) =>
        [
            .. instrument.Title.Versions,
            .. instrument.ShortTitle?.Versions ?? [],
            .. instrument.Names.Items,
            .. instrument.Abbreviations.Select(name => new TextInLanguage(string.Empty, name)),
        ];

    private static string? WithoutArticle(string name) =>
        name.Length > ShortestWithArticle
        && !BeginsWithNumeral(name)
        && Array.Find(s_leadingWords.Value, word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } leading
            ? name[leading.Length..]
            : null;

    // The numeral of "I Гаагская конвенция 1899 года" is no article of Italian.
    private static bool BeginsWithNumeral(string name) => name is ['I' or 'V' or 'X', ' ', ..];
}
