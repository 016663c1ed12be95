using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>An article of a protocol in one word, as those who write on human rights have it: <c>A1P1</c>, <c>A2P4(1)</c>, by a name of
/// that protocol such as P1.</summary>
internal sealed class ArticleOfProtocolRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = token.Start < at.Done || at[token.Start] != 'A' ? null : Read(at, token.Start);
        return candidate is not null;
    }

    /// <summary>The protocol right after an article: "Art 4 P4", "Art. 2 § 1 P1".</summary>
    /// <param name="at">The text.</param>
    /// <param name="end">Where the article ends.</param>
    public static InstrumentCandidate? ProtocolAfter(in ScanText at, int end)
    {
        const int LongestNumber = 2;
        var start = end + 1;
        if (!(at[end] is ' ' or '\u00A0' && at[start] == 'P'))
        {
            return null;
        }

        var digits = start + 1 + (at[start + 1] == '-' ? 1 : 0);
        var last = digits;
        while (last - digits < LongestNumber && char.IsAsciiDigit(at[last]))
        {
            last++;
        }

        return
            last > digits
            && !NameWords.IsInWord(at[last])
            && at[last] != '-'
            && at.Names.Lexicon.Find($"P{at.Text[digits..last]}") is { Count: > 0 } ids
            ? new InstrumentCandidate(InstrumentWords.Name, start, last, at.Text[start..last].ToString()) { Ids = ids }
            : null;
    }

    private static ProvisionCandidate? Read(in ScanText at, int start)
    {
        if (
            !ProtocolShorthand.TryRead(at.Text, start, out var end, out var name, out var article)
            || at.Text[start..end].Contains(' ')
            || at.Names.Lexicon.Find(name) is not { Count: > 0 } ids
            || new PhraseReader(article).TryRead(0, mayBeBare: true, out var read) is false
        )
        {
            return null;
        }

        var written = at.Text[start..end].ToString();
        List<CitedProvision> provisions = [.. read.Select(provision => provision with { Start = start, End = end })];
        return new ProvisionCandidate(start, end, LanguageSet.All, [new ProvisionSegment(start, end, provisions)], new ProvisionTail(end))
        {
            Before = new InstrumentCandidate(InstrumentWords.Name, start, end, written) { Ids = ids },
        };
    }
}
