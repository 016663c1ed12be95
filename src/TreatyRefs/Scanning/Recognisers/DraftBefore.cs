using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The word by which an article is one of a draft: "draft article 7", "le projet d'article 7", 草案第7条. It is of no treaty that
/// the text has named.</summary>
internal static class DraftBefore
{
    private static readonly LanguageTable<string[]> s_joined = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.Drafts).Where(word => NameWords.IsWordOfItsOwn(word[0])).Distinct()]
    );

    /// <summary>Whether one stands before provisions.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the provisions begin.</param>
    public static bool StandsAt(in ScanText at, int start)
    {
        if (NameWords.IsWordOfItsOwn(at[start]))
        {
            return EndsWithDraft(at.Text[..start].TrimEnd(' '));
        }

        var word = at.Cursor.WordBefore(BeforeApostrophe(at, start));
        word = word > 0 && at.Lexer.At(word) is { Entry: not null } of && of.Can(WordRoles.Of) ? at.Cursor.WordBefore(word) : word;
        return word >= 0 && IsDraft(at.Text[word..at.Cursor.WordEnd(word)]);
    }

    // "projet d'article"
    private static int BeforeApostrophe(in ScanText at, int position) =>
        position > 0 && at[position - 1] is '\'' or '\u2019' ? position - 1 : position;

    private static bool EndsWithDraft(ReadOnlySpan<char> text)
    {
        foreach (var draft in s_joined.Value)
        {
            if (text.EndsWith(draft, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // ومشروع المادة 7
    private static bool IsDraft(ReadOnlySpan<char> word)
    {
        if (word.Length > NameWords.Longest)
        {
            return false;
        }

        var isDraft = LanguageTraits.IsDraft(word);
        var forms = new Proclitics(word, stackalloc char[NameWords.Longest]);
        while (!isDraft && forms.TryNext(out var form))
        {
            isDraft = LanguageTraits.IsDraft(form);
        }

        return isDraft;
    }
}
