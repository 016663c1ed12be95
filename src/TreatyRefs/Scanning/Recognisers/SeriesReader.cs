using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Where a series of treaties prints a text, as continental writers say it: "RTNU, vol. 1155, p. 331".</summary>
internal static class SeriesReader
{
    private const int MostTokens = 12;

    /// <summary>Where it ends; the place itself where none stands there.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the series may begin.</param>
    public static int EndOf(in ScanText at, int start)
    {
        var series = at.Lexer.At(start);
        if (series.Start != start || series.Kind != TokenKind.Word || !LanguageTraits.IsSeries(at.Text[start..series.End]))
        {
            return start;
        }

        var (end, token, hasPage) = (start, at.Lexer.At(series.End), false);
        for (var i = 0; i < MostTokens; i++)
        {
            var isWord = token.Kind == TokenKind.Word && LanguageTraits.IsPageWord(at.Text[token.Start..token.End].TrimEnd('.'));
            var isMark = token.Kind == TokenKind.Comma || (token.Kind == TokenKind.Other && at[token.Start] == '.');
            if (!(isWord || isMark || (token.Kind == TokenKind.Number && (hasPage || i == 0))))
            {
                break;
            }

            hasPage |= isWord;
            end = token.Kind == TokenKind.Number ? token.End : end;
            token = at.Lexer.At(token.End);
        }

        return end;
    }
}
