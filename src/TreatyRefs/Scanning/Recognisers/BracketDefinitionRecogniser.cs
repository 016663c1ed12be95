using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Names;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Short names in a bracket after a name: (the "Convention"), (“BBNJ Agreement”), (VCLT), (the Convention).</summary>
internal sealed class BracketDefinitionRecogniser : Recogniser
{
    private const int LongestWord = 19;
    private const int LongestName = 60;
    private const int LongestClause = 120;

    private static readonly SearchValues<char> s_clauseEnds = SearchValues.Create(".;:\n。；");
    private static readonly Phrases s_contracts = new(language => language.Contracts, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var open = token.Start;
        candidate =
            open < at.Done ? null
            : IsAfterName(at, open) ? DefinitionBracket.Read(at, open, isAfterName: true) ?? Read(at, open) ?? WholeName(at, open)
            : SpelledOut.Read(at, open) ?? OfContract(at, open, DefinitionBracket.Read(at, open, isAfterName: false) ?? Read(at, open));
        return candidate is not null;
    }

    // "... at Airports Serving International Civil Aviation (the Montreal Protocol)": a name in a bracket right behind another.
    private static DefinitionCandidate? WholeName(in ScanText at, int open)
    {
        var close = Apparatus.CloseOf(at, open);
        var position = open + 1;
        if (at.Lexer.At(position) is { Entry: not null } article && article.Start == position && article.Can(WordRoles.Definite))
        {
            position = at.SkipSpaces(article.End);
        }

        var noun = at.Cursor.WordBefore(close);
        return
            close - position is > 1 and <= LongestName
            && noun > position
            && char.IsUpper(at[position])
            && !at.Text[position..close].ContainsAnyInRange('0', '9')
            && DesignationPhrase.KeyOf(at.Text[noun..close]) is not null
            && at.Names.Lexicon.Find(at.Text[position..close].ToString()).Count > 0
            ? TermReader.Term(at, position, close, close + 1)
            : null;
    }

    // "a distribution contract concluded in Paris (the “Paris Agreement”)": no treaty, whatever it is called.
    private static DefinitionCandidate? OfContract(in ScanText at, int open, DefinitionCandidate? definition) =>
        definition is { IsExplicit: true }
        && at.Names.Lexicon.Find(definition.Term).Count > 0
        && SpeaksOfContract(at.Text[Math.Max(at.Done, open - LongestClause)..open])
            ? definition with
            {
                IsOfOther = true,
            }
            : definition;

    private static bool SpeaksOfContract(ReadOnlySpan<char> before)
    {
        before = before[(before.LastIndexOfAny(s_clauseEnds) + 1)..];
        for (var i = 0; i < before.Length; i++)
        {
            if ((i == 0 || !char.IsLetter(before[i - 1]) || Text.Scripts.IsJoined(before[i])) && s_contracts.EndAt(before, i) > i)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAfterName(in ScanText at, int open) => open <= at.Done + 2;

    private static DefinitionCandidate? Read(in ScanText at, int open)
    {
        var position = open + 1;
        var token = at.Lexer.At(position);
        if (
            token.Kind == TokenKind.Word
            && token.Start == position
            && token.Entry is not null
            && token.Can(WordRoles.Link)
            && !token.Can(WordRoles.Designation)
        )
        {
            position = at.Cursor.SkipBeforeTerm(token.End);
            token = at.Lexer.At(position);
        }

        if (at.Cursor.OpensQuotation(position))
        {
            return TermReader.Quoted(at, position);
        }

        var end = Math.Max(at.Lexer.EndOfWord(position), IsAfterName(at, open) ? Acronym.EndOfSign(at, position) : position);
        if (!Punctuation.ClosesBracket(at[end]) || end - position is < 2 or > LongestWord || !char.IsUpper(at[position]))
        {
            return null;
        }

        var isAbbreviation =
            IsAfterName(at, open) && (Acronym.EndOfSign(at, position) == end || at.Text[position..end].IndexOfAnyInRange('a', 'z') < 0);
        var isKind = token.Entry is not null && token.Can(WordRoles.Designation);
        return isAbbreviation || isKind ? TermReader.Term(at, position, end, open) : null;
    }
}
