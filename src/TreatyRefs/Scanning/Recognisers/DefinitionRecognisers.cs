using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Short names after a word that gives one: (hereinafter referred to as "the Convention"), hereinafter the Convention.</summary>
internal sealed class HereinafterRecogniser : Recogniser
{
    private const int MostWords = 10;
    private const int MostWordsOfTerm = 8;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = token.Start < at.Done ? null : Read(at, token.End);
        return candidate is not null;
    }

    private static DefinitionCandidate? Read(in ScanText at, int position)
    {
        for (var words = 0; words < MostWords && position < at.Text.Length; words++)
        {
            position = at.Cursor.SkipBeforeTerm(position);
            if (position >= at.Text.Length || Punctuation.ClosesBracket(at[position]) || at[position] is '.' or '\n')
            {
                return null;
            }

            if (at.Cursor.OpensQuotation(position))
            {
                return TermReader.Quoted(at, position);
            }

            if (IsTermWord(at, position) && Unquoted(at, position) is { } defined)
            {
                return defined;
            }

            position = Math.Max(at.Lexer.EndOfWord(position), position + 1);
        }

        return null;
    }

    // A capital, or in a script without capitals a word for an instrument.
    private static bool IsTermWord(in ScanText at, int position) =>
        char.IsUpper(at[position])
        || (Scripts.HasNoCapitals(at[position]) && at.Lexer.At(position) is { Entry: not null } token && token.Can(WordRoles.Designation));

    // Without quotation marks: the words up to the bracket or comma.
    private static DefinitionCandidate? Unquoted(in ScanText at, int start)
    {
        var end = start;
        for (var words = 0; words < MostWordsOfTerm; words++)
        {
            var token = at.Lexer.At(end);
            if (token.Kind != TokenKind.Word || token.Start > end + 1)
            {
                break;
            }

            end = token.End;
        }

        return end > start && EndsTerm(at[end]) ? TermReader.Term(at, start, end, end) : null;
    }

    private static bool EndsTerm(char c) =>
        c == '.' || Punctuation.ClosesBracket(c) || Punctuation.IsComma(c) || Punctuation.IsSemicolon(c);
}

/// <summary>Short names in a bracket after a name: (the "Convention"), (“BBNJ Agreement”), (VCLT), (the Convention).</summary>
internal sealed class BracketDefinitionRecogniser : Recogniser
{
    private const int LongestWord = 19;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = token.Start < at.Done ? null : Read(at, token.Start);
        return candidate is not null;
    }

    private static DefinitionCandidate? Read(in ScanText at, int open)
    {
        var position = open + 1;
        var token = at.Lexer.At(position);
        if (
            token.Kind == TokenKind.Word
            && token.Start == position
            && token.Entry is not null
            && token.Can(WordRoles.Link)
            && !token.Can(WordRoles.Designation)
        )
        {
            position = at.Cursor.SkipBeforeTerm(token.End);
            token = at.Lexer.At(position);
        }

        if (at.Cursor.OpensQuotation(position))
        {
            return TermReader.Quoted(at, position);
        }

        var end = at.Lexer.EndOfWord(position);
        if (!Punctuation.ClosesBracket(at[end]) || end - position is < 2 or > LongestWord || !char.IsUpper(at[position]))
        {
            return null;
        }

        var isAbbreviation = at.Text[position..end].IndexOfAnyInRange('a', 'z') < 0 && open <= at.Done + 2;
        var isKind = token.Entry is not null && token.Can(WordRoles.Designation);
        return isAbbreviation || isKind ? TermReader.Term(at, position, end, open) : null;
    }
}

/// <summary>Short names in a list of terms, where the verb stands once, above: « Convention » la Convention des Nations Unies sur le
/// droit de
/// la mer.</summary>
internal sealed class TermListRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = Read(at, token.Start);
        return candidate is not null;
    }

    private static DefinitionCandidate? Read(in ScanText at, int open)
    {
        var close = at.Cursor.ClosingQuote(open, TermReader.LongestTerm);
        var start = close < 0 ? -1 : at.Cursor.SkipBeforeTerm(open + 1);
        if (
            start < 0
            || start >= close
            || !char.IsUpper(at[start])
            || DesignationPhrase.KeyOf(at.Text[start..close].Trim(" \u00A0")) is null
        )
        {
            return null;
        }

        var links = LinkReader.Skip(at, at.Cursor.SkipBeforeTerm(close + 1));
        return
            !links.Have(~Links.Word)
            && char.IsUpper(at[links.End])
            && NameReader.Any(at, links.End) is { Words: not InstrumentWords.Alias } named
            ? TermReader.Term(at, start, close, open) is { } term
                ? term with
                {
                    Meaning = named,
                }
                : null
            : null;
    }
}

