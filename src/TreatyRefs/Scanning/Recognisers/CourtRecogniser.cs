using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Courts and committees that each apply one instrument: a text that speaks of the European Court of Human Rights and of no other
/// convention means that court's by "the Convention".</summary>
internal sealed class CourtRecogniser : Recogniser
{
    private const int LongestBracket = 30;
    private const int ShortestAbbreviation = 2;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var isName = char.IsUpper(at[token.Start]) || Text.Scripts.HasNoCapitals(at[token.Start]);
        candidate =
            isName && at.Names.Courts.LongestAt(at.Tokens, token.Start, isRunning: true, out var end) is [var instrument, ..]
                ? new CourtCandidate(token.Start, end, instrument, AbbreviationAfter(at, end))
                {
                    IsOrganization = LanguageTraits.MakeOrganizations.Contains(instrument.ToString()),
                }
                : null;
        return candidate is not null;
    }

    // "the European Court of Human Rights (ECHR)", "la Cour européenne des droits de l'homme (ci-après « CEDH »)"
    private static string? AbbreviationAfter(in ScanText at, int end)
    {
        var open = at[end] == ' ' ? end + 1 : end;
        if (!Punctuation.OpensBracket(at[open]) || (open == end && !Text.Scripts.IsJoined(at[end - 1])))
        {
            return null;
        }

        var rest = at.Text[(open + 1)..];
        var close = rest[..Math.Min(rest.Length, LongestBracket)].IndexOfAny(Punctuation.ClosingBrackets);
        var inside = Punctuation.WithoutQuotations(close < 0 ? default : rest[..close]);
        var letters = Punctuation.WithoutQuotations(inside[(inside.LastIndexOf(' ') + 1)..]);
        return letters.Length >= ShortestAbbreviation && Acronym.IsAcronym(letters) ? letters.ToString() : null;
    }
}
