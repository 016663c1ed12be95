using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The head of a document of the Security Council, the General Assembly or a court: a line of its own that names it, or the symbol
/// of what the organ has before it: <c>S/2026/811</c>, <c>A/81/L.22</c>. Such documents call their own instrument by no more than "the
/// Charter", "the Convention".</summary>
internal sealed class DocumentRecogniser : Recogniser
{
    private const int LongestHead = 1000;
    private const int LongestLine = 90;
    private const int MostTitles = 4;
    private const int LongestTitle = 50;
    private const int LongestApplication = 6;
    private const int LongestOthers = 16;
    private const int LongestParticle = 3;
    private const string LineMarks = " \t*_([#>";
    private const string LineEnds = " \t*_)]\r\n";

    private static readonly LanguageTable<(InstrumentId Court, string Words)[]> s_applications = new(catalogue =>
        [
            .. catalogue
                .Languages.SelectMany(language => language.Applications)
                .SelectMany(court => court.Names.Select(words => (InstrumentId.Parse(court.Instrument, null), words))),
        ]
    );

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var head = at.Text[..Math.Min(at.Text.Length, LongestHead)];
        candidate = OnLine(at, head) ?? BySymbol(at, head) ?? ByApplication(at, head) ?? ByCase(at, head);
        return candidate is not null;
    }

    private static DocumentCandidate? OnLine(in ScanText at, ReadOnlySpan<char> head)
    {
        foreach (var paragraph in Paragraphs(head))
        {
            var line = head[paragraph];
            for (var i = 0; AreTitles(line) && i < line.Length; i++)
            {
                var start = paragraph.Start.Value + i;
                if (CourtAt(at, head, start, out var courtEnd) is { } applied)
                {
                    return new DocumentCandidate(start, courtEnd, applied);
                }

                if (
                    ResolutionPhrase.OrganNamedAt(head, start, out var end)
                        is { } organ
                            and (UnitedNationsOrgan.Sc or UnitedNationsOrgan.Ga)
                    && IsWholeLine(line, i, end - paragraph.Start.Value)
                )
                {
                    return new DocumentCandidate(start, end, at.Names.UnitedNationsCharter) { Organ = organ };
                }
            }
        }

        return null;
    }

    // "Security Council 9453rd meeting", "Adopted by the Security Council at its 8665th meeting, on 15 November 2019", "The Security
    // Council,"; and not "The Veto and the Security Council", "Security Council Sanctions and the Armistice".
    private static bool IsWholeLine(ReadOnlySpan<char> lines, int start, int end)
    {
        var before = lines[..start];
        before = before[(before.LastIndexOf('\n') + 1)..].Trim(LineMarks);
        var after = lines[end..];
        after = after.IndexOf('\n') is var next and >= 0 ? after[..next] : after;
        var numbers = Numbers(after);
        return numbers > 1
            || (before.Length <= LongestParticle && after.Trim(LineEnds + ",،，").IsEmpty) // "The Security Council,", إن مجلس الأمن،
            || (numbers > 0 && before.IsEmpty);
    }

    // Years are in titles too: "The Security Council in 2023".
    private static int Numbers(ReadOnlySpan<char> text)
    {
        var numbers = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            var isYear = i - start == 4 && text[start..i] is ['1', '9', ..] or ['2', '0', ..];
            numbers += i > start && !isYear ? 1 : 0;
        }

        return numbers;
    }

    // One line, or a few short ones under each other.
    private static bool AreTitles(ReadOnlySpan<char> paragraph)
    {
        var (lines, longest) = (0, 0);
        if (Punctuation.HasSentenceEnd(paragraph) || paragraph.TrimEnd() is [.., '.' or '?' or '!'])
        {
            return false; // a sentence, and no title
        }

        foreach (var line in paragraph.Split('\n'))
        {
            lines++;
            longest = Math.Max(longest, line.End.Value - line.Start.Value);
        }

        return lines == 1 ? longest <= LongestLine : lines <= MostTitles && longest <= LongestTitle;
    }

    private static InstrumentId? CourtAt(in ScanText at, ReadOnlySpan<char> head, int start, out int end)
    {
        end = start;
        var begins =
            char.IsLetter(head[start]) && (start == 0 || NameWords.IsWordOfItsOwn(head[start]) || !NameWords.IsInWord(head[start - 1]));
        var court = begins ? at.Names.Courts.LongestAt(new Tokens(head), start, isRunning: true, out end) : [];
        return court is [var id, ..] && (NameWords.IsWordOfItsOwn(head[start]) || head[start..end].Contains(' ')) ? id : null; // no "EGMR"
    }

    private static List<Range> Paragraphs(ReadOnlySpan<char> head)
    {
        var paragraphs = new List<Range>();
        for (var start = 0; start < head.Length; )
        {
            var length = head[start..].IndexOf("\n\n");
            var end = length < 0 ? head.Length : start + length;
            if (length >= 0 || head.Length < LongestHead)
            {
                paragraphs.Add(start..end);
            }

            start = end + 1;
            while (start < head.Length && head[start] == '\n')
            {
                start++;
            }
        }

        return paragraphs;
    }

    // "(Application no. 40117/21)" on a line of its own, under the name of the case.
    private static DocumentCandidate? ByApplication(in ScanText at, ReadOnlySpan<char> head)
    {
        foreach (var paragraph in Paragraphs(head))
        {
            var line = head[paragraph].TrimStart(LineMarks);
            foreach (var (court, words) in s_applications.Value)
            {
                if (
                    line.StartsWith(words, StringComparison.Ordinal)
                    && IsNumberOfApplication(FirstLine(line[words.Length..]))
                    && at.Names.Has(court)
                )
                {
                    var start = paragraph.End.Value - line.Length;
                    return new DocumentCandidate(start, start + words.Length, court);
                }
            }
        }

        return null;
    }

    // "Moser v. Austria - 12643/02" on a line of its own: a summary of the case.
    private static DocumentCandidate? ByCase(in ScanText at, ReadOnlySpan<char> head)
    {
        foreach (var paragraph in Paragraphs(head))
        {
            var start = paragraph.Start.Value;
            var line = head[paragraph].TrimEnd(LineEnds);
            var digits = line.LastIndexOf('/');
            while (digits > 0 && char.IsAsciiDigit(line[digits - 1]))
            {
                digits--;
            }

            if (
                line.Length <= LongestLine
                && digits > 0
                && ApplicationRecogniser.At(at, start + digits) is { } application
                && application.End == start + line.Length
            )
            {
                return new DocumentCandidate(application.Start, application.End, application.Instrument);
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is var end and >= 0 ? text[..end] : text;

    // "40117/21)", "40117/21 and 3 others"
    private static bool IsNumberOfApplication(ReadOnlySpan<char> rest)
    {
        var number = rest.TrimStart(" \u00A0");
        return ApplicationRecogniser.EndOf(number, 0, fewest: 1, LongestApplication) is { } end
            && !char.IsLetterOrDigit(At(number, end))
            && number[end..].Trim(LineEnds).Length <= LongestOthers;
    }

    // A symbol alone may be that of a document which an article cites; the organ is called by its name beside it.
    private static DocumentCandidate? BySymbol(in ScanText at, ReadOnlySpan<char> head)
    {
        for (var i = 1; i + 1 < head.Length; i++)
        {
            if (head[i] != '/' || !char.IsAsciiDigit(head[i + 1]) || (i > 1 && char.IsLetterOrDigit(head[i - 2])))
            {
                continue;
            }

            UnitedNationsOrgan? organ = head[i - 1] switch
            {
                'S' => UnitedNationsOrgan.Sc,
                'A' => UnitedNationsOrgan.Ga,
                _ => null,
            };
            var end = i + 1;
            while (
                end < head.Length
                && (char.IsAsciiLetterOrDigit(head[end]) || (head[end] is '/' or '.' && char.IsAsciiLetterOrDigit(At(head, end + 1))))
            )
            {
                end++;
            }

            if (organ is { } named && head[(i + 1)..end].Contains('/') && Calls(head, named))
            {
                return new DocumentCandidate(i - 1, end, at.Names.UnitedNationsCharter) { Organ = named };
            }
        }

        return null;
    }

    private static char At(ReadOnlySpan<char> text, int position) => position < text.Length ? text[position] : '\0';

    private static bool Calls(ReadOnlySpan<char> head, UnitedNationsOrgan organ)
    {
        for (var start = 0; start < head.Length; )
        {
            var end = start;
            while (end < head.Length && char.IsLetter(head[end]))
            {
                end++;
            }

            if (end > start && LanguageTraits.OrganCalledBy(head[start..end]) == organ)
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }
}
