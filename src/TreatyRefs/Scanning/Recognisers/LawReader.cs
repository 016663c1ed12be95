using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads laws and treaties that the library does not know: "the Polish Code on Family", "Уголовного кодекса", 刑法第三百条.</summary>
/// <remarks>An article of theirs belongs to nothing that is known.</remarks>
internal static class LawReader
{
    private const int MostWords = 14;
    private const int LongestAbbreviation = 8;
    private const int LongestJoinedName = 30;
    private const int LongestJoinedNoun = 6;
    private const int DigitsOfYear = 4;
    private const WordRoles Nouns = WordRoles.Law | WordRoles.Designation;

    /// <summary>One at a place after a provision.</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="hasOf">Whether "of" stands before it, so that what follows is a name in any case.</param>
    public static InstrumentCandidate? After(in ScanText at, int position, bool hasOf)
    {
        if (BeginsSection(at, position))
        {
            return null;
        }

        var name = new NameWordsRead { End = position, HasOf = hasOf };
        var next = hasOf ? AfterYear(at, position) : position;
        while (name.Words < MostWords)
        {
            var token = at.Lexer.At(at[next] == '-' && char.IsLetter(at[next + 1]) ? next + 1 : next);
            if (IsProvision(at, token))
            {
                name.End = name.BeforeAnd ?? name.End; // "the Selkirk BIT and NAFTA Articles 1105"
                break;
            }

            if (
                token.Kind != TokenKind.Word
                || token.Start > next + 2
                || (token.Start > next && at[next] is '\n')
                || !name.TryTake(at, token)
            )
            {
                break;
            }

            next = token.End;
        }

        return name.Make(at, position);
    }

    // "... in Art. 33", and on the next line "III. Straits"
    private static bool BeginsSection(in ScanText at, int position) =>
        at[position] is 'I' or 'V' or 'X'
        && LetterRules.BeginsLine(at.Text, position)
        && at.Lexer.EndOfWord(position) is var end
        && at[end] is '.' or ')'
        && at[end + 1] is ' ' or '\u00A0'
        && RomanNumeral.TryParse(at.Text[position..end], out _);

    // "Rule 14 of the ICRC Study and Article 51 AP I"
    private static bool IsProvision(in ScanText at, in Token token) =>
        token.Entry is not null
        && token.Can(WordRoles.Unit)
        && at.Lexer.At(token.End) is { Kind: TokenKind.Number } number
        && (token.Unit == ProvisionKind.Article || number.End - number.Start < DigitsOfYear); // "the CITES Regulations 2018"

    // "of the 1988 Narcotics Convention"
    private static int AfterYear(in ScanText at, int position) =>
        at.Lexer.At(position) is { Kind: TokenKind.Number } year
        && year.Start == position
        && year.End - position == DigitsOfYear
        && at[year.End] is ' ' or '\n'
        && char.IsUpper(at[year.End + 1])
            ? year.End
            : position;

    /// <summary>刑法第三百条, 헌법 제9조, 憲法9条, 《…公约》第五条: one that stands before its article.</summary>
    public static InstrumentCandidate? Before(in ScanText at, int article)
    {
        var end = EndBefore(at, article);
        var isQuoted = end < article && Punctuation.ClosesTitle(at[end]);
        var start = end;
        while (start > at.Done && end - start < LongestJoinedName && IsInsideJoined(at, start - 1, isQuoted))
        {
            start--;
        }

        for (var length = Math.Min(LongestJoinedNoun, end - start); length > 0; length--)
        {
            var noun = end - length;
            var entry = Vocabulary.Find(at.Text[noun..end]);
            if (entry is null || entry.LanguagesOf(Nouns).IsEmpty)
            {
                continue;
            }

            var isLaw = !entry.LanguagesOf(WordRoles.Law).IsEmpty;
            var key = DesignationPhrase.KeyOf(at.Text[noun..end]);
            if (!isLaw && (!isQuoted || (key is not null && noun == start && start > 0)))
            {
                return key is null ? null
                    : isQuoted ? PointerReader.Of(at, start - 1, end + 1, key, WordRoles.Link) // 《规约》
                    : PointerReader.BeforeArticle(at, noun, end, key);
            }

            var from =
                isQuoted && start > 0 ? start - 1
                : Scripts.IsHangul(at[end - 1]) ? start
                : noun;
            var written = at.Text[(isQuoted ? start : from)..end].ToString();
            return new InstrumentCandidate(InstrumentWords.Unknown, from, end, written, isLaw ? "law" : key ?? string.Empty);
        }

        return null;
    }

    /// <summary>Whether a character parts a name from what stands before it, in scripts without spaces.</summary>
    public static bool IsBreak(in ScanText at, int position) =>
        (
            at.Lexer.At(position) is { Entry: not null } token
            && token.Start == position
            && token.End == position + 1
            && token.Can(WordRoles.Link | WordRoles.And | WordRoles.To | WordRoles.This | WordRoles.That)
        ) || LanguageTraits.IsNameBreak(at[position]);

    private static int EndBefore(in ScanText at, int article)
    {
        var end = article;
        while (end > at.Done && (at[end - 1] == ' ' || Punctuation.ClosesQuote(at[end - 1])))
        {
            end--;
        }

        var isOf = end > at.Done && NameWords.IsWordOfItsOwn(at[end - 1]) && Vocabulary.IsIn(at.Text[(end - 1)..end], WordRoles.Of);
        return isOf ? end - 1 : end;
    }

    private static bool IsInsideJoined(in ScanText at, int position, bool isQuoted) =>
        isQuoted ? !Punctuation.OpensTitle(at[position]) : NameWords.IsWordOfItsOwn(at[position]) && !IsBreak(at, position);

