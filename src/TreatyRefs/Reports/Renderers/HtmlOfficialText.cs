using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>Writes the text of an instrument: as a quotation in one language, as a table in several.</summary>
internal sealed class HtmlOfficialText(TextWriter writer, FrameWords words, HtmlSpans spans)
{
    // More columns than this no page can hold.
    private const int MostBeside = 3;

    public void Write(OfficialText text)
    {
        if (text.Languages is [var only])
        {
            WriteAlone(text, only);
            return;
        }

        foreach (var part in Enumerable.Range(0, text.Languages.Count).Chunk(MostBeside))
        {
            WriteBeside(text, part);
        }
    }

    private void WriteAlone(OfficialText text, string language)
    {
        writer.Write($"<blockquote class=\"official\">\n<p class=\"over\">{HtmlText.Escape(Name(language))}</p>\n");
        foreach (var row in text.Rows)
        {
            writer.Write($"<p{Id(row)}{Attributes(language)}>{Label(row)}{spans.Of(row.Cells[0])}{Permalink(row)}</p>\n");
        }

        writer.Write("</blockquote>\n");
    }

    // Paragraphs that say the same stand beside each other; on a narrow screen below each other.
    private void WriteBeside(OfficialText text, int[] part)
    {
        var heads = part.Select(i => $"<th scope=\"col\"{Side(text.Languages[i])}>{HtmlText.Escape(Name(text.Languages[i]))}</th>");
        writer.Write($"<table class=\"parallel\">\n<thead><tr>{string.Concat(heads)}</tr></thead>\n<tbody>\n");
        foreach (var row in text.Rows)
        {
            var (id, link) = part[0] == 0 ? (Id(row), Permalink(row)) : (string.Empty, string.Empty);
            if (row.Label is not null)
            {
                // Above all columns, so that they begin on one line.
                writer.Write($"<tr{id}><td colspan=\"{part.Length}\" class=\"named\">{Label(row)}{link}</td></tr>\n");
                (id, link) = (string.Empty, string.Empty);
            }

            writer.Write($"<tr{id}>\n");
            foreach (var i in part)
            {
                var cell = row.Cells[i].IsEmpty
                    ? $"<span class=\"label\">{HtmlText.Escape(words[Word.TextMissing])}</span>"
                    : $"<div{Attributes(text.Languages[i])}>{spans.Of(row.Cells[i])}{(i == part[0] ? link : string.Empty)}</div>";
                writer.Write($"<td data-column=\"{HtmlText.Attribute(Name(text.Languages[i]))}\">{cell}</td>\n");
            }

            writer.Write("</tr>\n");
        }

        writer.Write("</tbody>\n</table>\n");
    }

    private string Name(string language) => words.Fill(Word.TextIn, words.Language(language));

    private static string Label(TextRow row) =>
        row.Label is null ? string.Empty : $"<span class=\"over\">{HtmlText.Escape(row.Label)}</span> ";

    private static string Id(TextRow row) => row.Id is null ? string.Empty : $" id=\"{HtmlText.Attribute(row.Id)}\"";

    private string Permalink(TextRow row) =>
        row.Id is null
            ? string.Empty
            : $" <a class=\"permalink\" href=\"#{HtmlText.Attribute(row.Id)}\""
                + $" aria-label=\"{HtmlText.Attribute(words[Word.LinkToThis])}\">#</a>";

    private static string Attributes(string language) => $" lang=\"{HtmlText.Attribute(language)}\"{Side(language)}";

    private static string Side(string language) => $" dir=\"{(Direction.IsRightToLeft(language) ? "rtl" : "ltr")}\"";
}
