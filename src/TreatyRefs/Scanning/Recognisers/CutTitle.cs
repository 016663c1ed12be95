using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads titles of which the end is left out: "the UN Convention on Jurisdictional Immunities", "the 1988 Vienna Convention
/// against Illicit Traffic in Narcotic Drugs", "la Convention de La Haye sur les aspects civils".</summary>
/// <remarks>A title that goes on in the text to something else is another instrument's.</remarks>
internal static class CutTitle
{
    private const int MostWords = 16;
    private const int MostWordsBefore = 4;
    private const int FarthestAbout = 7;
    private const int MostSmallWords = 3;
    private const int EnoughOfSubject = 3;

    /// <summary>The instrument whose title begins here.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where its first word begins.</param>
    public static InstrumentCandidate? At(in ScanText at, int start)
    {
        if (NounAt(at, start) is not { } noun || FewestOfSubject(at, noun) is not { } fewest)
        {
            return null;
        }

        // "the Hague Convention", "Convention de La Haye": what several are called, one of which the subject tells.
        var called = at.Names.Lexicon.LongestInText(at.Tokens, start, out var end);
        var owned = Owner.EndAfter(at, noun.End);
        var after = Math.Max(called.Count > 0 ? end : 0, NameDate.EndOf(at, owned));
        var next = at.Lexer.At(after);
        if (next.Kind != TokenKind.Word || !at.IsGap(after, next.Start) || (IsProtocol(at, noun) && !next.Can(WordRoles.About)))
        {
            return null;
        }

        var found = noun.Start > start ? Longest(at, start, start, noun, fewest) : null;
        return found
            ?? (
                Longest(at, start, noun.Start, noun, fewest, after) is { } shorter
                && (owned > noun.End ? IsOwned(at, noun, shorter.Ids[0]) : IsCalled(at, start, noun, shorter.Ids[0], called))
                    ? shorter
                    : null
            );
    }

    /// <summary>Whether a title may go on after what is called by a name already: "the Convention against Illicit Traffic | in Narcotic
    /// Drugs".</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the name ends.</param>
    public static bool MayGoOn(in ScanText at, int end) =>
        at[end] is ' ' or '\u00A0' or '\n'
        && at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } next
        && next.Can(WordRoles.About | WordRoles.Of | WordRoles.Link)
        && at.Lexer.At(next.End) is { Kind: TokenKind.Word };

    private static Token? NounAt(in ScanText at, int start)
    {
        var word = at.Lexer.At(start);
        for (var i = 0; i < MostWordsBefore && word.Kind is TokenKind.Word or TokenKind.Number && at.IsGap(start, word.Start); i++)
        {
            if (word.Entry is not null && word.Can(WordRoles.Designation))
            {
                return DesignationPhrase.KeyOf(at.Text[word.Start..word.End]) == Designation.Resolution ? null : word;
            }

            if (!char.IsUpper(at[word.Start]) && !(word.Entry is not null && word.Can(WordRoles.Of)))
            {
                return null;
            }

            (start, word) = (word.End, at.Lexer.At(word.End));
        }

        return null;
    }

    // How many words of its subject a title must say: what it is about, or more of it after "of", "Tratado de Prohibición Completa de los
    // Ensayos". "Acuerdo General de Paz" is the beginning of many a name: what is left out may be whose peace it is.
    private static int? FewestOfSubject(in ScanText at, in Token noun)
    {
        var word = at.Lexer.At(noun.End);
        var hasOf = word is { Kind: TokenKind.Word, Entry: not null } && word.Can(WordRoles.Of);
        for (var i = 0; i < FarthestAbout && word.Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (word.Kind == TokenKind.Word && word.Entry is not null && word.Can(WordRoles.About))
            {
                return 1;
            }

            word = at.Lexer.At(word.End);
        }

        return hasOf ? EnoughOfSubject : null;
    }

    // "the Protocol to the European Social Charter" is another than the one that goes on after that.
    private static bool IsProtocol(in ScanText at, in Token noun) =>
        DesignationPhrase.KeyOf(at.Text[noun.Start..noun.End]) == Designation.Protocol;

    private static bool IsOwned(in ScanText at, in Token noun, InstrumentId id) =>
        Owner.At(at.Text, noun.End + 1, isBeforeNoun: false, out _) is { } owner && at.Names.IsOf(id, owner);

    // What stands before the noun says whose it is, where or when it was made, or calls it by a name of its own.
    private static bool IsCalled(in ScanText at, int start, in Token noun, InstrumentId id, IReadOnlyList<InstrumentId> called)
    {
        if (called.Count > 0)
        {
            return called.Contains(id);
        }

        if (noun.Start == start)
        {
            return true;
        }

        var before = at.Text[start..noun.Start].TrimEnd(" -");
        return Owner.At(at.Text, start, isBeforeNoun: true, out var end) is { } owner && end == start + before.Length
            ? at.Names.IsOf(id, owner)
            : at.Names.IsPlace(before) && !at.Names.IsMadeElsewhere(id, before.ToString());
    }

    // The longest run of words that begins a title.
    private static InstrumentCandidate? Longest(in ScanText at, int start, int first, in Token noun, int fewest, int? after = null)
    {
        Span<char> buffer = stackalloc char[NameWords.Longest];
        var (position, sum, count, subject) = (first, 0UL, 0, 0);
        (InstrumentId Id, int End)? found = null;
        for (var i = 0; i < MostWords && NameWords.TryNext(at.Text, ref position, buffer, out var length); i++)
        {
            if (NameVariants.HashOf(buffer[..length]) is > 0 and var hash)
            {
                (sum, count) = (sum + hash, count + 1);
                subject += position > noun.End ? 1 : 0;
                var id = subject >= fewest ? at.Names.Variants.FindBeginning(sum, count) : null;
                found = id is { } one && IsWhole(at, position, subject) ? (one, position) : found;
            }

            position = position == noun.End && after > position ? after.Value : position;
        }

        return found is { } only ? NameReader.Named(at, start, only.End, [only.Id]) : null;
    }

    // No further word of a title follows. In small letters any word may be one.
    private static bool IsWhole(in ScanText at, int end, int subject)
    {
        var next = at.Lexer.At(end);
        if (next.Kind == TokenKind.Comma)
        {
            return !GoesOnInCapitals(at, next.End);
        }

        if (next.Kind != TokenKind.Word || !at.IsGap(end, next.Start))
        {
            return at[end] != '-';
        }

        var little =
            subject < EnoughOfSubject ? WordRoles.About | WordRoles.Of | WordRoles.Link | WordRoles.And : WordRoles.About | WordRoles.Of;
        return char.IsUpper(at[at.Cursor.WordBefore(end)])
            ? !GoesOnInCapitals(at, end) && !(next.Entry is not null && next.Can(WordRoles.About))
            : next.Entry is not null && !next.Can(little);
    }

    // "and Psychotropic", "in the Event of Armed Conflict", ", Inhuman"; but "which the Commission"
    private static bool GoesOnInCapitals(in ScanText at, int position)
    {
        for (var i = 0; i < MostSmallWords; i++)
        {
            var word = at.Lexer.At(position);
            if (word.Kind != TokenKind.Word || word.Can(WordRoles.Unit) || !at.IsGap(position, word.Start))
            {
                return false;
            }

            if (char.IsUpper(at[word.Start]))
            {
                return true;
            }

            if (word.Entry is null)
            {
                return false;
            }

            position = word.End;
        }

        return false;
    }
}
