using System.Text.Json;
using TreatyRefs.Model;
using TreatyRefs.Scanning;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes citations as W3C Web Annotations (JSON-LD): a collection with one page, an annotation for each place that
/// cites.</summary>
/// <remarks>Bodies are references with their labels, and the status as a tag. What names no instrument of the library links to nothing and
/// is left out. Positions count code points, as the model says. Of an HTML page or Markdown, of which they would count something else than
/// the file, bytes of the file are given instead. Ids are the same whenever the same text is scanned. Stateless.</remarks>
internal static class WebAnnotations
{
    private const int Context = 32;

    /// <summary>Writes the collection.</summary>
    /// <param name="files">The files with their texts, in order.</param>
    /// <param name="library">The library that they were scanned with, for labels.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <exception cref="ArgumentException">A file comes without its text.</exception>
    public static void Write(IReadOnlyList<ScannedFile> files, ITreatyLibrary library, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(writer);
        var linked = files.SelectMany(Linked).ToList();
        using var text = new JsonText(writer, isIndented: true);
        var (json, wording) = (text.Writer, new TargetWording(library));
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", "#citations");
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", $"Citations in {string.Join(", ", files.Select(file => file.Name))}");
        json.WriteNumber("total", linked.Count);
        json.WriteStartObject("first");
        json.WriteString("id", "#page-1");
        json.WriteString("type", "AnnotationPage");
        json.WriteString("partOf", "#citations");
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        for (var i = 0; i < linked.Count; i++)
        {
            Write(json, $"#citation-{i + 1}", linked[i], wording);
            text.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        text.Flush();
        writer.Write('\n');
    }

    private static IEnumerable<Link> Linked(ScannedFile file) => file.Citations.SelectMany(located => Linked(file, located));

    // Targets of one place share an annotation: common Article 3 of four conventions.
    private static IEnumerable<Link> Linked(ScannedFile file, LocatedCitation located)
    {
        var targets = located.Citation.Targets;
        var isOne = targets.All(target => (target.Start, target.End) == (targets[0].Start, targets[0].End));
        return targets
            .Select((target, i) => (Target: target, Place: isOne ? located.Place : located.Targets[i]))
            .Where(entry => entry.Target.Reference is not null)
            .GroupBy(entry => entry.Place)
            .Select(group => new Link(
                file,
                isOne ? located.Citation.Start : group.First().Target.Start,
                isOne ? located.Citation.End : group.First().Target.End,
                group.Key,
                [.. group.Select(entry => entry.Target)]
            ));
    }

    private static void Write(Utf8JsonWriter json, string id, Link link, TargetWording wording)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "linking");
        json.WriteStartArray("body");
        foreach (var target in link.Targets)
        {
            WriteBody(json, target.Reference!.Value.ToString(), "linking", wording.Label(target));
        }

        foreach (var status in link.Targets.Select(target => target.Status.Keyword()).Distinct())
        {
            WriteBody(json, status, "tagging", null);
        }

        json.WriteEndArray();
        WriteTarget(json, link);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string value, string purpose, string? label)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", value);
        if (label is not null)
        {
            json.WriteString("label", label);
        }

        json.WriteString("format", "text/plain");
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, Link link)
    {
        var text = link.File.RequiredText;
        var (start, end) = ((int)link.Start, (int)link.End);
        json.WriteStartObject("target");
        json.WriteString("source", link.File.Name);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", text[start..end]);
        json.WriteString("prefix", text[Back(text, start)..start]);
        json.WriteString("suffix", text[end..Forward(text, end)]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", link.File.IsExtracted ? "DataPositionSelector" : "TextPositionSelector");
        json.WriteNumber("start", link.File.IsExtracted ? link.Place.Start.Utf8 : link.Place.Start.CodePoint);
        json.WriteNumber("end", link.File.IsExtracted ? link.Place.End.Utf8 : link.Place.End.CodePoint);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Code points, so that no surrogate pair is cut.
    private static int Back(string text, int from)
    {
        for (var i = 0; i < Context && from > 0; i++)
        {
            from -= from > 1 && char.IsSurrogatePair(text[from - 2], text[from - 1]) ? 2 : 1;
        }

        return from;
    }

    private static int Forward(string text, int from)
    {
        for (var i = 0; i < Context && from < text.Length; i++)
        {
            from += from + 1 < text.Length && char.IsSurrogatePair(text[from], text[from + 1]) ? 2 : 1;
        }

        return from;
    }

    private sealed record Link(ScannedFile File, long Start, long End, TextStretch Place, IReadOnlyList<ScannedTarget> Targets);
}
