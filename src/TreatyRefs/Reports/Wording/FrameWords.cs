using System.Globalization;
using System.Text.RegularExpressions;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Queries;

namespace TreatyRefs.Reports.Wording;

/// <summary>The words of reports, pages and sites in one language: what is ours and not the library's.</summary>
/// <remarks>Immutable and safe to share between threads. Where a language has no table of its own, English speaks.</remarks>
internal sealed class FrameWords
{
    private const char NoBreak = '\u00A0';

    // Asked once for all languages: to find a name among those of a type takes as long as it has names.
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_numbers = Enum.GetNames<Word>()
        .Index()
        .ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string[] _words = new string[s_numbers.Dictionary.Count];
    private readonly Dictionary<string, string> _terms = new(StringComparer.Ordinal);
    private readonly Func<int, int> _form;
    private readonly FrameDates _dates;
    private readonly Lazy<Regex> _dateFinder;

    private FrameWords(FrameTable table)
    {
        (Tag, IsRightToLeft, _form, _dates) = (table.Tag, table.IsRightToLeft, table.Plurals.Of, table.Dates);
        _dateFinder = new Lazy<Regex>(table.Dates.Finder);
        var lines = table.Lines.ReplaceLineEndings("\n").Replace("\\\n", string.Empty, StringComparison.Ordinal);
        foreach (var range in lines.AsSpan().Split('\n'))
        {
            if (lines.AsSpan()[range] is { IsEmpty: false } line)
            {
                Add(line);
            }
        }
    }

    private void Add(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf(" =", StringComparison.Ordinal);
        var key = line[..end];
        var rest = line[(end + 2)..];
        var text = rest.IsEmpty ? string.Empty : rest[1..].ToString().Replace('·', ' ');
        if (key.Contains('.'))
        {
            _terms.Add(key.ToString(), text);
        }
        else
        {
            _words[s_numbers[key]] = text;
        }
    }

    /// <summary>English.</summary>
    public static FrameWords English { get; } = new(FrameTables.English);

