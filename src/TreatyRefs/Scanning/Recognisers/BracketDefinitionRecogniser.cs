using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Short names in a bracket after a name: (the "Convention"), (“BBNJ Agreement”), (VCLT), (the Convention).</summary>
internal sealed class BracketDefinitionRecogniser : Recogniser
{
    private const int LongestWord = 19;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        var open = token.Start;
        candidate =
            open < at.Done ? null
            : IsAfterName(at, open) ? DefinitionBracket.Read(at, open, isAfterName: true) ?? Read(at, open)
            : SpelledOut.Read(at, open) ?? DefinitionBracket.Read(at, open, isAfterName: false) ?? Read(at, open);
        return candidate is not null;
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
