using TreatyRefs.Importing.Lines;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Paragraphs;

/// <summary>Takes the final clause off the last article: "In witness whereof ...", and all that follows it.</summary>
internal static class FinalClause
{
    private const int LongestLine = 400;
    private const int LongestTitle = 60;

    /// <summary>Makes the final clause of each scope, the instrument's own and those of its annexes, a provision of that scope.</summary>
    public static void Take(DraftNode root, DocumentLanguage language, ImportNotes notes)
    {
        var words = language.Layouts.SelectMany(layout => layout.FinalClause).Select(TextFolding.Fold).ToList();
        var firstAnnex = root.Children.FindIndex(child => child.Kind.RestartsNumbering());
        var own = firstAnnex < 0 ? root.Children : root.Children.GetRange(0, firstAnnex);
        if (
            own.Count > 0
            && own[^1].Kind != ProvisionKind.Preamble
            && (Clause(Last(own[^1]), words) ?? AnotherText(Last(own[^1]), language, notes)) is { } clause
        )
        {
            root.Children.Insert(own.Count, clause);
        }

        foreach (var annex in root.Children.Where(child => child.Kind.RestartsNumbering() && child.Children.Count > 0))
        {
            if (Clause(Last(annex), words) is { } ofAnnex)
            {
                annex.Children.Add(ofAnnex);
            }
        }
    }

    private static DraftNode Last(DraftNode node) => node.Children.Count == 0 ? node : Last(node.Children[^1]);

    private static DraftNode? Clause(DraftNode last, List<string> words)
    {
        var at = last.Body.FindIndex(line => words.Exists(word => Begins(line.Text, word)));
        return at < 0 || last.Kind == ProvisionKind.Preamble || last.Body[at].IsRest ? null : Cut(last, at);
    }

    // "FINAL PROTOCOL" below the last article: its paragraphs are not those of the article.
    private static DraftNode? AnotherText(DraftNode last, DocumentLanguage language, ImportNotes notes)
    {
        var at = last.Body.FindIndex(line =>
            !ReferenceEquals(line, last.Body[0])
            && line.Line.IsAfterEmptyLine
            && line.Line.IsUpper
            && line.Text.Length <= LongestTitle
            && TextFolding.Fold(line.Text).Split(' ').Any(word => language.Protocols.Contains(word))
        );
        if (at < 0)
        {
            return null;
        }

        notes.Doubt(last.Body[at].Line.Number, ImportWording.AnotherText(last.Body[at].Text));
        return Cut(last, at);
    }

    private static DraftNode Cut(DraftNode last, int at)
    {
        var clause = DraftNode.Placed(ProvisionKind.Sentence, last.Body[at].Line.Number, 1);
        clause.Body.AddRange(last.Body.Skip(at));
        last.Body.RemoveRange(at, last.Body.Count - at);
        return clause;
    }

    // "本条约于…签订" begins with the first and has the second later.
    private static bool Begins(string text, string words)
    {
        var parts = words.Split('…');
        return (parts[0].Length == 0 || BeginsWith(text, parts[0]))
            && (
                parts.Length == 1
                || TextFolding.Fold(text[..Math.Min(text.Length, LongestLine)]).Contains(parts[1], StringComparison.Ordinal)
            );
    }

    private static bool BeginsWith(string text, string word)
    {
        var head = TextFolding.Fold(text[..Math.Min(text.Length, (word.Length * 2) + 8)]);
        return head.StartsWith(word, StringComparison.Ordinal)
            && (word[^1] > '\u2E80' || head.Length == word.Length || !char.IsLetter(head[word.Length]));
    }
}
