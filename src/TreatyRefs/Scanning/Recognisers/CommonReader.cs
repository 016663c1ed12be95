using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads a provision that several instruments have alike: "common Article 3", "Article 3 common to the four Geneva
/// Conventions".</summary>
internal static class CommonReader
{
    /// <summary>One that says so after its number.</summary>
    public static CommonCandidate? After(in ScanText at, in PhraseReader phrase, List<CitedProvision> provisions, int start) =>
        at.Lexer.At(phrase.End) is { Kind: TokenKind.Word } next
        && next.Can(WordRoles.Common)
        && ProvisionReader.OutermostOf(provisions[0]) == ProvisionKind.Article
            ? Of(at, provisions, phrase.Languages, start, next.End, null)
            : null;

    /// <summary>One that says so before its number.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="unit">Where the word for the provision begins.</param>
    /// <param name="named">The instruments, where their name stands before it.</param>
    public static CommonCandidate? Before(in ScanText at, int start, int unit, InstrumentCandidate? named)
    {
        var phrase = new PhraseReader(at.Text, at.Parts);
        return phrase.TryReadUnits(unit, mayBeBare: false) ? Of(at, phrase.Provisions(), phrase.Languages, start, phrase.End, named) : null;
    }

    private static CommonCandidate? Of(
        in ScanText at,
        List<CitedProvision> provisions,
        LanguageSet languages,
        int start,
        int end,
        InstrumentCandidate? named
    )
    {
        var asWritten = named?.AsWritten;
        IReadOnlyList<InstrumentId> ids = [];
        if (named is null)
        {
            var next = LinkReader.Skip(at, SkipCount(at, SkipTo(at, end))).End;
            ids = at.Names.Lexicon.LongestAt(at.Tokens, next, out var nameEnd, isRunning: true);
            (asWritten, end) = ids.Count > 0 ? (at.Text[next..nameEnd].ToString(), nameEnd) : (null, end);
        }

        ids = ids.Count > 0 ? ids : MeantAlone(at);
        return provisions.Count > 0 && (named is not null || ids.Count > 0)
            ? new CommonCandidate(start, end, languages, provisions, ids, asWritten) { Named = named }
            : null;
    }

    private static IReadOnlyList<InstrumentId> MeantAlone(in ScanText at)
    {
        foreach (var name in LanguageTraits.CommonTo)
        {
            if (at.Names.Lexicon.Find(name) is { Count: > 0 } ids)
            {
                return ids;
            }
        }

        return [];
    }

    // "común a los Convenios", "commun aux Conventions"
    private static int SkipTo(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word } token && token.Can(WordRoles.To) ? token.End : end;

    // "common to the four Geneva Conventions"
    private static int SkipCount(in ScanText at, int end)
    {
        var next = LinkReader.Skip(at, end).End;
        var after = NumberWords.Read(at.Text, Math.Min(next, at.Text.Length), LanguageSet.All, out _, out _, out _);
        return after > next ? after : end;
    }
}
