using TreatyRefs.Importing.Lines;
using TreatyRefs.Model;
using TreatyRefs.Yaml.Shapes;

namespace TreatyRefs.Importing.Assembly;

/// <summary>Gives provisions the numbers that the written library will have for them: <c>Schedule (iii)</c> is schedule 3.</summary>
internal static class WritableNumbers
{
    /// <summary>Fits the numbers, and says where one will be printed otherwise than in the text.</summary>
    /// <returns>How the instrument prints the numbers of its articles.</returns>
    public static NumberingStyle Fit(DraftNode root, ImportNotes notes)
    {
        var numbering = NumberingOf([.. InstrumentAssembler.Articles(root)]);
        var nodes = InOrder(root).ToList();
        foreach (var node in nodes.Where(node => !node.Number.IsNone))
        {
            node.Number = WrittenNumber.NumberOf(node.Kind, node.Number.ToString(), numbering);
        }

        // Roman articles and arabic ones in annexes: then each is written as it is printed.
        if (numbering == NumberingStyle.Roman && nodes.Exists(node => PrintedIn(node, numbering) != node.Printed))
        {
            numbering = NumberingStyle.Arabic;
        }

        foreach (var node in nodes)
        {
            var printed = PrintedIn(node, numbering);
            if (printed != node.Printed && !node.Number.IsNone)
            {
                notes.Doubt(node.Line, ImportWording.PrintedOtherwise(node.Kind, node.Printed, printed));
            }

            node.Printed = printed;
        }

        return numbering;
    }

    private static string PrintedIn(DraftNode node, NumberingStyle numbering) =>
        WrittenNumber.PrintedWhenRead(node.Kind, node.Number, node.Printed, numbering);

    private static NumberingStyle NumberingOf(List<DraftNode> articles) =>
        articles.Count > 0
        && articles.Count(article => article.Printed.Length > 0 && char.IsAsciiLetterUpper(article.Printed[0])) * 2 > articles.Count
            ? articles[0].Number.IsLetters
                ? NumberingStyle.Letter
                : NumberingStyle.Roman
            : NumberingStyle.Arabic;

    private static IEnumerable<DraftNode> InOrder(DraftNode node) => node.Children.SelectMany(child => InOrder(child).Prepend(child));
}
