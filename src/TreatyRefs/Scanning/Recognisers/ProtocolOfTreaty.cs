using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads protocols by what they are protocols to: "the Optional Protocol to CEDAW", "the Optional Protocol on the sale of children
/// to the Convention on the Rights of the Child", 《儿童权利公约》第三任择议定书.</summary>
/// <remarks>What they are protocols to is not cited by that. Of several, nobody knows which is meant, unless a number or what it is
/// about says so.</remarks>
internal static class ProtocolOfTreaty
{
    private const int MostWordsOfSubject = 12;

    private static readonly Phrases s_annexed = new(language => language.Annexed);

    /// <summary>The protocol that words without a number mean by the treaty that they name.</summary>
    /// <param name="at">The text.</param>
    /// <param name="words">The words: "Optional Protocol".</param>
    /// <returns><see langword="null"/> where they name no treaty, or are the beginning of a longer name.</returns>
    public static InstrumentCandidate? Before(in ScanText at, in ProtocolWords words)
    {
        if (words.Number > 0 || words.IsPlural || IsIndefinite(at, words.Start) || ProtocolReader.StartOf(at, words.Start) < words.Start)
        {
            return null;
        }

        var subject = SubjectAt(at, words.End);
        return
            (TreatyAt(at, words.End) ?? (subject > 0 ? AfterSubject(at, subject) : null)) is not { Ids: [var treaty] } named
            || (at.Names.Lexicon.LongestInText(at.Tokens, words.Start, out var end).Count > 0 && end >= named.End)
            || Own(at, treaty, words) is not { } own
            ? null
            : About(at, words, named, own, subject);
    }

    /// <summary>The protocol that a name without a number means by the treaty that stands after it, or that its words point back
    /// to.</summary>
    /// <param name="at">The text.</param>
    /// <param name="words">The words for a protocol with which the name begins.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>As <see cref="Before"/>; <see langword="null"/> also where the name says more than that it is a protocol.</returns>
    public static InstrumentCandidate? Instead(in ScanText at, in ProtocolWords words, int start, int end) =>
        words.Start == start && words.End == end ? Before(at, words) ?? ProtocolThereto.At(at, words) : null;

    /// <summary>The protocol that the name of a treaty goes on with where words have no spaces between them: 欧洲人权公约第七号议定书.</summary>
    /// <param name="at">The text.</param>
    /// <param name="treaty">The treaty.</param>
    /// <returns><see langword="null"/> where the name goes on with none, or the treaty has none; no instrument, where it has none of that
    /// number.</returns>
    public static InstrumentCandidate? After(in ScanText at, InstrumentCandidate treaty)
    {
        if (
            treaty is not { Words: InstrumentWords.Name, Ids: [var parent] }
            || !Scripts.IsJoined(at[treaty.Start])
            || Protocol(at, AfterTitle(at, treaty.End)) is not { } words
            || Own(at, parent, words) is not { } own
        )
        {
            return null;
        }

        return treaty with
        {
            End = words.End,
            Ids = own,
            AsWritten = at.Text[treaty.Start..words.End].ToString(),
            Designation = Designation.Protocol,
        };
    }

    /// <summary>The protocols that the name of a treaty goes on with, counted, where words have no spaces between them:
    /// 《儿童权利公约》的三项任择议定书.</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The treaty, or several that share the name and the protocols; or what was taken for one of the protocols.</param>
    /// <returns><see langword="null"/> where it goes on with none, or has not as many.</returns>
    public static InstrumentCandidate? CountedAfter(in ScanText at, InstrumentCandidate name)
    {
        if (name is not { Words: InstrumentWords.Name, Ids: [var id, ..] } || !Scripts.IsJoined(at[name.Start]))
        {
            return null;
        }

        if (Counted(at, name, AfterTitle(at, name.End), id) is { } counted)
        {
            return counted;
        }

        var parents = at.Names.DesignationOf(id) == Designation.Protocol ? at.Names.Families.ParentsOf(id) : [];
        for (var i = name.Start + 1; parents.Count > 0 && i < name.End; i++)
        {
            if (Counted(at, name, i, parents[0]) is { } inside && inside.End >= name.End)
            {
                return inside;
            }
        }

        return null;
    }

    private static InstrumentCandidate? Counted(in ScanText at, InstrumentCandidate name, int position, InstrumentId treaty) =>
        CountedTogether.At(at, position) is { } counted
        && Protocol(at, counted.Noun) is { Number: 0 } several
        && ProtocolsOfTreaty.Meant(at.Names, treaty, several.IsOptional, counted.Count) is { Count: > 1 } protocols
            ? name with
            {
                End = several.End,
                Ids = protocols,
                IsPlural = true,
                AsWritten = at.Text[name.Start..several.End].ToString(),
                Designation = Designation.Protocol,
            }
            : null;

