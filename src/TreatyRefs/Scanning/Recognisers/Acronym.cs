using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Short abbreviations, which stand for courts, companies and measures too: <c>the ECHR ruled</c>, <c>24,000 TEU</c>.</summary>
internal static class Acronym
{
    private const int Longest = 5;
    private const int LongestOfOthers = 4;
    private const int DigitsOfYear = 4;
    private const int MostBeforeYear = 3;
    private const int Before = 70;
    private const int After = 40;

    private static readonly Phrases s_caseNouns = new(language => language.CaseNouns);
    private static readonly LanguageWords s_caseWords = new(language => language.NounsOfCasesBefore);

    /// <summary>Whether an abbreviation without provisions needs a use as an instrument elsewhere in the text, since its own sentence shows
    /// none.</summary>
    public static bool NeedsUse(in ScanText at, InstrumentCandidate name) =>
        name.Words == InstrumentWords.Name
        && IsAcronym(at.Text[name.Start..name.End])
        && Letters(at.Text[name.Start..name.End]) <= LongestOfOthers
        && !IsUsedHere(at, name)
        && !HasOwnYear(at, name);

    // "(CRC, 1989)", "CAT (1984)", "EMRK vom 4. November 1950": when it was made.
    private static bool HasOwnYear(in ScanText at, InstrumentCandidate name)
    {
        var end = name.End;
        while (
            end - name.End < MostBeforeYear
            && (at[end] is ' ' or '\u00A0' || Punctuation.IsComma(at[end]) || Punctuation.OpensBracket(at[end]))
        )
        {
            end++;
        }

        var year = end > name.End && !char.IsDigit(at[end + DigitsOfYear]) ? NameYear.At(at, end) : 0;
        year = year > 0 ? year : name.Year ?? NameDate.After(at, name.End)?.Day.Year ?? 0;
        return name.Ids is [var id] && year > 0 && at.Names.IsMadeIn(id, year);
    }

    /// <summary>Where a short sign ends of letters, two of them capitals at least, digits and hyphens: <c>CLaH80</c>, <c>LF-EEA</c>;
    /// its own start where there is none.</summary>
    public static int EndOfSign(in ScanText at, int start)
    {
        const int LongestSign = 12;
        var (end, capitals) = (start, 0);
        while (end - start <= LongestSign && (char.IsLetterOrDigit(at[end]) || (at[end] == '-' && char.IsLetterOrDigit(at[end + 1]))))
        {
            capitals += char.IsUpper(at[end]) ? 1 : 0;
            end++;
        }

        return capitals > 1 && end - start <= LongestSign && char.IsUpper(at[start]) ? end : start;
    }

    /// <summary>Whether an abbreviation is a part of the symbol of a document or of something else with a number: <c>CAT/C/71</c>,
    /// <c>CRC-32</c>.</summary>
    public static bool IsInSymbol(in ScanText at, InstrumentCandidate name)
    {
        var end = name.End;
        if (!IsAcronym(at.Text[name.Start..end]))
        {
            return false;
        }

        if (IsSeriesOfCases(at, end))
        {
            return true;
        }

        if (at[end] == '-' || (name.Start > 1 && at[name.Start - 1] == '/' && char.IsAsciiLetterUpper(at[name.Start - 2])))
        {
            return char.IsAsciiDigit(at[end + 1]) || (at[end] != '-' && !IsNameBefore(at, name.Start - 1));
        }

        var last = end + 1;
        while (char.IsAsciiLetterUpper(at[last]) || char.IsAsciiDigit(at[last]))
        {
            last++;
        }

        // "ICCPR/ICESCR" are two instruments.
        return at[end] == '/'
            && last > end + 1
            && !NameWords.IsInWord(at[last])
            && char.IsAsciiLetterUpper(at[end + 1])
            && !(at.Names.Lexicon.LongestInText(at.Tokens, end + 1, out var known).Count > 0 && known >= last);
    }

    // "ECHR 2012-II": the reports of a court, by year and volume.
    private static bool IsSeriesOfCases(in ScanText at, int end)
    {
        var year = end + 1;
        var dash = year + DigitsOfYear;
        return at[end] is ' ' or '\u00A0' or '\n'
            && dash < at.Text.Length
            && at.Text[year..dash].IndexOfAnyExceptInRange('0', '9') < 0
            && Punctuation.IsDash(at[dash])
            && at[dash + 1] is 'I' or 'V' or 'X';
    }

    /// <summary>Whether an abbreviation is that of a party, by which a case goes: "the CMS tribunal", "l'affaire CMS", CMS案.</summary>
    public static bool IsOfCase(in ScanText at, InstrumentCandidate name)
    {
        if (!IsAcronym(at.Text[name.Start..name.End]))
        {
            return false;
        }

        if (LeadsToProvision(at, name.End))
        {
            return false; // "en todo caso PIDCP, artículo 14"
        }

        var isJoined = NameWords.IsWordOfItsOwn(at[name.End]);
        return (isJoined ? s_caseNouns.EndAt(at.Text, name.End) : s_caseNouns.EndAfterSpace(at.Text, name.End)) > name.End
            || IsAfterCaseNoun(at, name.Start);
    }

