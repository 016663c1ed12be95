using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads all the protocols of a sort to one treaty: "the two Optional Protocols to the ICCPR", "the Optional Protocols to the
/// Convention on the Rights of the Child".</summary>
internal static class ProtocolsOfTreaty
{
    private const int Fewest = 2;
    private const int MostUncounted = 4; // "its additional protocols" of a treaty with sixteen are not cited one by one

    private static readonly LanguageWords s_two = new(language => language.TwoByForm);

    /// <summary>The protocols.</summary>
    /// <param name="at">The text.</param>
    /// <param name="words">The words for protocols, without a number.</param>
    /// <returns><see langword="null"/> where the noun is no plural or names no treaty, where nothing says of what sort or how many they
    /// are, and where the treaty has not as many.</returns>
    public static InstrumentCandidate? At(in ScanText at, in ProtocolWords words) =>
        AreSeveral(at, words)
        && CountOf(at, words) is var (count, end)
        && ProtocolOfTreaty.TreatyAt(at, end) is { Ids: [var treaty, ..] } named
        && Meant(at.Names, treaty, words.IsOptional, count) is { Count: >= Fewest } own
            ? NameReader.Named(at, words.Start, named.End, own, isPlural: true) with
            {
                Designation = Designation.Protocol,
            }
            : null;

    /// <summary>The protocols, where a name was read that may be no more than their beginning, or that of one of them.</summary>
    /// <param name="at">The text.</param>
    /// <param name="words">The words for protocols.</param>
    /// <param name="end">Where the name ends.</param>
    /// <param name="isShared">Whether several have it: then it says itself which they are.</param>
    public static InstrumentCandidate? Instead(in ScanText at, in ProtocolWords words, int end, bool isShared) =>
        isShared && end > words.End ? null : At(at, words);

    // The number stands before the noun, in it or behind it: البروتوكولات الاختيارية الثلاثة.
    private static (int Count, int End) CountOf(in ScanText at, in ProtocolWords words)
    {
        if (CountedNames.Before(at, words.Start) is > 0 and var before)
        {
            return (before, words.End);
        }

        foreach (var part in at.Text[words.Start..words.End].Split(' '))
        {
            if (!s_two.LanguagesOf(at.Text[words.Start..words.End][part]).IsEmpty)
            {
                return (Fewest, words.End);
            }
        }

        var number = at.Lexer.At(words.End);
        return number.Kind == TokenKind.Word && number.Can(WordRoles.Number) && !number.IsOrdinal && Scripts.IsArabic(at[number.Start])
            ? (number.Number.Leading, number.End)
            : (0, words.End);
    }

    /// <summary>Protocols whose treaty the words only point back to: "the Convention and its two Protocols", "all three Optional Protocols
    /// thereto".</summary>
    /// <param name="at">The text.</param>
    /// <param name="words">The words for protocols, without a number.</param>
    /// <param name="end">Where they end, with the word that points back behind them.</param>
    /// <returns><see langword="null"/> where they are not several, or nothing says of what sort or how many they are.</returns>
    public static InstrumentCandidate? Pointed(in ScanText at, in ProtocolWords words, int end)
    {
        if (!AreSeveral(at, words))
        {
            return null;
        }

        var count = CountedNames.Before(at, words.Start);
        var isPointed = end > words.End || IsIts(at, words.Start, hasCount: count > 0);
        return isPointed && (count >= Fewest || words.IsOptional is not null)
            ? new InstrumentCandidate(
                InstrumentWords.ProtocolThereto,
                words.Start,
                end,
                at.Text[words.Start..end].ToString(),
                Designation.Protocol
            )
            {
                IsOptional = words.IsOptional,
                IsPlural = true,
                Count = count,
            }
            : null;
    }

    /// <summary>The protocols of a treaty that are meant.</summary>
    /// <param name="names">The names.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="isOptional">Whether they are optional; <see langword="null"/> where the words do not say.</param>
    /// <param name="count">How many they are; 0 where the words do not say.</param>
    /// <returns>None where the treaty has not as many, or nothing tells which.</returns>
    public static IReadOnlyList<InstrumentId> Meant(KnownNames names, InstrumentId treaty, bool? isOptional, int count)
    {
        var own = names.Families.ProtocolsTo(treaty, isOptional);
        return own.Count < Fewest ? []
            : count == own.Count || (count == 0 && isOptional is not null && own.Count <= MostUncounted) ? own
            : count is >= Fewest && count < own.Count ? names.MadeTogether(own, count)
            : [];
    }

    private static bool AreSeveral(in ScanText at, in ProtocolWords words) =>
        words.IsPlural || CountedNames.Before(at, words.Start) >= Fewest || NameReader.HasPlural(at, words.Start, words.End);

    // "its two Protocols", "leurs deux protocoles", "ihre Fakultativprotokolle"
    private static bool IsIts(in ScanText at, int start, bool hasCount)
    {
        var word = at.Cursor.WordBefore(start);
        word = hasCount && word >= 0 ? at.Cursor.WordBefore(word) : word;
        return word >= 0 && at.Lexer.At(word) is { Entry: not null } its && its.Can(WordRoles.Its);
    }
}