    /// <summary>The name of a protocol with the treaty after it, which is not cited by that: "the Montreal Protocol to the Vienna
    /// Convention". Of several protocols of one name it tells which is meant: "the Optional Protocol concerning the Compulsory Settlement
    /// of Disputes attached to the VCDR".</summary>
    public static InstrumentCandidate WithTreaty(in ScanText at, InstrumentCandidate protocol)
    {
        if (
            protocol is not { Words: InstrumentWords.Name, Ids: [var id, ..] }
            || at.Names.DesignationOf(id) != Designation.Protocol
            || TreatyAt(at, protocol.End) is not { Ids: [var treaty] } named
        )
        {
            return protocol;
        }

        var families = at.Names.Families;
        var own = protocol.Ids.Where(one => families.ParentsOf(one).Contains(treaty)).ToList();
        return own.Count == 0
            ? protocol
            : protocol with
            {
                Ids = own,
                End = named.End,
                AsWritten = at.Text[protocol.Start..named.End].ToString(),
            };
    }

    // "A protocol to the Convention on ..." may be any.
    private static bool IsIndefinite(in ScanText at, int start) =>
        at.Cursor.WordBefore(start) is var word and >= 0
        && at.Lexer.At(word) is { Entry: not null } article
        && article.Can(WordRoles.Indefinite)
        && !article.Can(WordRoles.Definite);

    // 》, 的, の, and a space where the script has them.
    private static int AfterTitle(in ScanText at, int end)
    {
        end += Punctuation.ClosesTitle(at[end]) ? 1 : 0;
        end +=
            Scripts.IsJoined(at[end]) && at.Lexer.At(end) is { Entry: not null } of && of.Start == end && of.Can(WordRoles.Of)
                ? of.End - end
                : 0;
        return at[end] == ' ' && Scripts.IsHangul(at[end + 1]) ? end + 1 : end;
    }

    private static ProtocolWords? Protocol(in ScanText at, int position) =>
        position < at.Text.Length
        && (SequenceNumber.IsPrefix(at[position]) || Scripts.IsJoined(at[position]))
        && ProtocolReader.Words(at, position) is { IsNumberLast: var isLast } words
        && (words.Number == 0 || !isLast)
            ? words
            : null;

    /// <returns>None where the treaty has protocols, and none of that number; <see langword="null"/> where it has none at all.</returns>
    private static IReadOnlyList<InstrumentId>? Own(in ScanText at, InstrumentId treaty, in ProtocolWords words)
    {
        var families = at.Names.Families;
        if (!families.HasProtocols(treaty))
        {
            return null;
        }

        var isOptional = words.IsOptional;
        if (words.Number > 0)
        {
            return [.. families.ProtocolsOf(words.Number, isOptional).Where(id => families.ParentsOf(id).Contains(treaty))];
        }

        return families.WithoutNumber(families.ProtocolsTo(treaty, isOptional));
    }

    /// <summary>The treaty after a noun for its protocols: "to CEDAW", "zur EMRK", "к Конвенции", لاتفاقية, الملحق باتفاقية.</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the noun ends.</param>
    public static InstrumentCandidate? TreatyAt(in ScanText at, int end)
    {
        var annexed = AfterAnnexed(at, end);
        var articles = ProtocolReader.AfterArticles(at, annexed);
        var links = LinkReader.Skip(at, articles);
        var isJoined = articles > end || links.Have(Links.Word) || Scripts.IsArabic(at[end + 1]);
        return !links.Have(Links.Comma | Links.Bracket | Links.Quote) && (isJoined || IsInLetters(at, links.End))
            ? ProtocolReader.ParentAt(at, links.End)
            : null;
    }

    // "Zusatzprotokoll EMRK"
    private static bool IsInLetters(in ScanText at, int position) =>
        at.Lexer.EndOfWord(position) is var end && end > position + 1 && Acronym.IsAcronym(at.Text[position..end]);

    /// <summary>Where the word ends after a protocol that joins it to what it is a protocol to: "supplementing", الملحق.</summary>
    public static int AfterAnnexed(in ScanText at, int end) => s_annexed.EndAfterSpace(at.Text, end);

    // Where "sale of children" begins after "on the".
    private static int SubjectAt(in ScanText at, int end) =>
        at.Lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } about && about.Can(WordRoles.About) && about.Start <= end + 2
            ? about.End
            : 0;

    private static InstrumentCandidate? AfterSubject(in ScanText at, int subject)
    {
        var position = subject;
        for (var i = 0; i < MostWordsOfSubject && at[position] is ' ' or '\u00A0' or '\n'; i++)
        {
            position = at.Cursor.WordEnd(at.Lexer.At(position).Start);
            if (TreatyAt(at, position) is { } treaty)
            {
                return treaty;
            }
        }

        return null;
    }

    // "on the sale of children", before the treaty or after it.
    private static InstrumentCandidate About(
        in ScanText at,
        in ProtocolWords words,
        InstrumentCandidate named,
        IReadOnlyList<InstrumentId> own,
        int subject
    )
    {
        var end = named.End;
        var isBefore = subject > 0 && subject < named.Start;
        if (isBefore || own.Count > 1)
        {
            subject = isBefore ? subject : SubjectAt(at, named.End);
            var fitting = subject > 0 ? SubjectWords.Fitting(at, subject, own, ref end, out _) : own;
            // "the Protocol on Water and Health to ..." is not the only one that is known, which is about something else.
            own =
                fitting.Count > 0 ? fitting
                : isBefore && words.IsOptional != true ? []
                : own;
        }

        return ProtocolReader.Protocol(at, words.Start, Math.Max(end, named.End)) with
        {
            Words = InstrumentWords.Name,
            Ids = own,
        };
    }
}
