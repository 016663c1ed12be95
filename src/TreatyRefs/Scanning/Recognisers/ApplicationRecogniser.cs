using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Cases of the European Court of Human Rights in a running text, told by their parties and the number of their application:
/// <c>Moser v. Austria, no. 12643/02</c>, <c>Pinson c. France (requête no 12643/02)</c>. Whoever cites one speaks of that court.</summary>
/// <remarks>The number has four or five digits, a stroke and the last two digits of the year. Dockets of other courts have the year whole,
/// letters, or a word of their own before the number: <c>Index No. 12345/89</c>, <c>Communication No. 488/1992</c>.</remarks>
internal sealed class ApplicationRecogniser : Recogniser
{
    private const int FewestDigits = 4;
    private const int MostDigits = 5;
    private const int DigitsOfYear = 2;
    private const int LongestBefore = 120;
    private const int LongestSign = 5;
    private const int LongestRemark = 60;
    private const string BetweenWords = " \u00A0(（[";

    private static readonly SearchValues<char> s_numberSigns = SearchValues.Create("nNoOsSrRúumM.º°№");
    private static readonly LanguageWords s_applications = new(language => language.ApplicationWords);

    private static readonly LanguageTable<InstrumentId[]> s_courts = new(catalogue =>
        [
            .. catalogue
                .Languages.SelectMany(language => language.Applications)
                .Select(court => InstrumentId.Parse(court.Instrument, null))
                .Distinct(),
        ]
    );

    /// <summary>Where a number ends that may be one; <see langword="null"/> where it is none: "123/89", "12345/2009",
    /// "12345/89/EN".</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first digit stands.</param>
    public static int? EndOf(ReadOnlySpan<char> text, int start) =>
        EndOf(text, start, FewestDigits, MostDigits) is { } end && !(end < text.Length && text[end] == '/') ? end : null;

    /// <summary>Where a number with the last two digits of its year ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first digit stands.</param>
    /// <param name="fewest">How many digits it has before the stroke, at least.</param>
    /// <param name="most">And at most.</param>
    public static int? EndOf(ReadOnlySpan<char> text, int start, int fewest, int most)
    {
        var stroke = start;
        while (stroke < text.Length && char.IsAsciiDigit(text[stroke]))
        {
            stroke++;
        }

        var end = stroke + 1 + DigitsOfYear;
        return
            stroke - start >= fewest
            && stroke - start <= most
            && text[stroke..] is ['/', >= '0' and <= '9', >= '0' and <= '9', ..]
            && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]))
            ? end
            : null;
    }

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = At(at, token.Start);
        return candidate is not null;
    }

    /// <summary>The case whose number begins at a place.</summary>
    public static CourtCandidate? At(in ScanText at, int start) =>
        EndOf(at.Text, start) is { } end && s_courts.Value is [var court] && at.Names.Has(court) && IsOfCase(at, start, end)
            ? new CourtCandidate(start, AfterPlace(at, end), court, null) { IsRead = true }
            : null;

    // ", § 44", ", 12 May 2013, §§ 67-74": where the judgment says so, which is no paragraph of anything else.
    private static int AfterPlace(in ScanText at, int end)
    {
        var rest = at.Text[end..Math.Min(at.Text.Length, end + LongestRemark)];
        var close = rest.IndexOfAny(";)）\n");
        var sign = (close < 0 ? rest : rest[..close]).LastIndexOf('§');
        return sign < 0 || at[end] != ',' ? end : SkipNumbers(at, end + sign + 1);
    }

    private static int SkipNumbers(in ScanText at, int position)
    {
        var end = position;
        while (char.IsAsciiDigit(at[position]) || at[position] is ' ' or '\u00A0' or '-' or '\u2013')
        {
            position++;
            end = char.IsAsciiDigit(at[position - 1]) ? position : end;
        }

        return end;
    }

    private static bool IsOfCase(in ScanText at, int start, int end)
    {
        var from = Math.Max(at.Since, start - LongestBefore);
        var before = at.Text[from..start];
        before = before[(before.LastIndexOf("\n\n") + 1)..];
        var after = at.Text[end..Math.Min(at.Text.Length, end + LongestBefore)];
        return IsNumbered(before, out var isApplication)
            && (HasParties(before) || (isApplication && HasParties(after[..EndOfLine(after)])));
    }

    private static int EndOfLine(ReadOnlySpan<char> text) => text.IndexOfAny("\n;") is var end and >= 0 ? end : text.Length;

    // ", no. ", " (application no. ", " - ", "（第"; no other word stands before the number.
    private static bool IsNumbered(ReadOnlySpan<char> before, out bool isApplication)
    {
        isApplication = false;
        var rest = before.TrimEnd(' ');
        if (rest.IsEmpty || Scripts.IsJoined(rest[^1]))
        {
            return !rest.IsEmpty;
        }

        var sign = LastWord(rest);
        if (!sign.IsEmpty && sign.Length <= LongestSign && !sign.ContainsAnyExcept(s_numberSigns))
        {
            rest = rest[..^sign.Length].TrimEnd(' ');
        }

        var word = LastWord(rest).TrimEnd('.');
        isApplication = !s_applications.LanguagesOf(word).IsEmpty;
        return isApplication || rest.IsEmpty || Punctuation.IsDash(rest[^1]) || rest[^1] is ',' or '(' or '（' or ']' or ')' or '،';
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(BetweenWords) + 1)..];

    // "Moser v. Austria", "Лукашин против России", 诉 and 対 between two names
    private static bool HasParties(ReadOnlySpan<char> text)
    {
        var isBefore = false;
        foreach (var part in text.SplitAny(BetweenWords))
        {
            var word = text[part];
            if (isBefore && !word.IsEmpty && !char.IsLower(word[0]))
            {
                return true;
            }

            isBefore = LanguageTraits.IsVersus(word) && part.Start.Value > 0;
            if (!isBefore && !word.IsEmpty && Scripts.IsJoined(word[^1]) && CaseTitle.ArePartiesJoined(word))
            {
                return true;
            }
        }

        return false;
    }
}
