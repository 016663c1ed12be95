using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Short names after a word that gives one: (hereinafter referred to as "the Convention"), hereinafter the Convention.</summary>
internal sealed class HereinafterRecogniser : Recogniser
{
    private const int MostWords = 10;
    private const int MostWordsOfTerm = 8;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = token.Start < at.Done ? null : After(at, token.End);
        return candidate is not null;
    }

    /// <summary>The short name after such a word.</summary>
    /// <param name="at">The text.</param>
    /// <param name="position">Where the word ends.</param>
    public static DefinitionCandidate? After(in ScanText at, int position)
    {
        for (var words = 0; words < MostWords && position < at.Text.Length; words++)
        {
            position = at.Cursor.SkipBeforeTerm(position);
            if (position >= at.Text.Length || Punctuation.ClosesBracket(at[position]) || at[position] is '.' or '\n')
            {
                return null;
            }

            if (at.Cursor.OpensQuotation(position))
            {
                return TermReader.Quoted(at, position);
            }

            if (IsTermWord(at, position) && Unquoted(at, position) is { } defined)
            {
                return defined with { IsExplicit = true };
            }

            position = Math.Max(at.Lexer.EndOfWord(position), position + 1);
        }

        return null;
    }

    // A capital, or in a script without capitals a word for an instrument.
    private static bool IsTermWord(in ScanText at, int position) =>
        char.IsUpper(at[position])
        || (Scripts.HasNoCapitals(at[position]) && at.Lexer.At(position) is { Entry: not null } token && token.Can(WordRoles.Designation));

    // Without quotation marks: the words up to the bracket or comma.
    private static DefinitionCandidate? Unquoted(in ScanText at, int start)
    {
        var end = start;
        for (var words = 0; words < MostWordsOfTerm; words++)
        {
            var token = at.Lexer.At(end);
            if (token.Kind != TokenKind.Word || token.Start > end + 1)
            {
                break;
            }

            end = token.End;
        }

        return end > start && (EndsTerm(at[end]) || LanguageTraits.EndsTerm(at.Text[end..])) ? TermReader.Term(at, start, end, end) : null;
    }

    private static bool EndsTerm(char c) =>
        c == '.' || Punctuation.ClosesBracket(c) || Punctuation.IsComma(c) || Punctuation.IsSemicolon(c);
}
