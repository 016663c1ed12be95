using TreatyRefs.Collections;
using TreatyRefs.Text;

namespace TreatyRefs.Languages;

/// <summary>Tells which language a text or citation is in, of those that are declared.</summary>
/// <remarks>By its script, and where several languages share that, by the little words around it.</remarks>
internal static class LanguageDetector
{
    private const int Window = 160;
    private const int LongestTelling = 4;

    private static readonly LanguageTable<DetectorTables> s_tables = new(catalogue => new DetectorTables(catalogue));

    /// <summary>The language, as a BCP 47 tag.</summary>
    public static string Of(ReadOnlySpan<char> text, int start, int end, LanguageSet among) =>
        s_tables.Value.TagOf(IdOf(text, start, end, among));

    /// <summary>The language.</summary>
    public static LanguageId IdOf(ReadOnlySpan<char> text, int start, int end, LanguageSet among)
    {
        var tables = s_tables.Value;
        var script = tables.LanguagesOf(text[start..end]);
        among = (among & script).IsEmpty ? script : among & script;
        if (among.IsSingle)
        {
            return among.First;
        }

        Span<int> counts = stackalloc int[LanguageSet.Most];
        counts.Clear();
        tables.Count(text[Math.Max(0, start - Window)..Math.Min(text.Length, end + Window)], counts);
        return Most(counts, among);
    }

    /// <summary>The language that a text is mostly in, as a BCP 47 tag.</summary>
    /// <param name="text">The text, or enough of it.</param>
    /// <param name="isSure">Whether its script or its little words say so; else it is the first language of the catalogue.</param>
    public static string OfText(ReadOnlySpan<char> text, out bool isSure)
    {
        var tables = s_tables.Value;
        var among = tables.LanguagesOf(MainScriptOf(text));
        Span<int> counts = stackalloc int[LanguageSet.Most];
        counts.Clear();
        tables.Count(text, counts);
        var best = Most(counts, among);
        isSure = among.IsSingle || counts[best.Bit] > 0 || !among.Contains(tables.Assumed);
        return tables.TagOf(best);
    }

    // A Korean treaty may name things in Latin letters: the script that most letters are of.
    private static Script MainScriptOf(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Scripts.Count];
        counts.Clear();
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                counts[(int)Scripts.Of(c)]++;
            }
        }

        var best = 0;
        for (var script = 1; script < counts.Length; script++)
        {
            best = counts[script] > counts[best] ? script : best;
        }

        return (Script)best;
    }

    private static LanguageId Most(ReadOnlySpan<int> counts, LanguageSet among)
    {
        var best = among.First;
        for (var bit = best.Bit; bit < LanguageSet.Most; bit++)
        {
            best = among.Contains(new LanguageId(bit)) && counts[bit] > counts[best.Bit] ? new LanguageId(bit) : best;
        }

        return best;
    }

    private sealed class DetectorTables
    {
        private readonly LanguageCatalogue _catalogue;
        private readonly LanguageSet[] _ofScript;
        private readonly WordTable<LanguageId> _telling;

        public DetectorTables(LanguageCatalogue catalogue)
        {
            _catalogue = catalogue;
            Assumed = catalogue.Entries.First().Id;
            _ofScript = [.. Enumerable.Range(0, Scripts.Count).Select(script => WrittenIn((Script)script))];
            _telling = new WordTable<LanguageId>(
                catalogue
                    .Entries.SelectMany(entry => entry.Language.Telling.Select(word => KeyValuePair.Create(word, entry.Id)))
                    .DistinctBy(word => word.Key)
            );
        }

        public LanguageId Assumed { get; }

        public string TagOf(LanguageId language) => _catalogue[language].Tag;

        public LanguageSet LanguagesOf(Script script) => _ofScript[(int)script];

        // One letter of a script that few languages have says more than all others: names stand in Latin letters everywhere.
        public LanguageSet LanguagesOf(ReadOnlySpan<char> phrase)
        {
            var script = Script.Latin;
            foreach (var c in phrase)
            {
                var here = Scripts.Of(c);
                if (here is not (Script.Latin or Script.Han))
                {
                    return LanguagesOf(here);
                }

                script = here == Script.Han ? here : script;
            }

            return LanguagesOf(script);
        }

        // A script's letters count where they tell languages apart: Japanese has kana among its Chinese characters.
        public void Count(ReadOnlySpan<char> window, Span<int> counts)
        {
            var word = -1;
            for (var i = 0; i <= window.Length; i++)
            {
                if (i < window.Length && char.IsLetter(window[i]))
                {
                    if (Scripts.Of(window[i]) == Script.Kana && LanguagesOf(Script.Kana) is { IsEmpty: false } written)
                    {
                        counts[written.First.Bit]++;
                    }

                    word = word < 0 ? i : word;
                    continue;
                }

                if (word >= 0 && i - word <= LongestTelling && _telling.TryGetValue(window[word..i], out var language))
                {
                    counts[language.Bit]++;
                }

                word = -1;
            }
        }

        private LanguageSet WrittenIn(Script script)
        {
            var languages = _catalogue.Where(language => language.Scripts.Contains(script));
            return languages.IsEmpty ? _catalogue.Where(_ => true) : languages;
        }
    }
}
