using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Lines and items that begin with a name, as lists of grounds do: "- Rome Statute – Article 7(1)(a): murder",
/// 《联合国宪章》——第五十一条.</summary>
internal static class NameOfLine
{
    private const int LongestMark = 12;
    private const int MostMarks = 3;

    /// <summary>Where the provision begins that follows the name with which a line begins, and a dash.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="dash">After the name, and what may stand between it and its provisions.</param>
    /// <returns>The place given, where there is no dash, no provision, or the name stands elsewhere.</returns>
    public static int AfterDash(in ScanText at, int start, int dash)
    {
        if (!Punctuation.IsDash(at[dash]) || !BeginsLine(at, start))
        {
            return dash;
        }

        var after = dash + (Punctuation.IsDash(at[dash + 1]) ? 2 : 1);
        var isApart = at[dash - 1] == ' ' && at[after] == ' ';
        var unit = at.Lexer.At(after);
        return
            (isApart || (unit.Kind == TokenKind.Placed && unit.Start == after))
            && (unit.Kind == TokenKind.Placed || (unit.Can(WordRoles.Unit) && at.Lexer.At(unit.End).Kind == TokenKind.Number))
            && unit.Unit is ProvisionKind.Article or ProvisionKind.Chapter or ProvisionKind.Part
            ? unit.Start
            : dash;
    }

    /// <summary>Whether nothing stands before a place on its line but the mark of an item, and marks that open.</summary>
    public static bool BeginsLine(in ScanText at, int start)
    {
        var line = start - Math.Min(start, LongestMark);
        line = at.Text[line..start].LastIndexOf('\n') is var end and >= 0 ? line + end + 1 : line;
        if (line > 0 && at[line - 1] != '\n')
        {
            return false;
        }

        for (var i = 0; i < MostMarks && line < start; i++)
        {
            line = ItemMarks.EndOfIndent(at.Text, line);
            var rest = at.Text[Math.Min(line, start)..start];
            line += Math.Max(ItemMarks.BulletLength(rest), ItemMarks.NumberLength(rest));
            line += line < start && (at[line] is '*' or '_' || Punctuation.IsDash(at[line]) || Punctuation.OpensTerm(at[line])) ? 1 : 0;
        }

        return line >= start;
    }
}
