using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads protocols without a number whose treaty the words only point back to: "the Additional Protocol thereto", "le Protocole
/// additionnel à cette Convention", "das Zusatzprotokoll hierzu".</summary>
internal static class ProtocolThereto
{
    private static readonly Phrases s_thereto = new(language => language.Thereto);

    /// <summary>Where the words end after a name that ends with a protocol to what it begins with: "the Convention ..., as modified by the
    /// Protocol of 1978 relating thereto"; where the name does if none stand there.</summary>
    /// <param name="at">The text.</param>
    /// <param name="name">The name.</param>
    public static int EndAfter(in ScanText at, InstrumentCandidate name) => s_thereto.EndAfterSpace(at.Text, name.End);

    /// <summary>The protocol.</summary>
    /// <param name="at">The text.</param>
    /// <param name="words">The words for it.</param>
    /// <returns><see langword="null"/> where nothing after them points to a treaty.</returns>
    public static InstrumentCandidate? At(in ScanText at, in ProtocolWords words)
    {
        if (words.Number > 0 || ProtocolReader.StartOf(at, words.Start) < words.Start)
        {
            return null;
        }

        var thereto = s_thereto.EndAfterSpace(at.Text, words.End);
        if (ProtocolsOfTreaty.Pointed(at, words, thereto) is { } several)
        {
            return several;
        }

        if (words.IsPlural)
        {
            return null;
        }

        var (end, noun) = thereto > words.End ? (thereto, string.Empty) : Pointed(at, words.End);
        return end == words.End
            ? null
            : new InstrumentCandidate(
                InstrumentWords.ProtocolThereto,
                words.Start,
                end,
                at.Text[words.Start..end].ToString(),
                Designation.Protocol
            )
            {
                To = noun,
                IsOptional = words.IsOptional,
            };
    }

    /// <summary>The same of words that are a name of protocols.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    public static InstrumentCandidate? At(in ScanText at, int start, int end) =>
        ProtocolReader.Words(at, start) is { } words && words.Start == start && words.End == end ? At(at, words) : null;

    // "to that Convention", "à ladite Charte", "к указанной Конвенции"
    private static (int End, string Noun) Pointed(in ScanText at, int end)
    {
        var articles = ProtocolReader.AfterArticles(at, end);
        var links = LinkReader.Skip(at, articles);
        if (links.Have(Links.Comma | Links.Bracket | Links.Quote) || !(articles > end || links.Have(Links.Word)))
        {
            return (end, string.Empty);
        }

        var word = at.Lexer.At(links.End);
        return
            PointerReader.PointingWords(at, ref word) != WordRoles.None
            && word.Kind == TokenKind.Word
            && word.Can(WordRoles.Designation)
            && !NameReader.GoesOn(at, word.End)
            && DesignationPhrase.KeyOf(at.Text[word.Start..word.End]) is { } noun and not Designation.Protocol
            ? (word.End, noun)
            : (end, string.Empty);
    }
}