/// <summary>"Convention" means ...: the instrument that follows is what the term before means; where it is not known, the term means
/// nothing
/// known.</summary>
internal sealed class MeansRecogniser : Recogniser
{
    private const int LongestGap = 24;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        if (token.Start < at.Done || !TryQuotedBefore(at, token.Start, out var from, out var to))
        {
            return false;
        }

        var end = token.End;
        while (at[end] is ':' or ' ')
        {
            end++;
        }

        var next = LinkReader.Skip(at, SkipJoinedDate(at, end)).End;
        var meaning =
            NameReader.Any(at, next) is { } named && NameReader.IsWrittenAsName(at, named.Start, named.End) ? named : Unknown(at, from, to);
        candidate = meaning is not null && TermReader.Term(at, from, to, token.Start) is { } term ? term with { Meaning = meaning } : null;
        return candidate is not null;
    }

    private static InstrumentCandidate? Unknown(in ScanText at, int from, int to)
    {
        var term = at.Lexer.At(from);
        while (term.Entry is not null && term.Can(WordRoles.Link) && term.End < to)
        {
            term = at.Lexer.At(term.End);
        }

        return term.Entry is not null && term.Can(WordRoles.Designation)
            ? new InstrumentCandidate(
                InstrumentWords.Unknown,
                from,
                to,
                at.Text[from..to].ToString(),
                DesignationPhrase.KeyOf(at.Text[term.Start..term.End]) ?? string.Empty
            )
            : null;
    }

    // The quotation that ends right before the verb.
    private static bool TryQuotedBefore(in ScanText at, int verb, out int from, out int to)
    {
        (from, to) = (0, 0);
        var limit = Math.Max(0, verb - LongestGap - TermReader.LongestTerm);
        for (var open = verb - 1; open >= limit; open--)
        {
            if (
                Punctuation.OpensTerm(at[open])
                && at.Cursor.ClosingQuote(open, TermReader.LongestTerm) is var close
                && close > 0
                && verb - close is >= 1 and <= LongestGap
            )
            {
                (from, to) = (open + 1, close);
                return true;
            }
        }

        return false;
    }

    // 是指一九八二年十二月十日《联合国海洋法公约》: the date stands before the name.
    private static int SkipJoinedDate(in ScanText at, int position)
    {
        var end = position;
        while (
            end - position < 16
            && (char.IsDigit(at[end]) || ChineseNumeral.IsPart(at[end]) || LanguageTraits.IsDateSign(at[end]) || at[end] == ' ')
        )
        {
            end++;
        }

        return end;
    }
}

/// <summary>Reads the words of a short name.</summary>
internal static class TermReader
{
    /// <summary>The longest short name, in UTF-16 code units.</summary>
    public const int LongestTerm = 80;

    /// <summary>The short name that a quotation is.</summary>
    public static DefinitionCandidate? Quoted(in ScanText at, int open)
    {
        var limit = Math.Min(at.Text.Length, open + LongestTerm);
        for (var i = open + 1; i < limit; i++)
        {
            var isApostrophe = at[i] is '\u2019' or '\'' && i + 1 < limit && char.IsLetter(at[i + 1]);
            if (at.Cursor.ClosesQuotation(i) && !isApostrophe)
            {
                return Term(at, open + 1, i, i + 1);
            }
        }

        return null;
    }

    /// <summary>The short name without its article: "the Convention" is defined, and "of the Convention" is found.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="next">Where reading goes on.</param>
    public static DefinitionCandidate? Term(in ScanText at, int start, int end, int next)
    {
        while (
            start < end
            && at.Lexer.At(start) is { Kind: TokenKind.Word, Entry: not null } token
            && token.End < end
            && token.Can(WordRoles.Link | WordRoles.Of)
            && !token.Can(WordRoles.Designation | WordRoles.Unit)
            && (!char.IsUpper(at[token.Start]) || token.Can(WordRoles.Definite))
        )
        {
            start = token.End;
        }

        while (start < end && !NameWords.IsInWord(at[start]) && !NameWords.IsWordOfItsOwn(at[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(at[end - 1]))
        {
            end--;
        }

        return end - start is > 1 and < LongestTerm ? new DefinitionCandidate(start, next, at.Text[start..end].ToString()) : null;
    }
}
