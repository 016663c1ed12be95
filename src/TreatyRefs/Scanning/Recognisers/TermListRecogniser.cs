using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Short names in a list of terms, where the verb stands once, above: « Convention » la Convention des Nations Unies sur le
/// droit de la mer.</summary>
internal sealed class TermListRecogniser : Recogniser
{
    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = Read(at, token.Start);
        return candidate is not null;
    }

    private static DefinitionCandidate? Read(in ScanText at, int open)
    {
        var close = at.Cursor.ClosingQuote(open, TermReader.LongestTerm);
        var start = close < 0 ? -1 : at.Cursor.SkipBeforeTerm(open + 1);
        if (
            start < 0
            || start >= close
            || !char.IsUpper(at[start])
            || DesignationPhrase.KeyOf(at.Text[start..close].Trim(" \u00A0")) is null
        )
        {
            return null;
        }

        var links = LinkReader.Skip(at, at.Cursor.SkipBeforeTerm(close + 1));
        return
            !links.Have(~Links.Word)
            && char.IsUpper(at[links.End])
            && NameReader.Any(at, links.End) is { Words: not InstrumentWords.Alias } named
            ? TermReader.Term(at, start, close, open) is { } term
                ? term with
                {
                    Meaning = named,
                }
                : null
            : null;
    }
}