    /// <summary>The words of a name, taken one by one for as long as they can belong to it.</summary>
    private ref struct NameWordsRead
    {
        private bool _hasNoun;
        private string? _designation;

        public required int End { get; set; }

        /// <summary>Where the words before the last "and" end.</summary>
        public int? BeforeAnd { get; private set; }

        public required bool HasOf { get; init; }

        public int Words { get; private set; }

        // Where its first word ends.
        private int _first;

        public bool TryTake(in ScanText at, in Token token)
        {
            var isNoun = token.Entry is not null && token.Can(Nouns);
            var isCapital = char.IsUpper(at[token.Start]);
            var isLittle = token.Entry is not null && token.Can(WordRoles.Link | WordRoles.And | WordRoles.Of | WordRoles.About);
            var isHyphenated = Words > 0 && token.Start == End + 1 && at[End] == '-'; // Уголовно-процессуальный
            if (!(isNoun || isCapital || isHyphenated || (Words > 0 && isLittle) || IsBesideNoun(at, token)))
            {
                return false;
            }

            if (Words == 0 && isLittle && !isNoun && !isCapital)
            {
                return false;
            }

            if (BeforeAnd == End && ContinuedRecogniser.MayBeRoman(at.Text[token.Start..token.End]))
            {
                return false; // "de la Constitución y II de la Declaración Americana"
            }

            Words++;
            _first = Words == 1 ? token.End : _first;
            BeforeAnd = isLittle && token.Can(WordRoles.And) ? End : BeforeAnd;
            _hasNoun |= isNoun;
            _designation ??= isNoun ? DesignationPhrase.KeyOf(at.Text[token.Start..token.End]) ?? "law" : null;
            if (!isLittle || isNoun || isCapital)
            {
                End = token.End;
            }

            return true;
        }

        public readonly InstrumentCandidate? Make(in ScanText at, int position)
        {
            var isAbbreviation = Words >= 1 && End - position is >= 2 and <= LongestAbbreviation && IsAbbreviation(at.Text[position..End]);
            var isNamed =
                isAbbreviation
                || (_hasNoun && (HasOf || Scripts.IsBeyondLatin(at[position]) || IsLawInCapitals(at, position)))
                || IsUnknownName(at, position);
            // "Art. 16 Abs. 4 RbEuHb dem Statut ..."
            var isFirstAlone =
                !isNamed && !HasOf && _first > position && (IsMixed(at.Text[position.._first]) || AreAbbreviations(at, position, _first));
            var end = isFirstAlone ? _first : End;
            return end == position || !(isNamed || isFirstAlone)
                ? null
                : new InstrumentCandidate(
                    InstrumentWords.Unknown,
                    position,
                    end,
                    at.Text[position..end].ToString(),
                    DesignationOf(at, position, end)
                );
        }

        // "Part 2 Extradition Act 2003"
        private readonly bool IsLawInCapitals(in ScanText at, int position)
        {
            var last = at.Cursor.WordBefore(End);
            return Words > 1
                && _designation == "law"
                && char.IsUpper(at[position])
                && last > position
                && char.IsUpper(at[last])
                && at.Lexer.At(last).Can(WordRoles.Law);
        }

        // "the European convention on consular functions", "Европейской конвенции о внешнеторговом арбитраже": a noun and its region are no
        // part of a name that the text knows, where a title goes on behind them.
        private readonly string DesignationOf(in ScanText at, int position, int end)
        {
            var (first, last) = (at.Lexer.EndOfWord(position), at.Cursor.WordBefore(end));
            var isRegional =
                last == first + 1 && (WordEndings.IsRegion(at.Text[position..first]) || WordEndings.IsRegion(at.Text[last..end]));
            return _designation is null || (isRegional && at[end] == ' ' && at.Lexer.At(end).Can(WordRoles.About)) ? "law" : _designation;
        }

        // "Art. 3 Ziff. 1 ZPII EAUe"
        private static bool AreAbbreviations(in ScanText at, int position, int first) =>
            first - position is >= 2 and <= LongestAbbreviation
            && Acronym.IsAcronym(at.Text[position..first])
            && at[first] == ' '
            && IsMixed(at.Text[(first + 1)..at.Lexer.EndOfWord(first + 1)]);

        // "RbEuHb": capitals within a short word.
        private static bool IsMixed(ReadOnlySpan<char> word) =>
            word.Length is > 2 and <= LongestAbbreviation && word[1..].IndexOfAnyInRange('A', 'Z') > 0 && IsAbbreviation(word);

        // "GG", "VerfO", "EuAlÜbk"
        private static bool IsAbbreviation(ReadOnlySpan<char> word)
        {
            var (hasSmall, hasLater) = (false, false);
            foreach (var c in word)
            {
                hasLater |= hasSmall && char.IsUpper(c);
                hasSmall |= char.IsLower(c);
                if (!char.IsLetter(c))
                {
                    return false;
                }
            }

            return hasLater || !hasSmall;
        }

        // "Article 4 of the Lagos Compact": whatever has such a name, the article is its.
        private readonly bool IsUnknownName(in ScanText at, int position) =>
            HasOf
            && Words > 0
            && char.IsUpper(at[at.Lexer.At(AfterYear(at, position)).Start])
            && !LanguageTraits.NounsHaveCapitals.Has(LanguageDetector.Of(at.Text, position, End, LanguageSet.All));

        private readonly bool IsBesideNoun(in ScanText at, in Token token) =>
            (_hasNoun && Words < 5 && LawWords.IsAfterNoun(at, token, End))
            || ((HasOf || (Words > 0 && Scripts.IsBeyondLatin(at[token.Start]))) && !_hasNoun && LawWords.IsBeforeNoun(at, token));
    }
}
