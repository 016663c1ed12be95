using TreatyRefs.Grammar;

namespace TreatyRefs.Languages;

/// <summary>Which language a citation is in, of those that have its words.</summary>
/// <remarks>By its script, and where several languages share that, by the little words around it.</remarks>
internal static class LanguageGuess
{
    private const int Window = 160;

    private static readonly WordTable<int> s_little = Build();

    /// <summary>The language, as a BCP 47 tag.</summary>
    public static string Of(ReadOnlySpan<char> text, int start, int end, LanguageSet among)
    {
        var script = ScriptOf(text[start..end]);
        among = (among & script).IsEmpty ? script : among & script;
        return CitationLanguage.All[IsSingle(among) ? among.First : ByLittleWords(text, start, end, among)].Tag;
    }

    /// <summary>The language that a text is mostly in, as a BCP 47 tag.</summary>
    /// <param name="text">The text, or enough of it.</param>
    /// <param name="isSure">Whether its script or its little words say so; English is assumed otherwise.</param>
    public static string OfText(ReadOnlySpan<char> text, out bool isSure)
    {
        var script = MainScriptOf(text);
        Span<int> counts = stackalloc int[16];
        counts.Clear();
        CountLittleWords(text, counts);
        var best = script.First;
        for (var i = 0; i < CitationLanguage.All.Count; i++)
        {
            best = script.Contains(i) && counts[i] > counts[best] ? i : best;
        }

        isSure = IsSingle(script) || counts[best] > 0 || !script.Contains(0);
        return CitationLanguage.All[best].Tag;
    }

    // A Korean treaty may name things in Latin letters: the script that most letters are of.
    private static LanguageSet MainScriptOf(ReadOnlySpan<char> text)
    {
        var best = (Count: 0, Script: ScriptOf(default));
        var counts = new Dictionary<LanguageSet, int>();
        foreach (ref readonly var c in text)
        {
            if (char.IsLetter(c))
            {
                var script = ScriptOf(new ReadOnlySpan<char>(in c));
                var count = counts[script] = counts.GetValueOrDefault(script) + 1;
                best = count > best.Count ? (count, script) : best;
            }
        }

        return best.Script;
    }

    private static bool IsSingle(LanguageSet set) => (set.Bits & (set.Bits - 1)) == 0;

    private static LanguageSet ScriptOf(ReadOnlySpan<char> phrase)
    {
        var latin = Set("en", "fr", "es", "de", "it", "pt");
        var isChinese = false;
        foreach (var c in phrase)
        {
            if (c is >= '\u0400' and <= '\u04FF')
            {
                return Set("ru");
            }

            if (c is >= '\u0600' and <= '\u06FF')
            {
                return Set("ar");
            }

            if (c is >= '\uAC00' and <= '\uD7A3')
            {
                return Set("ko");
            }

            if (c is >= '\u3040' and <= '\u30FF')
            {
                return Set("ja");
            }

            isChinese |= c is >= '\u4E00' and <= '\u9FFF';
        }

        return isChinese ? Set("zh", "ja") : latin;
    }

    private static LanguageSet Set(params ReadOnlySpan<string> tags)
    {
        var set = LanguageSet.None;
        for (var i = 0; i < CitationLanguage.All.Count; i++)
        {
            set |= tags.Contains(CitationLanguage.All[i].Tag) ? LanguageSet.Of(i) : LanguageSet.None;
        }

        return set;
    }

    private static int ByLittleWords(ReadOnlySpan<char> text, int start, int end, LanguageSet among)
    {
        Span<int> counts = stackalloc int[16];
        counts.Clear();
        CountLittleWords(text[Math.Max(0, start - Window)..Math.Min(text.Length, end + Window)], counts);
        var best = among.First;
        for (var i = 0; i < CitationLanguage.All.Count; i++)
        {
            best = among.Contains(i) && counts[i] > counts[best] ? i : best;
        }

        return best;
    }

    private static void CountLittleWords(ReadOnlySpan<char> window, Span<int> counts)
    {
        var word = -1;
        for (var i = 0; i <= window.Length; i++)
        {
            if (i < window.Length && char.IsLetter(window[i]))
            {
                if (window[i] is >= '\u3040' and <= '\u30FF')
                {
                    counts[CitationLanguage.All.Count - 1]++;
                }

                word = word < 0 ? i : word;
                continue;
            }

            if (word >= 0 && i - word <= 4 && s_little.TryGetValue(window[word..i], out var language))
            {
                counts[language]++;
            }

            word = -1;
        }
    }

    // Words that only one of the languages has.
    private static WordTable<int> Build()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        Add("en", "the", "of", "and", "to", "is", "by", "with", "that", "which", "for");
        Add("fr", "les", "des", "et", "du", "est", "aux", "une", "dans", "sur", "que", "le", "au", "ou");
        Add("es", "el", "los", "las", "del", "y", "una", "con", "en", "por");
        Add("de", "der", "die", "das", "und", "des", "den", "von", "im", "mit", "ist", "nach");
        Add("it", "il", "che", "di", "della", "gli", "per", "non", "nel", "dei", "del", "è");
        Add("pt", "o", "os", "da", "do", "em", "não", "uma", "dos", "pelo", "ao", "das");
        return new WordTable<int>(words);

        void Add(string tag, params ReadOnlySpan<string> little)
        {
            foreach (var word in little)
            {
                words.TryAdd(word, Set(tag).First);
            }
        }
    }
}
