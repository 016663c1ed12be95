using System.Globalization;
using TreatyRefs.Queries;
using TreatyRefs.Reports.Composing;
using TreatyRefs.Reports.Diagrams;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Json;
using TreatyRefs.Reports.Renderers;

namespace TreatyRefs;

/// <summary>Writes what a library answers, in every format. Lines end with <c>\n</c>.</summary>
public static class Reporting
{
    /// <summary>The report on a dossier before it has a format, for a renderer of one's own.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The report.</returns>
    public static Report ToReport(this Dossier dossier) => dossier.ToReport(ReportForm.Page);

    /// <summary>The dossier as a document, for a page or a screen.</summary>
    internal static Report ToReport(this Dossier dossier, ReportForm form)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return ReportComposer.Of(dossier, form);
    }

    /// <summary>The dossier as a Markdown document.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The document.</returns>
    public static string ToMarkdown(this Dossier dossier) => Written(writer => dossier.WriteMarkdown(writer));

    /// <summary>Writes the dossier as a Markdown document.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void WriteMarkdown(this Dossier dossier, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new MarkdownRenderer(writer).Write(dossier.ToReport());
    }

    /// <summary>The dossier as HTML: a page that needs nothing else, or what stands in a page.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">How it is written; <see langword="null"/> for a page.</param>
    /// <returns>The HTML.</returns>
    /// <exception cref="ArgumentException">The style sheet would end its element.</exception>
    public static string ToHtml(this Dossier dossier, HtmlOptions? options = null) => Written(writer => dossier.WriteHtml(writer, options));

    /// <summary>Writes the dossier as HTML: a page that needs nothing else, or what stands in a page.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <param name="options">How it is written; <see langword="null"/> for a page.</param>
    /// <exception cref="ArgumentException">The style sheet would end its element.</exception>
    public static void WriteHtml(this Dossier dossier, TextWriter writer, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        HtmlReport.Write(dossier.ToReport(), writer, options ?? new HtmlOptions());
    }

    /// <summary>The dossier as plain text, as a screen shows it.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">How it is written; <see langword="null"/> for lines that are not broken, without colours.</param>
    /// <returns>The text.</returns>
    public static string ToText(this Dossier dossier, TextOptions? options = null) => Written(writer => dossier.WriteText(writer, options));

    /// <summary>Writes the dossier as plain text, as a screen shows it.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <param name="options">How it is written; <see langword="null"/> for lines that are not broken, without colours.</param>
    public static void WriteText(this Dossier dossier, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new TextRenderer(writer, options ?? new TextOptions()).Write(dossier.ToReport(ReportForm.Screen));
    }

    /// <summary>The dossier as JSON: names in camelCase, absent values null, lists never null; fields are only ever added.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The JSON.</returns>
    public static string ToJson(this Dossier dossier) => Written(writer => dossier.WriteJson(writer));

    /// <summary>Writes the dossier as JSON: names in camelCase, absent values null, lists never null; fields are only ever added.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void WriteJson(this Dossier dossier, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(writer);
        ReportJson.Write(dossier, writer);
    }

    /// <summary>A picture as a Mermaid flowchart.</summary>
    /// <param name="picture">The picture.</param>
    /// <returns>The flowchart, escaped for Mermaid.</returns>
    public static string ToMermaid(this Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return Written(writer => MermaidRenderer.Write(picture.Content, writer));
    }

    /// <summary>A picture as SVG.</summary>
    /// <param name="picture">The picture.</param>
    /// <returns>A <c>figure</c> of HTML with the SVG in it, escaped.</returns>
    public static string ToSvg(this Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return Written(writer => SvgRenderer.Write(picture.Content, Reports.Wording.FrameWords.English, writer));
    }

    /// <summary>What refers to what as a Mermaid flowchart, with each place once.</summary>
    /// <param name="trees">The trees.</param>
    /// <returns>The flowchart.</returns>
    public static string ToMermaid(this ReferenceTrees trees) => Written(writer => trees.WriteMermaid(writer));

    /// <summary>Writes what refers to what as a Mermaid flowchart, with each place once.</summary>
    /// <param name="trees">The trees.</param>
    /// <param name="writer">Where to; not closed.</param>
    public static void WriteMermaid(this ReferenceTrees trees, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(trees);
        ArgumentNullException.ThrowIfNull(writer);
        MermaidRenderer.Write(DiagramBuilder.Of(trees.Items), writer);
    }

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
