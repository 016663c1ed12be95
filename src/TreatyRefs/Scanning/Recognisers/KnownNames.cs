using System.Collections.Concurrent;
using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The names of a library, as texts write them: gathered once, and shared by all texts.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class KnownNames(ITreatyLibrary library)
{
    private const int ShortestBeginning = 5;
    private const int LongestSequence = 4;
    private const int ShortestPlace = 4;

    private static readonly ActionType[] s_making = [ActionType.Adoption, ActionType.OpenedForSignature, ActionType.Signature];

    private readonly ConcurrentDictionary<InstrumentId, string> _designations = [];
    private readonly ConcurrentDictionary<InstrumentId, HashSet<string>[]> _beginnings = [];
    private readonly Lazy<Organs> _organs = new(() => new Organs(library));
    private readonly NameTables _tables = NameTables.Of(library);
    private readonly ConcurrentDictionary<(int Year, string Designation), IReadOnlyList<InstrumentId>> _dated = [];
    private readonly Lazy<Dictionary<WrittenDay, IReadOnlyList<InstrumentId>>> _ofDays = new(() => ByDay(library));
    private readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> _places = new(() =>
        library
            .Instruments.SelectMany(instrument => instrument.Actions)
            .SelectMany(action => action.Place?.Versions ?? [])
            .SelectMany(place => place.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => char.IsUpper(word[0]) && word.Length >= ShortestPlace)
            .ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>()
    );
    private readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> _namedAfter = new(() =>
        library
            .Instruments.SelectMany(InstrumentLexicon.NamesOf)
            .Select(PlaceAtEnd)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>()
    );
    private LanguageTable<WordLookup>? _words;

    /// <summary>The words of texts in which the names are looked for.</summary>
    public WordLookup Words => (_words ??= new LanguageTable<WordLookup>(() => OpeningWords.Of(this))).Value;

    /// <summary>Whether the library has an instrument.</summary>
    public bool Has(InstrumentId id) => library.Has(id);

    /// <summary>Titles, names and abbreviations.</summary>
    public InstrumentLexicon Lexicon { get; } = new(library);

    /// <summary>The same with their words in another order.</summary>
    public NameVariants Variants => _tables.Variants;

    /// <summary>The instrument that a resolution is recorded as, by the id that its number spells: <c>unga-res-2625-xxv</c> is the
    /// Friendly Relations Declaration.</summary>
    public InstrumentId RecordedAs(InstrumentId id) => _tables.Recorded.Find(id);

    /// <summary>Courts and organizations, with the instruments that made them.</summary>
    public Organs Organs => _organs.Value;

    /// <summary>The conventions of agencies, by their numbers.</summary>
    public NumbersOfAgencies NumbersOfAgencies => field ??= new NumbersOfAgencies(library, Organs);

    /// <summary>Courts and committees, with the instruments that they apply, of those that the library has.</summary>
    public NameTrie<InstrumentId> Courts => _tables.Courts;

    /// <summary>The instrument that made the United Nations, if the library has it.</summary>
    public InstrumentId? UnitedNationsCharter => Organs.LastIn("United Nations", Designation.Charter, out _, out _);

    /// <summary>What tells those apart that share a name.</summary>
    public SubjectNear Subjects { get; } = new(library);

    /// <summary>Which instruments belong to which.</summary>
    public Families Families { get; } = new(library);

    /// <summary>The instrument that made the Security Council, if the library has it.</summary>
    public InstrumentId? CharterOfCouncil => library.Has(InstrumentId.Charter) ? InstrumentId.Charter : null;

    /// <summary>Whether an instrument was made at a place of that name: "Strasbourg".</summary>
    public bool IsPlace(ReadOnlySpan<char> word) => _places.Value.TryGetValue(word, out _);

    /// <summary>Whether an instrument is known to be of an earlier year.</summary>
    public bool IsMadeBefore(InstrumentId id, int year) => library.FindInstrument(id)?.Date is { } date && date.Year < year;

    /// <summary>Whether an instrument is known to be made at other places than one of that name, at which another was made.</summary>
    public bool IsMadeElsewhere(InstrumentId id, string place) =>
        IsPlace(place)
        && library.FindInstrument(id)?.Actions.SelectMany(action => action.Place?.Versions ?? []).ToList() is { Count: > 0 } places
        && !places.Exists(made => made.Text.Contains(place, StringComparison.Ordinal));

    /// <summary>Whether an organization made an instrument, as far as its depositary or a name of it says.</summary>
    public bool IsOf(InstrumentId id, Organization organization) =>
        library.FindInstrument(id) is { } instrument
        && (
            instrument.Depositary?.Versions.Any(depositary => depositary.Text.Contains(organization.Depositary, StringComparison.Ordinal))
                == true
            || InstrumentLexicon.NamesOf(instrument).Any(name => name.Contains(organization.Initials, StringComparison.Ordinal))
        );

    /// <summary>Whether some name of an instrument ends with a place after a noun: "Convenio de Estrasburgo".</summary>
    /// <param name="place">The place.</param>
    public bool IsCalledAfter(ReadOnlySpan<char> place) => _namedAfter.Value.TryGetValue(place, out _);

    /// <summary>The names of an instrument; none of one that the library does not have.</summary>
    public IEnumerable<string> NamesOf(InstrumentId id) =>
        library.FindInstrument(id) is { } instrument ? InstrumentLexicon.NamesOf(instrument) : [];

    /// <summary>Whether a title names an instrument on its way: "the Agreement relating to the Implementation of Part XI of the United
    /// Nations Convention on the Law of the Sea".</summary>
    /// <param name="title">The title; what stands at its beginning is its own.</param>
    /// <param name="id">The instrument.</param>
    public bool IsNamedIn(string title, InstrumentId id)
    {
        var tokens = new Tokens(title);
        for (var i = 1; i < title.Length; i++)
        {
            var mayBegin = !NameWords.IsInWord(title[i - 1]) || NameWords.IsWordOfItsOwn(title[i]);
            if (mayBegin && NameWords.IsInWord(title[i]) && Lexicon.LongestInText(tokens, i, out _) is [var named] && named == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two figures are those of the year in which an instrument was made.</summary>
    public bool IsOfYear(InstrumentId id, int figures) => library.FindInstrument(id)?.Date is { } date && date.Year % 100 == figures;

    /// <summary>Whether an instrument was made in a year.</summary>
    public bool IsMadeIn(InstrumentId id, int year) => library.FindInstrument(id)?.Date?.Year == year;

    /// <summary>Those of several that were made on one day, if so many were and on no other day as many.</summary>
    /// <param name="ids">The instruments.</param>
    /// <param name="count">How many.</param>
    public IReadOnlyList<InstrumentId> MadeTogether(IReadOnlyList<InstrumentId> ids, int count)
    {
        var days = ids.GroupBy(id => library.FindInstrument(id)?.Date).Where(day => day.Key is not null && day.Count() == count).ToList();
        return days is [var only] ? [.. only] : [];
    }

    /// <summary>What an instrument calls itself, by the English word.</summary>
    public string DesignationOf(InstrumentId id) =>
        _designations.GetOrAdd(
            id,
            static (key, known) => known.FindInstrument(key) is { } instrument ? DesignationPhrase.Of(instrument) : string.Empty,
            library
        );

    /// <summary>The instruments of a year that call themselves so.</summary>
    public IReadOnlyList<InstrumentId> Of(int year, string designation) =>
        _dated.GetOrAdd(
            (year, designation),
            static (key, known) => [.. DesignationPhrase.Candidates(known, key.Year, key.Designation)],
            library
        );

    /// <summary>The words with capitals of a part of a name, but for those that say what sort of instrument it is: "Framework" of "the
    /// Framework Convention".</summary>
    /// <returns>As <see cref="HasPart"/> compares them.</returns>
    public static IReadOnlyList<string> WordsOfPart(string part)
    {
        List<string>? words = null;
        foreach (var range in part.AsSpan().Split(' '))
        {
            var word = part.AsSpan(range);
            if (!word.IsEmpty && char.IsUpper(word[0]) && DesignationPhrase.KeyOf(word) is null)
            {
                (words ??= []).Add(Beginning(word.ToString()));
            }
        }

        return words is null ? [] : words;
    }

    /// <summary>Whether a name of an instrument has a number in figures.</summary>
    public bool HasNumber(InstrumentId id, int number) => NamesOf(id).Any(name => NameWords.HasNumber(name, number));

    /// <summary>The instrument that goes by a name of another but for the number: of ILO Convention No. 87 and 98, ILO Convention No.
    /// 98.</summary>
    /// <param name="id">The other.</param>
    /// <param name="number">The number.</param>
    public InstrumentId? SiblingOf(InstrumentId id, int number)
    {
        foreach (var name in NamesOf(id))
        {
            var digits = name.AsSpan().IndexOfAnyInRange('0', '9');
            var end = digits;
            while (end >= 0 && end < name.Length && char.IsAsciiDigit(name[end]))
            {
                end++;
            }

            if (
                digits > 0
                && end - digits <= LongestSequence
                && Lexicon.Find(string.Create(CultureInfo.InvariantCulture, $"{name.AsSpan(0, digits)}{number}{name.AsSpan(end)}"))
                    is [var sibling]
            )
            {
                return sibling;
            }
        }

        return null;
    }

    /// <summary>The instrument that goes by a name of another but for the Roman number at its end: of Additional Protocol I and II,
    /// Additional Protocol II.</summary>
    /// <param name="id">The other; the same where the number is its own.</param>
    /// <param name="number">The number.</param>
    public InstrumentId? RomanSiblingOf(InstrumentId id, int number)
    {
        foreach (var name in library.FindInstrument(id) is { } instrument ? InstrumentLexicon.NamesOf(instrument) : [])
        {
            var before = name.LastIndexOf(' ') + 1;
            if (
                before > name.IndexOf(' ') + 1 // no noun alone: the second Protocol of another treaty is as good
                && name.AsSpan(before).IndexOfAnyExcept("IVX") < 0
                && RomanNumeral.TryParse(name.AsSpan(before), out _)
                && Lexicon.Find(name[..before] + RomanNumeral.Format(number)) is [var sibling]
            )
            {
                return sibling;
            }
        }

        return null;
    }

    /// <summary>The Roman numbers by which an instrument goes as one of a series: 4 for Hague Convention IV.</summary>
    public IEnumerable<int> RomanNumbersOf(InstrumentId id)
    {
        foreach (var name in library.FindInstrument(id) is { } instrument ? InstrumentLexicon.NamesOf(instrument) : [])
        {
            if (name.LastIndexOf(' ') is var space and > 0 && RomanNumeral.TryParse(name.AsSpan(space + 1), out var number))
            {
                yield return number;
            }
        }
    }

    /// <summary>Whether words stand in a name of an instrument as they are, in whatever case.</summary>
    public bool HasInside(InstrumentId id, string words) =>
        library.FindInstrument(id) is { } instrument
        && InstrumentLexicon.NamesOf(instrument).Any(name => name.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of some instruments the one that calls itself as words do and has all of them that tell in a name: of those named, the
    /// European one, for "la Convention européenne" and 欧洲公约.</summary>
    /// <param name="ids">The instruments.</param>
    /// <param name="words">The words.</param>
    /// <returns>It, or none.</returns>
    public IReadOnlyList<InstrumentId> WithTellingWords(IEnumerable<InstrumentId> ids, InstrumentCandidate words)
    {
        const int ShortestTelling = 5;
        if (Scripts.IsJoined(words.AsWritten[0]))
        {
            return ids.Where(id => BeginsAndEndsAs(id, words.AsWritten)).Distinct().ToList() is [var joined] ? [joined] : [];
        }

        var telling = words
            .AsWritten.Split(' ', '\'', '’')
            .Where(word => word.Length >= ShortestTelling)
            .Select(WordEndings.WithoutDefinite) // الاتفاقية القنصلية
            .ToList();
        return
            ids.Where(id => DesignationOf(id) == words.Designation && telling.TrueForAll(word => HasInside(id, word))).Distinct().ToList()
                is [var one]
            ? [one]
            : [];
    }

    // 欧洲公约 of 欧洲人权公约: the noun at the end may be written after more.
    private bool BeginsAndEndsAs(InstrumentId id, string written)
    {
        const int LongestNoun = 4;
        for (var length = Math.Min(LongestNoun, written.Length - 1); length > 0; length--)
        {
            var (region, noun) = (written[..^length], written[^length..]);
            if (DesignationPhrase.KeyOf(noun) is not null)
            {
                return library.FindInstrument(id) is { } instrument
                    && InstrumentLexicon
                        .NamesOf(instrument)
                        .Any(name => name.StartsWith(region, StringComparison.Ordinal) && name.EndsWith(noun, StringComparison.Ordinal));
            }
        }

        return false;
    }

    /// <summary>Whether a name of an instrument has all the words of a shorter one.</summary>
    /// <param name="id">The instrument.</param>
    /// <param name="words">What <see cref="WordsOfPart"/> says of the shorter one.</param>
    public bool HasPart(InstrumentId id, IReadOnlyList<string> words)
    {
        foreach (var name in words.Count > 0 ? _beginnings.GetOrAdd(id, BeginningsOf, library) : [])
        {
            var known = 0;
            while (known < words.Count && name.Contains(words[known]))
            {
                known++;
            }

            if (known == words.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string>[] BeginningsOf(InstrumentId id, ITreatyLibrary library) =>
        library.FindInstrument(id) is { } instrument
            ?
            [
                .. InstrumentLexicon
                    .NamesOf(instrument)
                    .Select(name => name.Split([' ', '\'', '\u2019']).Select(Beginning).ToHashSet(StringComparer.OrdinalIgnoreCase)),
            ]
            : [];

    /// <summary>What <see cref="HasPart"/> compares of a word: in another case or number it is the same.</summary>
    public static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> word) =>
        word.Length > ShortestBeginning ? word[..ShortestBeginning] : word;

    private static string Beginning(string word) => word.Length > ShortestBeginning ? word[..ShortestBeginning] : word;

    /// <summary>The instruments that were made on a day and call themselves so; where none does, those that go by the noun in its own
    /// language: the <c>Abkommen</c> of a day may be a convention.</summary>
    /// <param name="day">The day on which they were adopted, opened or signed; of one without its month, year and day.</param>
    /// <param name="designation">What they call themselves.</param>
    /// <param name="noun">The noun as it is written.</param>
    /// <param name="languages">Its languages.</param>
    public IReadOnlyList<InstrumentId> Of(
        WrittenDay day,
        string designation,
        ReadOnlySpan<char> noun = default,
        LanguageSet languages = default
    )
    {
        if (!day.IsWhole)
        {
            return [.. Of(day.Year, designation).Where(id => library.FindInstrument(id)?.Date is { } date && date.Day == day.Day)];
        }

        var made = _ofDays.Value.GetValueOrDefault(day) ?? [];
        var own = made.Where(id => DesignationPhrase.Fits(library.FindInstrument(id)!, designation)).ToList();
        var written = own.Count > 0 || made.Count == 0 ? string.Empty : noun.ToString();
        return written.Length == 0
            ? own
            : made.Where(id => GoesByNoun(library.FindInstrument(id)!, designation, written, languages)).ToList();
    }

    private static bool GoesByNoun(Instrument instrument, string designation, string noun, LanguageSet languages) =>
        LanguageCatalogue
            .Current.In(languages)
            .SelectMany(language => instrument.Names.In(language.Tag).Append(instrument.Title.In(language.Tag).Text))
            .Any(name =>
                Scripts.IsJoined(noun[0])
                    ? name.EndsWith(noun, StringComparison.Ordinal)
                    : name.Split(' ').Any(word => DesignationPhrase.KeyOf(word) == designation)
            );

    private static Dictionary<WrittenDay, IReadOnlyList<InstrumentId>> ByDay(ITreatyLibrary library) =>
        library
            .Instruments.SelectMany(instrument => DaysOf(instrument).Distinct().Select(day => (day, instrument.Id)))
            .GroupBy(made => made.day)
            .ToDictionary(made => made.Key, made => (IReadOnlyList<InstrumentId>)[.. made.Select(one => one.Id)]);

    private static IEnumerable<WrittenDay> DaysOf(Instrument instrument) =>
        from type in s_making
        let date = instrument.DateOf(type)
        where date is { Month: not null, Day: not null }
        select new WrittenDay(date.Value.Year, date.Value.Month!.Value, date.Value.Day!.Value);

    // "Estrasburgo" of "Convenio de Estrasburgo", of three or four words in all.
    private static string? PlaceAtEnd(string name)
    {
        const int FewestWords = 3;
        const int MostWords = 4;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
            words.Length is >= FewestWords and <= MostWords
            && DesignationPhrase.KeyOf(words[0]) is not null
            && Vocabulary.Find(words[1])?.LanguagesOf(WordRoles.Of).IsEmpty == false
            && char.IsUpper(words[2][0])
            && !words[2].All(char.IsUpper)
            ? string.Join(' ', words[2..])
            : null;
    }
}
