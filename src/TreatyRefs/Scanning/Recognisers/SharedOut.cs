using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Provisions and instruments in two lists of the same length, the first of the first and the second of the second: "Articles 5
/// and 13 of the European Convention and the Covenant respectively", 《甲公约》和《乙公约》第一条和第二条分别.</summary>
/// <remarks>Only where a word says so: without one, the first name has all the numbers, and the second is named beside it.</remarks>
internal static class SharedOut
{
    private const int MostNames = 4;

    private static readonly LanguageWords s_respectively = new(language => language.Respectively);
    private static readonly LanguageWords s_joins = new(language => language.JoinsRespectively);

    /// <summary>The names after the provisions.</summary>
    /// <param name="at">The text.</param>
    /// <param name="first">The first name.</param>
    /// <param name="count">How many provisions there are.</param>
    /// <param name="provisionsEnd">Where they end.</param>
    /// <returns>The other names, and where the last ends; <see langword="null"/> where nothing is shared out.</returns>
    public static (List<InstrumentCandidate> Others, int End)? After(
        in ScanText at,
        InstrumentCandidate first,
        int count,
        int provisionsEnd
    )
    {
        if (count is < 2 or > MostNames || !IsName(first))
        {
            return null;
        }

        var (others, end, isSaid) = (new List<InstrumentCandidate>(count - 1), first.End, EndOfWord(at, provisionsEnd) > provisionsEnd);
        while (others.Count < count - 1)
        {
            if (NextAfter(at, end, ref isSaid) is not { } next)
            {
                return null;
            }

            others.Add(next);
            end = next.End;
        }

        return isSaid || IsSaidAt(at, end) ? (others, end) : null;
    }

    /// <summary>The names before the provisions, where a script puts them there.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the first begins.</param>
    /// <param name="first">The first name.</param>
    public static ProvisionCandidate? Before(in ScanText at, int start, InstrumentCandidate first)
    {
        if (!Scripts.IsJoined(at[first.Start]) || !IsName(first))
        {
            return null;
        }

        var (others, end) = (new List<InstrumentCandidate>(), AfterTitle(at, first.End));
        while (others.Count < MostNames - 1 && NextJoined(at, end) is { } next)
        {
            others.Add(next);
            end = AfterTitle(at, next.End);
        }

        return
            others.Count > 0
            && ProvisionReader.Read(at, LinkReader.Skip(at, end).End, start, first) is ProvisionCandidate { Segments: [var all] } read
            && read.Tail.Instrument is null
            && all.Provisions.Count == others.Count + 1
            && IsSaidAt(at, read.PhraseEnd)
            ? read with
            {
                Others = others,
            }
            : null;
    }

    /// <summary>Where the word ends that shares out what is listed, between the provisions and the names: ", respectively,".</summary>
    /// <returns>The place itself where none stands there.</returns>
    public static int EndOfWord(in ScanText at, int position)
    {
        var word = at.SkipSpaces(Punctuation.IsComma(at[position]) ? position + 1 : position);
        var end = at.Lexer.EndOfWord(word);
        return s_respectively.LanguagesOf(at.Text[word..end]).IsEmpty ? position
            : Punctuation.IsComma(at[end]) ? end + 1
            : end;
    }

    private static bool IsName(InstrumentCandidate name) =>
        name.Words is InstrumentWords.Name or InstrumentWords.Alias or InstrumentWords.Resolution;

    // ", B", "and the C", "bzw. des D", والعهد
    private static InstrumentCandidate? NextAfter(in ScanText at, int end, ref bool isSaid)
    {
        var position = at.SkipSpaces(end);
        var hasComma = Punctuation.IsComma(at[position]);
        position = hasComma ? at.SkipSpaces(position + 1) : position;
        var word = at.Text[position..at.Lexer.EndOfWord(position)];
        if (!s_joins.LanguagesOf(word).IsEmpty)
        {
            isSaid = true;
            position += word.Length + (at[position + word.Length] == '.' ? 1 : 0);
        }
        else if (AndAt(at, position) is > 0 and var and)
        {
            position += and;
        }
        else if (!hasComma)
        {
            return null;
        }

        var links = LinkReader.Skip(at, position);
        return
            !links.Have(Links.Comma | Links.Bracket | Links.Quote)
            && NameReader.Any(at, links.End) is { } name
            && IsName(name)
            && NameReader.IsWritten(at, name)
            ? name
            : null;
    }

    private static InstrumentCandidate? NextJoined(in ScanText at, int end)
    {
        var position = at.SkipSpaces(end);
        if (AndAt(at, position) is not (> 0 and var and))
        {
            return null;
        }

        position = at.SkipSpaces(position + and);
        position = Punctuation.OpensTitle(at[position]) ? position + 1 : position;
        return NameReader.Any(at, position) is { } name && IsName(name) && NameReader.IsWritten(at, name) ? name : null;
    }

    private static int AfterTitle(in ScanText at, int end) => Punctuation.ClosesTitle(at[end]) ? end + 1 : end;

    private static int AndAt(in ScanText at, int position)
    {
        var length =
            Scripts.IsJoined(at[position]) ? Vocabulary.LongestAt(at.Text[position..], out _)
            : Scripts.IsArabic(at[position]) ? 1
            : at.Lexer.EndOfWord(position) - position;
        return position + length <= at.Text.Length && Vocabulary.IsIn(at.Text[position..(position + length)], WordRoles.And) ? length : 0;
    }

    // Right there, with a comma, a particle or a little word before it perhaps: ", respectively", は、それぞれ, "على التوالي". Farther on it
    // shares out something else: "the ECHR and the CRC, to which Norway and Iceland acceded in 1952 and 1953 respectively".
    private static bool IsSaidAt(in ScanText at, int position)
    {
        const int MostMarks = 3;
        for (var i = position; i < at.Text.Length && i <= position + MostMarks; i++)
        {
            if (Scripts.IsJoined(at[i]) && s_respectively.Begin(at.Text[i..], LanguageSet.All))
            {
                return true;
            }
        }

        return EndOfWord(at, position) > position || IsAfterParticle(at, position);
    }

    private static bool IsAfterParticle(in ScanText at, int position)
    {
        const int LongestParticle = 3;
        var start = at.SkipSpaces(Punctuation.IsComma(at[position]) ? position + 1 : position);
        var end = at.Lexer.EndOfWord(start);
        return end > start && end - start <= LongestParticle && Scripts.IsArabic(at[start]) && EndOfWord(at, end) > end;
    }
}
