using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>"Convention" means ...: the instrument that follows is what the term before means; where it is not known, the term means
/// nothing known.</summary>
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
            NameReader.Any(at, next) is { } named && NameReader.IsWrittenAsName(at, named.Start, named.End) && !HasArticle(at, named.End)
                ? named
                : Unknown(at, from, to);
        candidate = meaning is not null && TermReader.Term(at, from, to, token.Start) is { } term ? term with { Meaning = meaning } : null;
        return candidate is not null;
    }

    // “敌国条款”指《联合国宪章》第五十三条: some articles of it, and not the whole.
    private static bool HasArticle(in ScanText at, int end) =>
        at.Lexer.At(Punctuation.ClosesTitle(at[end]) ? end + 1 : end) is { Kind: TokenKind.Placed };

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
