using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Abbreviations as newspapers write them, with one capital: "article 6 of the Echr", "articolo 7 dell'Iccpr", "Cedaw article 2".
/// They are names where a provision stands beside them; elsewhere most are bodies and words.</summary>
internal static class AcronymInSmall
{
    private const int Shortest = 4;
    private const int Longest = 7;
    private const int MostLinks = 3;
    private const int MostParts = 6;
    private const int LongestNumber = 20;

    private static readonly LanguageTable<HashSet<string>> s_words = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.LikeAcronyms)]
    );

    /// <summary>The instruments of the one at a place.</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">The place.</param>
    /// <param name="end">Where it ends.</param>
    public static IReadOnlyList<InstrumentId> At(in ScanText at, int position, out int end)
    {
        end = position;
        if (!char.IsAsciiLetterUpper(at[position]) || (position > 0 && char.IsLetterOrDigit(at[position - 1])))
        {
            return [];
        }

        var last = position + 1;
        while (last - position <= Longest && char.IsAsciiLetterLower(at[last]))
        {
            last++;
        }

        if (
            last - position is < Shortest or > Longest
            || char.IsLetterOrDigit(at[last])
            || !((!NounAlone.OpensSentence(at, position) && FollowsProvision(at, position)) || Precedes(at, position, last))
        )
        {
            return [];
        }

        // What has other capitals than its own in a text is no name but by its capitals: other names are found as they stand.
        Span<char> capitals = stackalloc char[Longest];
        capitals = capitals[..at.Text[position..last].ToUpperInvariant(capitals)];
        var ids = at.Names.Lexicon.LongestAt(new Tokens(capitals), 0, out var length, isRunning: true);
        end = length == capitals.Length ? last : position;
        return end == last ? ids : [];
    }

    // "article 6 of the Echr", "articles 6 and 8(2) Echr", "article II, Cites"; "in 2015 Cedaw met" is about a committee.
    private static bool FollowsProvision(in ScanText at, int position)
    {
        var end = AfterApostrophe(at, position);
        for (var i = 0; i < MostLinks && at.Cursor.WordBefore(end) is var link && link >= 0 && IsLink(at, link); i++)
        {
            end = link;
        }

        var hasNumber = false;
        for (var i = 0; i < MostParts; i++)
        {
            var word = WordBeforeNumber(at, end, ref hasNumber);
            if (word < 0)
            {
                return false;
            }

            var token = at.Lexer.At(word);
            if (token.Entry is not null && token.Can(WordRoles.Unit))
            {
                return hasNumber;
            }

            var written = at.Text[word..at.Cursor.WordEnd(word)];
            var isNumber = written.Length == 1 || RomanNumeral.IsWord(written); // "lit. c", "article II"
            if (!(isNumber || (hasNumber && token.Can(WordRoles.And | WordRoles.To))))
            {
                return false;
            }

            (hasNumber, end) = (hasNumber || isNumber, word);
        }

        return false;
    }

    // Back over figures, brackets and commas, inside one paragraph.
    private static int WordBeforeNumber(in ScanText at, int end, ref bool hasNumber)
    {
        var from = Math.Max(0, end - LongestNumber);
        while (end > from && !char.IsLetter(at[end - 1]) && !(at[end - 1] == '\n' && at[end - 2] == '\n'))
        {
            hasNumber |= char.IsAsciiDigit(at[end - 1]);
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(at[start - 1]))
        {
            start--;
        }

        return start < end ? start : -1;
    }

    // "dell'Iccpr"
    private static int AfterApostrophe(in ScanText at, int position)
    {
        var start = position;
        if (position > 0 && at[position - 1] is '\'' or '’')
        {
            start--;
            while (start > 0 && char.IsLetter(at[start - 1]))
            {
                start--;
            }
        }

        return start;
    }

    private static bool IsLink(in ScanText at, int word) =>
        at.Lexer.At(word) is { Kind: TokenKind.Word, Entry: not null } token
        && token.Can(WordRoles.Link | WordRoles.Of | WordRoles.Definite);

    // "Cedaw article 2", but not "Cites Article 8" at the beginning of a sentence.
    private static bool Precedes(in ScanText at, int position, int end)
    {
        var unit = at.Lexer.At(Punctuation.IsComma(at[end]) ? end + 1 : end);
        return unit.Kind == TokenKind.Word
            && unit.Can(WordRoles.Unit)
            && at.Lexer.At(unit.End) is var number
            && (number.Kind == TokenKind.Number || RomanNumeral.IsWord(at.Text[number.Start..number.End]))
            && !(NounAlone.OpensSentence(at, position) && s_words.Value.Contains(at.Text[position..end].ToString()));
    }
}
