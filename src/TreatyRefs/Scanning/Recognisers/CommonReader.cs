using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads a provision that several instruments have alike: "common Article 3", "Article 3 common to the four Geneva
/// Conventions".</summary>
internal static class CommonReader
{
    /// <summary>One that says so after its number.</summary>
    public static CommonCandidate? After(in ScanText at, in PhraseReader phrase, List<CitedProvision> provisions, int start) =>
        AfterComma(at, phrase.End) is { Kind: TokenKind.Word } next
        && next.Can(WordRoles.Common)
        && ProvisionReader.OutermostOf(provisions[0]) == ProvisionKind.Article
            ? Of(at, provisions, phrase.Languages, start, next.End, null, isBefore: false)
            : null;

    // "статьи 3, общей для всех"
    private static Token AfterComma(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Comma } comma ? at.Lexer.At(comma.End) : at.Lexer.At(end);

    /// <summary>One that says so before its number.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="unit">Where the word for the provision begins.</param>
    /// <param name="named">The instruments, where their name stands before it.</param>
    public static CommonCandidate? Before(in ScanText at, int start, int unit, InstrumentCandidate? named)
    {
        var phrase = new PhraseReader(at.Text, at.Parts);
        return phrase.TryReadUnits(unit, mayBeBare: false)
            ? Of(at, phrase.Provisions(), phrase.Languages, start, phrase.End, named, isBefore: true)
            : null;
    }

    private static CommonCandidate? Of(
        in ScanText at,
        List<CitedProvision> provisions,
        LanguageSet languages,
        int start,
        int end,
        InstrumentCandidate? named,
        bool isBefore
    )
    {
        var asWritten = named?.AsWritten;
        IReadOnlyList<InstrumentId> ids = [];
        if (named is null)
        {
            var number = end;
            ids = NamedAfter(at, SkipTo(at, end), out var next, out var nameEnd);
            ids = ids.Count > 0 ? ids : NamedAfter(at, SkipSmallWord(at, end), out next, out nameEnd); // "общей для Женевских конвенций"
            (asWritten, end) = ids.Count > 0 ? (at.Text[next..nameEnd].ToString(), nameEnd) : (null, end);
            if ((ids.Count == 0 && IsOfOtherKind(at, next)) || (ids.Count == 1 && !(isBefore && IsApart(at, number, next))))
            {
                return null; // "común a los dos Pactos"; "common to the Brussels and the Lugano Convention"; "common Article 3 TEU"
            }

            // One has nothing in common: "from common Article 3 to the Rome Statute".
            (ids, asWritten, end) = ids.Count == 1 ? ([], null, number) : (ids, asWritten, end);
        }

        ids = ids.Count > 0 ? ids : MeantAlone(at);
        return provisions.Count > 0 && (named is not null || ids.Count > 0)
            ? new CommonCandidate(start, end, languages, provisions, ids, asWritten) { Named = named }
            : null;
    }

    // "to the Rome Statute", "and of Additional Protocol II": another word than "of" stands first between the article and the name.
    private static bool IsApart(in ScanText at, int number, int name) =>
        at.Lexer.At(number) is { Kind: TokenKind.Word } first && first.Start < name && !first.Can(WordRoles.Of);

    private static IReadOnlyList<InstrumentId> NamedAfter(in ScanText at, int position, out int start, out int end)
    {
        start = LinkReader.Skip(at, SkipCount(at, position)).End;
        var ids = at.Names.Lexicon.LongestAt(at.Tokens, start, out end, isRunning: true);
        if (RomanRow.At(at, start, ids, Math.Max(start, end)) is { } row)
        {
            (ids, end) = (row.Ids, row.End);
        }

        return ids;
    }

    private static int SkipSmallWord(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word } word && word.Start == end + 1 && char.IsLower(at[word.Start]) ? word.End : end;

    private static bool IsOfOtherKind(in ScanText at, int position)
    {
        var noun = at.Lexer.At(position);
        var word = at.Text[noun.Start..noun.End];
        var key =
            word.Length < 2
                ? null
                : DesignationPhrase.KeyOf(word) ?? DesignationPhrase.KeyOfPlural(word) ?? DesignationPhrase.KeyOf(word[..^1]);
        return noun.Start == position && key is not (null or Designation.Convention);
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
        var all = at.Lexer.At(next); // "общей для всех четырёх Женевских конвенций"
        var isWord = all.Kind == TokenKind.Word && char.IsLower(at[all.Start]);
        return TrySkipNumberWord(at, next, out var after) || (isWord && TrySkipNumberWord(at, at.Lexer.At(all.End).Start, out after))
            ? after
            : end;
    }

    private static bool TrySkipNumberWord(in ScanText at, int start, out int end)
    {
        var from = Math.Min(start, at.Text.Length);
        end = NumberWords.Read(at.Text, from, LanguageSet.All, out _, out _, out _);
        return end > from;
    }
}
