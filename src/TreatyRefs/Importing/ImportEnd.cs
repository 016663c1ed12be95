using TreatyRefs.Importing.Assembly;
using TreatyRefs.Importing.Lines;
using TreatyRefs.References;

namespace TreatyRefs.Importing;

/// <summary>What every import ends with: whether anything is missing, and the instrument.</summary>
internal static class ImportEnd
{
    public static ImportResult Of(
        DraftNode root,
        string? title,
        IReadOnlyList<string> remarks,
        string language,
        ImportOptions options,
        ImportNotes notes
    )
    {
        title = options.Title ?? title;
        var numbering = WritableNumbers.Fit(root, notes);
        Duplicates.Resolve(root, notes);
        Judge(root, title, notes);
        var read = new InstrumentAssembler(options.ForAssembly(), language, numbering, notes).Assemble(
            root,
            title ?? options.Id.ToString(),
            remarks
        );
        var instrument = RecordJoin.Of(read, InstrumentAssembler.Articles(root).Count(), options.ForAssembly(), notes);
        return new ImportResult(instrument, language, notes.Doubts, notes.LeftOut);
    }

    private static void Judge(DraftNode root, string? title, ImportNotes notes)
    {
        if (title is null)
        {
            notes.Doubt(1, ImportWording.NoTitle);
        }

        if (root.Children.TrueForAll(child => child.Kind is ProvisionKind.Preamble or ProvisionKind.Sentence))
        {
            notes.Doubt(1, ImportWording.NoArticles);
        }

        JudgeTexts(root, notes);
    }

    private static void JudgeTexts(DraftNode node, ImportNotes notes)
    {
        foreach (var child in node.Children)
        {
            if (child.Kind == ProvisionKind.Article && child.Text.Count == 0 && child.Children.Count == 0)
            {
                notes.Doubt(child.Line, ImportWording.NoTextInArticle(child.Kind, child.Number));
            }

            JudgeTexts(child, notes);
        }
    }
}