    private static readonly Dictionary<string, Lazy<FrameWords>> s_all = FrameTables
        .All.Where(table => table != FrameTables.English)
        .ToDictionary(table => table.Tag, table => new Lazy<FrameWords>(() => new FrameWords(table)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages that have a table, as BCP 47 tags.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. FrameTables.All.Select(table => table.Tag)];

    /// <summary>The language as a BCP 47 tag.</summary>
    public string Tag { get; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>Whether this is English.</summary>
    public bool IsEnglish => ReferenceEquals(this, English);

    /// <summary>The words of a language; English where it has none.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static FrameWords Of(string language) => s_all.TryGetValue(LanguageTag.Primary(language), out var words) ? words.Value : English;

    /// <summary>A word as it is.</summary>
    public string this[Word word] => _words[(int)word];

    /// <summary>A word with what is filled in.</summary>
    public string Fill(Word word, params ReadOnlySpan<string?> values) => Filled(_words[(int)word], values);

    /// <summary>A word with a date, which a language may say otherwise where the day is not known: <c>le 3 mai 2002</c>, <c>en mai
    /// 2002</c>. What stands after <c>¦</c> in its table is for those, with the month as it stands in a date.</summary>
    /// <param name="word">The word.</param>
    /// <param name="date">The date.</param>
    /// <param name="before">What is <c>{0}</c>, where the date is <c>{1}</c>.</param>
    /// <param name="after">What is <c>{1}</c>, where the date is <c>{0}</c>.</param>
    public string Fill(Word word, PartialDate date, string? before = null, string? after = null)
    {
        var forms = _words[(int)word].Split('¦');
        var isVague = date.Day is null && forms.Length > 1;
        var written = _dates.Write(date, isInDate: isVague);
        return Filled(forms[isVague ? 1 : 0], before is null ? [written, after] : [before, written]);
    }

    /// <summary>A counted phrase: <c>{0}</c> is the number.</summary>
    public string Count(Word word, int count, params ReadOnlySpan<string?> values) =>
        Filled(Form(_words[(int)word].Split('|'), count), [Number(count), .. values]);

    /// <summary>The forms of a counted phrase: one for all numbers, or one for each of <see cref="FormOf"/>.</summary>
    public IReadOnlyList<string> Forms(Word word) => _words[(int)word].Split('|');

    /// <summary>Which form of a counted phrase goes with a number.</summary>
    public int FormOf(int count) => _form(count);

    /// <summary>A number in figures.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date for people.</summary>
    public string Date(PartialDate date) => _dates.Write(date);

    /// <summary>A date for people, or that there is none.</summary>
    public string Date(PartialDate? date) => date is { } known ? Date(known) : this[Word.NoDate];

    /// <summary>The dates in a text of ours, with spaces at which no line ends.</summary>
    public string Unbroken(string text) =>
        text.Any(char.IsAsciiDigit) ? _dateFinder.Value.Replace(text, date => date.Value.Replace(' ', NoBreak)) : text;

    /// <summary>A word of the format, such as a kind of comment.</summary>
    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Term(typeof(TEnum).Name, value.Keyword()) ?? value.Keyword().Replace('-', ' ');

    /// <summary>What an edge of a type does, seen from one of its ends.</summary>
    public string Of(CrossReferenceType type, ReferenceDirection direction) =>
        direction == ReferenceDirection.Out ? Of(type) : Term("Inbound", type.Keyword())!;

    /// <summary>How an answer relates to the comment that it answers.</summary>
    public string Response(ResponseType type) => Term("Response", type.Keyword())!;

    /// <summary>How an answer relates to the comment under which it is printed.</summary>
    public string Answer(ResponseType type) => Term("Answer", type.Keyword())!;

    /// <summary>Which text of a hit has the words.</summary>
    public string Of(Search.SearchField field) => Term("Field", field.Keyword())!;

    /// <summary>By what a party bound itself; <see langword="null"/> for anything else.</summary>
    public string? Consent(ActionType type) => Term("Consent", type.Keyword());

    /// <summary>What the status of a target says, for a legend.</summary>
    public string Meaning(Scanning.TargetStatus status) => Term("StatusMeaning", status.Keyword())!;

    /// <summary>What a citation style is called; those that are names of their own have it in every language.</summary>
    public string Style(Styles.CitationStyle style) => Term("StyleName", style.Name) ?? style.Title;

    /// <summary>How sure something is.</summary>
    public string Of(Certainty certainty) =>
        this[
            certainty switch
            {
                Certainty.Background => Word.CertaintyBackground,
                Certainty.Reported => Word.CertaintyReported,
                _ => Word.CertaintyConfirmed,
            }
        ];

    /// <summary>A provision of a kind with its number, outside an article: <c>Article 4</c>.</summary>
    public string Provision(References.ProvisionKind kind, string number)
    {
        var term = Term("ProvisionKind", kind.Keyword()) ?? kind.Keyword() + " {0}";
        return Filled(term, [number]).Trim();
    }

    /// <summary>A language by its name, with its tag where that says more; the tag of a language that nobody declared.</summary>
    public string Language(string tag)
    {
        var name =
            Term("Language", LanguageTag.Primary(tag).ToLowerInvariant())
            ?? LanguageCatalogue.Current.In(LanguageCatalogue.Current.Tagged(tag)).FirstOrDefault()?.EnglishName;
        return name is null ? tag
            : tag.Contains('-', StringComparison.Ordinal) ? $"{name} ({tag})"
            : name;
    }

    /// <summary>Several things in a row.</summary>
    public string List(params IEnumerable<string> items) => string.Join(this[Word.ListComma], items);

    /// <summary>Several things in a row that may have commas in them.</summary>
    public string Row(params IEnumerable<string> items) => string.Join(this[Word.Semicolon], items);

    /// <summary>A sentence with its full stop, and what stands after it before the next one.</summary>
    public string Sentence(string text) => EndsIn(text, this[Word.Stop]) ? text + this[Word.Stop][1..] : text + this[Word.Stop];

    /// <summary>The same with a small first letter, within a sentence.</summary>
    public static string Uncapitalised(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>The same with a capital first letter.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // A phrase that does not inflect has one form, whatever the language does with others.
    private string Form(string[] forms, int count) => forms.Length == 1 ? forms[0] : forms[_form(count)];

    // The point of an abbreviation, as after a Russian year, is the full stop too.
    private static bool EndsIn(string text, ReadOnlySpan<char> next) => text.EndsWith('.') && next is ['.', ..];

    private string? Term(string kind, string key) => _terms.GetValueOrDefault($"{kind}.{key}");

    private static string Filled(string pattern, ReadOnlySpan<string?> values)
    {
        // In one pass: what is filled in may itself hold braces.
        var result = new System.Text.StringBuilder(pattern.Length + 32);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{' && i + 2 < pattern.Length && pattern[i + 2] == '}' && char.IsAsciiDigit(pattern[i + 1]))
            {
                var value = values[pattern[i + 1] - '0'];
                result.Append(value);
                i += 2 + (value is not null && EndsIn(value, pattern.AsSpan(i + 3)) ? 1 : 0);
            }
            else
            {
                result.Append(pattern[i]);
            }
        }

        return result.ToString();
    }
}

/// <summary>The words of the language of a dossier.</summary>
internal static class ContextWords
{
    /// <summary>The words in which a report on a dossier speaks.</summary>
    public static FrameWords Words(this DossierContext context) => FrameWords.Of(context.Language);
}
