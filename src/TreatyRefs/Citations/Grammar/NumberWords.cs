using System.Collections.Frozen;
using TreatyRefs.Text;

namespace TreatyRefs.Citations.Grammar;

/// <summary>Stub until merged.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, (int Value, LanguageSet Languages)> s_words = Build();

    public static int Read(ReadOnlySpan<char> text, int position, LanguageSet among, out int value, out bool isOrdinal, out LanguageSet languages)
    {
        isOrdinal = true;
        var end = One(text, position, out value, out languages);
        languages &= among;
        if (end == position || languages.IsEmpty)
        {
            return position;
        }

        if (value >= 20 && value < 100)
        {
            var next = end;
            while (next < text.Length && text[next] is ' ' or '-')
            {
                next++;
            }

            var joiner = next;
            while (joiner < text.Length && char.IsLetter(text[joiner]))
            {
                joiner++;
            }

            if (text[next..joiner] is "et" or "y" or "e")
            {
                next = joiner;
                while (next < text.Length && text[next] is ' ' or '-')
                {
                    next++;
                }
            }

            var last = One(text, next, out var units, out var more);
            if (last > next && units < 20 && !(more & languages).IsEmpty)
            {
                value += units;
                languages &= more;
                return last;
            }
        }

        return end;
    }

    private static int One(ReadOnlySpan<char> text, int position, out int value, out LanguageSet languages)
    {
        var end = position;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        (value, languages) = (0, default);
        if (end == position || end - position > 30)
        {
            return position;
        }

        var folded = TextFolding.Fold(text[position..end].ToString());
        if (!s_words.TryGetValue(folded, out var found) && !s_words.TryGetValue(Inflection.Stem(folded), out found))
        {
            return position;
        }

        (value, languages) = found;
        return end;
    }

    private static FrozenDictionary<string, (int Value, LanguageSet Languages)> Build()
    {
        var words = new Dictionary<string, (int Value, LanguageSet Languages)>();
        for (var i = 0; i < CitationLanguage.All.Count; i++)
        {
            foreach (var (value, names) in CitationLanguage.All[i].Numbers)
            {
                foreach (var name in names)
                {
                    var folded = TextFolding.Fold(name);
                    foreach (var key in new[] { folded, Inflection.Stem(folded) })
                    {
                        words[key] = words.TryGetValue(key, out var known) && known.Value == value ? (value, known.Languages | LanguageSet.Of(i)) : (value, LanguageSet.Of(i));
                    }
                }
            }
        }

        return words.ToFrozenDictionary();
    }
}
