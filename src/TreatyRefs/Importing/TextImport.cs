using System.Text;
using TreatyRefs.Importing.Headings;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Importing.Paragraphs;
using TreatyRefs.References;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Reading;

namespace TreatyRefs.Importing;

/// <summary>Makes an instrument of the plain text of a treaty, or of Markdown: preamble, parts, articles with their headings, paragraphs,
/// points and annexes.</summary>
/// <remarks>
/// <para>Texts are kept to the letter: lines that were broken are joined, the numbers of provisions become their numbers, and nothing else
/// changes. What is not text, such as page numbers, is left out and named. What the form of a line does not settle is decided by the order
/// of numbers, and where that does not settle it either, there is a doubt.</para>
/// <para>The same text gives the same result everywhere. Time is linear in the text. Stateless.</para>
/// </remarks>
internal static class TextImport
{
    /// <summary>Reads an instrument of a text that is no longer than a file of a library may be.</summary>
    public static ImportResult Read(TextReader reader, ImportOptions options) => Read(ReadLimited(reader), options);

    /// <summary>Reads an instrument of UTF-8.</summary>
    public static ImportResult Read(Stream stream, string name, ImportOptions options) => Read(StrictUtf8.Read(stream, name), options);

    private static string ReadLimited(TextReader reader)
    {
        var text = new StringBuilder();
        var chunk = new char[1 << 16];
        while (reader.Read(chunk) is var count and > 0)
        {
            text.Append(chunk, 0, count);
            if (text.Length > YamlLimits.FileBytes)
            {
                throw new ImportException(new Problem(ProblemKind.Unreadable, ImportWording.TooLong));
            }
        }

        return text.ToString();
    }

    private static ImportResult Read(string text, ImportOptions options)
    {
        var notes = new ImportNotes();
        var language = DocumentLanguage.Of(text, options.Language, notes);
        var lines = PageArtefacts.Remove(LineReader.Read(text, notes), notes);
        lines = DividedWords.Join(lines, notes);
        lines = Quotations.Mark(WithoutContents(lines, language, notes));
        var root = TreeBuilder.Build(lines, Outline.Of(lines, HeadingFinder.Find(lines, language, notes), notes), notes);
        return Finish(root, WrappedText.Of(lines), language, options, notes);
    }

    private static List<SourceLine> WithoutContents(List<SourceLine> lines, DocumentLanguage language, ImportNotes notes)
    {
        var (start, end) = ContentsFinder.Find(lines, HeadingFinder.Find(lines, language, notes), language);
        for (var i = start; i < end; i++)
        {
            notes.LeaveOut(lines[i].Number, LeftOutReason.Contents, lines[i].Text);
        }

        return [.. lines[..start], .. lines[end..]];
    }

    private static ImportResult Finish(
        DraftNode root,
        WrappedText wrapped,
        DocumentLanguage language,
        ImportOptions options,
        ImportNotes notes
    )
    {
        HeadingsAbove.Move(root);
        var preambles = new PreambleReader(language, wrapped);
        var front = FrontMatter.Take(root, preambles);
        FinalClause.Take(root, language, notes);
        new HeadingText(wrapped).Take(root);
        BuildTexts(root, isInAnnex: false, preambles, wrapped, notes);
        return ImportEnd.Of(root, front.Title, front.Remarks, language.Tag, options, notes);
    }

    private static void BuildTexts(DraftNode node, bool isInAnnex, PreambleReader preambles, WrappedText wrapped, ImportNotes notes)
    {
        foreach (var child in node.Children.ToList())
        {
            // Within an annex or an article everything has its own place.
            var restarts = isInAnnex || child.Kind.RestartsNumbering() || node.Kind == ProvisionKind.Article;
            if (child.Kind == ProvisionKind.Preamble)
            {
                preambles.Read(child);
            }
            else if (child.Kind == ProvisionKind.Sentence || (child.Kind.GroupsArticles() && !restarts))
            {
                // Paragraphs directly in a part would have the references of articles.
                wrapped.AddBroken(child.Body, child.Text);
            }
            else
            {
                BuildTexts(child, restarts, preambles, wrapped, notes);
                ParagraphBuilder.Build(child, wrapped, notes);
                continue;
            }

            BuildTexts(child, restarts, preambles, wrapped, notes);
        }
    }
}
