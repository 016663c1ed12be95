using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Scanning.Binding;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning;

/// <summary>Citations of provisions whose instrument is not known yet, in a row that the next one may end by naming it: "Article 27
/// (invocation of internal law) and Article 46 VCLT", "tant l'article 101 que l'article 102 TFUE".</summary>
internal sealed class OpenCitations
{
    private const int Most = 16;
    private const int LongestBetween = 120;
    private const WordRoles Joining = WordRoles.And | WordRoles.Link | WordRoles.To;

    private readonly List<(int Index, BoundCitation Citation)> _row = [];
    private int _end;

    /// <summary>Takes note of a citation, and gives those before it that are of the same instrument.</summary>
    /// <param name="at">The text.</param>
    /// <param name="candidate">What it was read as.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="index">Its place among the citations of the text.</param>
    /// <returns>Their places, and what they are now; none where nothing changes.</returns>
    public IReadOnlyList<(int Index, BoundCitation Citation)> Next(in ScanText at, Candidate candidate, BoundCitation citation, int index)
    {
        var provisions = candidate as ProvisionCandidate;
        if (provisions is null || _row.Count is 0 or Most || !(provisions.Tail.ClosesAside || Joins(at, _end, citation.Start)))
        {
            _row.Clear();
        }

        if (provisions is null)
        {
            return [];
        }

        _end = citation.End;
        if (
            citation.Targets[0].Mention is { By: BindingReason.None, Ids.Count: 0 }
            && provisions.Tail is { Instrument: null, IsOfSomethingElse: false }
        )
        {
            _row.Add((index, citation));
            return [];
        }

        if (
            _row.Count == 0
            || citation.Targets[^1].Mention is not { IsKnown: true, By: not (BindingReason.Context or BindingReason.Self) } mention
            || (mention.HasNoArticles && _row.Exists(open => open.Citation.Targets[0].First.Article is not null))
        )
        {
            _row.Clear();
            return [];
        }

        return Closed(mention);
    }

    private List<(int Index, BoundCitation Citation)> Closed(Mention mention)
    {
        var changed = _row.ConvertAll(open => (open.Index, Of(open.Citation, mention)));
        _row.Clear();
        return changed;
    }

    private static BoundCitation Of(BoundCitation citation, Mention mention) =>
        citation with
        {
            Targets = [.. citation.Targets.Select(target => target with { Mention = mention })],
        };

    // Nothing but words that join provisions or hold them against each other, commas, and what a bracket says of the provision before.
    private static bool Joins(in ScanText at, int start, int end)
    {
        if (end - start is <= 0 or > LongestBetween)
        {
            return false;
        }

        var position = Gloss.EndOf(at.Text, start, LanguageSet.All);
        if (char.IsAsciiDigit(at[end]) && at.Text[position..end].Trim(" \u00A0\n") is [var mark] && Punctuation.IsSemicolon(mark))
        {
            return true; // "artículos 6.1; 9.1 y 26 del Pacto"
        }

        var hasWord = false;
        while (position < end)
        {
            if (at[position] is ' ' or '\u00A0' or '\n' or ',' or '\'' or '\u2019' || Punctuation.OpensBracket(at[position]))
            {
                position = Math.Max(position + 1, Gloss.EndOf(at.Text, position, LanguageSet.All));
                continue;
            }

            var join = LanguageTraits.EndOfJoin(at.Text, position, LanguageSet.All);
            var word = join > position ? join : at.Lexer.EndOfWord(position);
            if (
                word == position
                || word > end
                || !(join > position || LanguageTraits.IsContrast(at.Text[position..word]) || Can(at, position, word, Joining))
            )
            {
                return false;
            }

            hasWord |= join > position || !Can(at, position, word, WordRoles.Link) || LanguageTraits.IsContrast(at.Text[position..word]);
            position = word;
        }

        return hasWord;
    }

    private static bool Can(in ScanText at, int start, int end, WordRoles roles) =>
        at.Lexer.At(start) is { Kind: TokenKind.Word, Entry: not null } token && token.End == end && token.Can(roles);
}
