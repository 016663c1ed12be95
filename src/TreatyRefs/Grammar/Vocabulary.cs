using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>The words of all languages in one table, each with what it means in which; built when the first citation is read.</summary>
internal static class Vocabulary
{
    private const int LongestWord = 40;
    private const int LongestJoined = 6;

    private static readonly LanguageTable<WordEntries> s_words = new(
        catalogue => PackedFile.Made(new VocabularyBuilder(catalogue).Write, WordEntries.Read),
        () => CompiledGrammar.Read(GrammarPart.Words, WordEntries.Read)
    );
    private static readonly LanguageTable<WrittenWords<KnownForm>> s_known = new(() => new WrittenWords<KnownForm>());
    private static readonly LanguageTable<VocabularySigns> s_signs = new(catalogue => new VocabularySigns(catalogue));

    /// <summary>The signs after numbers, longest first.</summary>
    public static IReadOnlyList<(string Sign, ProvisionKind Kind, LanguageSet Languages)> Signs => s_signs.Value.Signs;

    /// <summary>Whether a character stands after a number and says that it is an article's: 条, 조.</summary>
    public static bool IsArticleSign(char c) => IsSign(c, ProvisionKind.Article);

    /// <summary>Whether a character stands after a number and says that it is a point's, or that of something counted: 号, 호.</summary>
    public static bool IsSignOfPoint(char c) => IsSign(c, ProvisionKind.Point);

    /// <inheritdoc cref="VocabularySigns.SignsOfTwoKinds"/>
    public static IReadOnlyList<(string Sign, ProvisionKind Kind, LanguageSet Languages)> SignsOfTwoKinds => s_signs.Value.SignsOfTwoKinds;

    /// <summary>The signs after the letters of points.</summary>
    public static IReadOnlyList<(string Sign, ProvisionKind Kind, LanguageSet Languages)> LetterSigns => s_signs.Value.LetterSigns;

    /// <summary>What may stand between a number and its noun in languages that are written without spaces.</summary>
    public static string NumberCounters => s_signs.Value.NumberCounters;

    /// <summary>What stands before a number with its unit after it.</summary>
    public static string NumberPrefixes => s_signs.Value.NumberPrefixes;

    /// <summary>What joins the number of a provision that was put in later to its unit.</summary>
    public static IReadOnlyList<string> BisJoiners => s_signs.Value.BisJoiners;

    /// <summary>All words, for whoever looks for those that begin a citation.</summary>
    public static IEnumerable<(string Word, WordEntry Entry)> Words => s_words.Value.All;

    /// <summary>What a word means, in whatever form it stands; <see langword="null"/> where it means nothing.</summary>
    public static WordEntry? Find(ReadOnlySpan<char> word) => Of(word).Entry;

    /// <summary>What is known of a word of a text.</summary>
    public static KnownForm Of(ReadOnlySpan<char> word)
    {
        var known = s_known.Value;
        return known.TryGet(word, out var form)
            ? form
            : known.Keep(word, new KnownForm(Look(word), Proclitics.MayBegin(word) || NumberWords.MayBegin(word)));
    }

    private static WordEntry? Look(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[2 * LongestWord];
        var folded = buffer[..Math.Max(0, TextFolding.FoldWord(word, buffer))];
        var words = s_words.Value;
        return words.TryGetValue(folded, out var entry) ? entry
            : folded.IsEmpty ? null
            : Proclitics.MayBeginWith(folded[0]) && WithoutProclitics(words, folded) is { } within ? within
            : Inflection.StemLength(folded) is var stem && stem < folded.Length && words.TryGetValue(folded[..stem], out entry) ? entry
            : null;
    }

    /// <summary>Whether a word can do something in some language.</summary>
    public static bool IsIn(ReadOnlySpan<char> word, WordRoles roles) => Find(word)?.LanguagesOf(roles).IsEmpty == false;

    /// <summary>The longest word at the beginning of a text in a script without spaces between words.</summary>
    public static int LongestAt(ReadOnlySpan<char> text, out WordEntry? entry)
    {
        var words = s_words.Value;
        for (var length = Math.Min(text.Length, LongestJoined); length > 0; length--)
        {
            if (words.TryGetValue(text[..length], out entry))
            {
                return length;
            }
        }

        entry = null;
        return 0;
    }

    private static WordEntry? WithoutProclitics(WordEntries words, ReadOnlySpan<char> folded)
    {
        var forms = new Proclitics(folded, stackalloc char[2 * LongestWord]);
        while (forms.TryNext(out var form))
        {
            if (words.TryGetValue(form, out var entry))
            {
                return entry;
            }
        }

        return null;
    }

    private static bool IsSign(char c, ProvisionKind ofKind)
    {
        foreach (var (sign, kind, _) in Signs)
        {
            if (kind == ofKind && sign.Length == 1 && sign[0] == c)
            {
                return true;
            }
        }

        return false;
    }
}