    private static bool IsAfterCaseNoun(in ScanText at, int start) =>
        at[start - 1] is ' ' or '\u00A0'
        && at.Cursor.WordBefore(start) is var word
        && word >= 0
        && !s_caseWords.LanguagesOf(at.Text[word..at.Cursor.WordEnd(word)]).IsEmpty;

    /// <summary>Whether an abbreviation is what a number before it counts: <c>24 TEU</c>. A year counts nothing.</summary>
    public static bool IsCounted(in ScanText at, InstrumentCandidate name)
    {
        var digits = name.Start - 1;
        while (digits > 0 && char.IsAsciiDigit(at[digits - 1]))
        {
            digits--;
        }

        return name.Words == InstrumentWords.Name
            && at[name.Start - 1] == ' '
            && name.Start - 1 - digits is > 0 and not DigitsOfYear
            && IsAcronym(at.Text[name.Start..name.End]);
    }

    /// <summary>Whether an abbreviation is that of a code of the United States, after the number of its title: <c>31 C.F.R. Part 510</c>,
    /// <c>31 CFR 501.604</c>.</summary>
    public static bool IsUnitedStatesCode(in ScanText at, InstrumentCandidate name) =>
        at[name.Start - 1] is ' ' or '\u00A0'
        && char.IsAsciiDigit(at[name.Start - 2])
        && at.Text[name.Start..name.End] is "CFR" or "C.F.R."
        && at[name.End] is ' ' or '\u00A0'
        && (char.IsAsciiDigit(at[name.End + 1]) || at[name.End + 1] is 'P' or 'p' or '§'); // "Article 8 CFR" is of the Charter

    private static bool IsNameBefore(in ScanText at, int stroke)
    {
        var start = stroke;
        while (start > 0 && char.IsAsciiLetterUpper(at[start - 1]))
        {
            start--;
        }

        return at.Names.Lexicon.LongestInText(at.Tokens, start, out var end).Count > 0 && end >= stroke;
    }

    /// <summary>Whether a name is a short abbreviation.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!(char.IsUpper(c) || c == '.'))
            {
                return false;
            }
        }

        return Letters(name) <= Longest;
    }

    private static int Letters(ReadOnlySpan<char> name) => name.Length - name.Count('.');

    // "Verletzt sind aus der EMRK:", and on the next line "- Art. 3"
    private static int AfterColon(in ScanText at, int end)
    {
        if (Punctuation.Plain(at[end]) != ':' || at[end + 1] is not ('\n' or '\r'))
        {
            return end;
        }

        var line = end + 1;
        while (at[line] is '\n' or '\r' or ' ' or '\t')
        {
            line++;
        }

        var rest = at.Text[Math.Min(line, at.Text.Length)..];
        return line + Math.Max(ItemMarks.BulletLength(rest), ItemMarks.NumberLength(rest));
    }

    // "die EMRK in Art. 1", "la CIDE, en son article 3"
    private static bool LeadsToProvision(in ScanText at, int end)
    {
        const int MostLinks = 3;
        var token = at.Lexer.At(AfterColon(at, end));
        for (var i = 0; i < MostLinks; i++)
        {
            var isLink = token.Kind == TokenKind.Comma || (token.Kind == TokenKind.Word && token.Can(WordRoles.Link | WordRoles.Its));
            if (!isLink || token.Can(WordRoles.Unit))
            {
                break;
            }

            token = at.Lexer.At(token.End);
        }

        return token.Kind == TokenKind.Word && token.Can(WordRoles.Unit) && at.Lexer.At(token.End) is { Kind: TokenKind.Number };
    }

    // "The ECHR", "2. CEDAW" as a heading; a line among others of a text is none.
    private static bool IsLineOfItsOwn(in ScanText at, InstrumentCandidate name)
    {
        const int MostBefore = 8;
        var line = name.Start;
        while (line > 0 && name.Start - line < MostBefore && at[line - 1] is not '\n')
        {
            line--;
        }

        var isEnd = at[name.End] is '\n' or '\r' && at[name.End + 1] is '\n' or '\r';
        var isBegin = line > 0 ? at[line - 1] == '\n' : name.Start < MostBefore;
        return isEnd && isBegin && IsNumberOrArticle(at, line, name.Start);
    }

    private static bool IsNumberOrArticle(in ScanText at, int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            if (char.IsLetter(at[position]))
            {
                return !DefiniteArticles.LanguagesOf(at.Text[position..end].TrimEnd()).IsEmpty;
            }
        }

        return true;
    }

    // A symbol such as CAT/C/71 is no use; a word in the sentence that is said of treaties is one.
    private static bool IsUsedHere(in ScanText at, InstrumentCandidate name)
    {
        if (at[name.End] is '/' or '-' || (name.Start > 0 && at[name.Start - 1] is '/' or '-'))
        {
            return false;
        }

        if (LeadsToProvision(at, name.End) || IsLineOfItsOwn(at, name))
        {
            return true;
        }

        var from = Math.Max(0, name.Start - Before);
        var to = Math.Min(at.Text.Length, name.End + After);
        var before = at.Text[from..name.Start];
        var after = at.Text[name.End..to];
        before = before[(before.LastIndexOfAny(".;!?\n") + 1)..];
        after = after.IndexOfAny(".;!?\n") is var end and >= 0 ? after[..end] : after;
        return LanguageTraits.ShowTreatyUse(before) || LanguageTraits.ShowTreatyUse(after);
    }
}
