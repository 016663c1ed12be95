using TreatyRefs.Grammar;
using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing.Headings;

/// <summary>Titles that stand above the numbers of their articles: <c>(Object)</c>, and below it <c>Article 1</c>.</summary>
internal static class HeadingsAbove
{
    private const int FewestArticles = 3;
    private const int Longest = 120;

    /// <summary>Moves the titles to their articles, where nearly all articles have one; else such a line is text.</summary>
    public static void Move(DraftNode root)
    {
        var nodes = InOrder(root).ToList();
        var articles = nodes
            .Zip(nodes.Skip(1))
            .Where(pair => pair.Second.Kind is ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation)
            .ToList();
        var above = articles.Where(pair => IsTitle(pair.First)).ToList();
        if (
            articles.Count < FewestArticles
            || above.Count * 10 < articles.Count * 9
            || articles.Count(pair => HasTitle(pair.Second)) * 10 > articles.Count
        )
        {
            return;
        }

        foreach (var (before, article) in above)
        {
            article.Heading = Unbracketed(before.Body[^1].Text);
            before.Body.RemoveAt(before.Body.Count - 1);
        }
    }

    private static IEnumerable<DraftNode> InOrder(DraftNode node) => node.Children.SelectMany(InOrder).Prepend(node);

    // The last line before the number, by itself and no sentence; something must be left, or it is all the text of the article before.
    private static bool IsTitle(DraftNode before) =>
        before.Body is [.., _, { IsRest: false } last]
        && last.Line.IsAfterEmptyLine
        && last.Text.Length <= Longest
        && !char.IsLower(last.Text[0])
        && !last.Line.EndsSentence
        && !last.Text.EndsWith(',')
        && (IsBracketed(last.Text) || MarkerReader.Read(last.Text, 0) is null);

    private static bool HasTitle(DraftNode article) =>
        article.Body is [var first, ..] && !first.Line.EndsSentence && MarkerReader.Read(first.Text, 0) is null;

    private static bool IsBracketed(string text) =>
        text.Length > 2 && Punctuation.OpensBracket(text[0]) && Punctuation.ClosesBracket(text[^1]);

    private static string Unbracketed(string text) => IsBracketed(text) ? text[1..^1].Trim() : text;
}
