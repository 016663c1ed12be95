using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Laws: "the Constitution", "the Penal Code"; an article after one is not one of the treaty before it.</summary>
internal sealed class LawRecogniser : Recogniser
{
    private const int LongestRest = 50;
    private const int MostWordsBefore = 6;
    private const int ShortestJoined = 2;
    private const int LongestParticle = 3;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(",.;:()");

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            token.Start < at.Done || IsNoLaw(at, token) ? null
            : IsName(at, token.Start) ? Read(at, token.Start, token.End)
            : BeforeNumber(at, token) ?? LawInSmall.Read(at, token);
        return candidate is not null;
    }

    /// <summary>A law, with its provisions if any follow.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where its noun begins.</param>
    /// <param name="end">Where that ends.</param>
    public static LawCandidate Read(in ScanText at, int start, int end)
    {
        var law = NameOf(at, start, end);
        var next = NamedReader.SkipToProvisions(at, law.End);
        var provisions = next > law.End ? ProvisionReader.Read(at, next, law.Start, law) as ProvisionCandidate : null;
        return new LawCandidate(law.Start, provisions?.End ?? start, law, provisions);
    }

    // 憲法は、第九条において; 헌법은 제9조에서. One sign alone ends many words.
    private static LawCandidate? BeforeNumber(in ScanText at, in Token noun)
    {
        var end = noun.End;
        if (!Scripts.HasNoCapitals(at[noun.Start]) || end - noun.Start < ShortestJoined)
        {
            return null;
        }

        while (end - noun.End < LongestParticle && !SequenceNumber.IsPrefix(at[end]) && MayStandBetween(at[end]))
        {
            end++;
        }

        if (
            end == noun.End
            || !SequenceNumber.IsPrefix(at[end])
            || at.Lexer.At(end) is not { Kind: TokenKind.Placed } number
            || number.Start != end
        )
        {
            return null;
        }

        var law = new InstrumentCandidate(InstrumentWords.Unknown, noun.Start, noun.End, at.Text[noun.Start..noun.End].ToString(), "law");
        var provisions = ProvisionReader.Read(at, end, law.Start, law) as ProvisionCandidate;
        return provisions is null ? null : new LawCandidate(law.Start, provisions.End, law, provisions);
    }

    private static bool MayStandBetween(char c) => char.IsLetter(c) || c == ' ' || Punctuation.IsComma(c) || Punctuation.IsListComma(c);

    /// <summary>The name of a law: "Water Code, art. 12": the capitals before the noun belong to it.</summary>
    public static InstrumentCandidate NameOf(in ScanText at, int start, int end)
    {
        end = ToComma(at, end);
        var from = start;
        for (
            var i = 0;
            i < MostWordsBefore
                && at.Cursor.BracketBefore(from) is var gap
                && at.Cursor.WordBefore(gap) is var word
                && word >= at.Done
                && word >= 0
                && char.IsUpper(at[word])
                && at.IsGap(at.Cursor.WordEnd(word), gap)
                && at[at.Cursor.WordEnd(word)] == ' ';
            i++
        )
        {
            from = word;
        }

        return new InstrumentCandidate(InstrumentWords.Unknown, from, end, at.Text[from..end].ToString(), "law");
    }

    // "the International Law Commission" is a body, and "Public International Law" has no articles.
    private static bool IsNoLaw(in ScanText at, in Token noun)
    {
        var next = noun.End + 1;
        return LanguageTraits.IsLawWithoutArticles(at.Text[..noun.End])
            || (at[noun.End] == ' ' && char.IsUpper(at[next]) && LanguageTraits.EndsOtherName(at.Text[next..at.Lexer.EndOfWord(next)]));
    }

    // "Таможенный кодекс": the capital may stand at the adjective.
    private static bool IsName(in ScanText at, int start) =>
        char.IsUpper(at[start])
        || (
            at.Cursor.WordBefore(start) is var word
            && word >= at.Done
            && word >= 0
            && char.IsUpper(at[word])
            && Scripts.IsBeyondLatin(at[word])
        );

    // "Code syldave des douanes, art. 14": the name goes on to the comma, if an article stands after that.
    private static int ToComma(in ScanText at, int end)
    {
        var comma = at.Text[end..Math.Min(at.Text.Length, end + LongestRest)].IndexOfAny(s_nameEnds);
        return comma > 0 && at[end + comma] == ',' && at.Lexer.At(end + comma + 1) is { Entry: not null } unit && unit.Can(WordRoles.Unit)
            ? end + comma
            : end;
    }
}
