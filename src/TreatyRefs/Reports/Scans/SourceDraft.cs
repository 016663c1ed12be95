using System.Globalization;
using System.Text;
using TreatyRefs.Model;
using TreatyRefs.Reports.Document;
using TreatyRefs.Scanning;
using TreatyRefs.Text;
using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Reports.Scans;

/// <summary>Writes what was found as the draft of a source, in the YAML of libraries: a comment for each sentence that cites something,
/// to be filled in by an editor.</summary>
/// <remarks>Loads as it is, beside a library that has the instruments; each TODO is one decision of the editor. What was found but not
/// resolved stands in YAML comments. Sentences are shown in YAML comments too, and never become a quotation. Stateless.</remarks>
internal static class SourceDraft
{
    private const int LongestLine = 96;

    private static readonly string[] s_about =
    [
        "A draft, made from running text: who says what about which provision is for you to say.",
        "It loads as it is; check it beside the library that it belongs to: treatyrefs check -l built-in FILE",
        "Replace every TODO. Delete the comments that say nothing about a provision, they only mention it.",
        "says:  what the speaker says, in your own words. The text is shown above it for that; it must not stay.",
        "quote: only what the text itself prints as a quotation.",
    ];

    /// <summary>Writes the drafts, each file a source and its author.</summary>
    /// <param name="files">The files with their texts, in order.</param>
    /// <param name="writer">Where to; not closed.</param>
    /// <exception cref="ArgumentException">A file comes without its text.</exception>
    public static void Write(IEnumerable<ScannedFile> files, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(writer);
        var about = new YamlDocument();
        about.BeforeMarker.AddRange(s_about.Select(DraftRecord.Remark));
        writer.Write(YamlEmitter.Write([about]));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            Write(file, UniqueId(file.Name, ids), writer);
        }
    }

    private static void Write(ScannedFile file, string id, TextWriter writer)
    {
        var people = new DraftRecord();
        people
            .AddItem("experts")
            .Add("id", $"{id}-author", "TODO: an id of your own, the same as in \"by\" below")
            .Add("name", "TODO: who says it")
            .Add("kind", ExpertKind.Person.Keyword(), OneOf<ExpertKind>());
        var source = new DraftRecord()
            .Add("source", id)
            .Add("kind", SourceKind.Article.Keyword(), OneOf<SourceKind>())
            .AddText("title", VisibleText.Of(Path.GetFileName(file.Name)), "TODO: the title as published")
            .Add("date", string.Empty, "TODO: 2024-11-27, 2024-11 or 2024")
            .Add("publisher", string.Empty, "TODO: who published it, or delete this line")
            .Add("url", string.Empty, "TODO: where it is on the web, or delete this line");
        var text = file.RequiredText;
        var number = 0;
        foreach (var (start, end, citations) in BySentence(file, text))
        {
            AddComment(source, id, ++number, text[start..end], citations);
        }

        writer.Write(YamlEmitter.Write([people.ToDocument(), source.ToDocument()]));
    }

    private static IEnumerable<(int Start, int End, List<LocatedCitation> Citations)> BySentence(ScannedFile file, string text)
    {
        var (start, end) = (0, 0);
        var together = new List<LocatedCitation>();
        foreach (var located in file.Citations)
        {
            if (together.Count > 0 && located.Citation.Start >= end)
            {
                yield return (start, end, together);
                together = [];
            }

            var around = Sentences.Around(text, (int)located.Citation.Start, (int)located.Citation.End);
            (start, end) = together.Count == 0 ? (Math.Max(end, around.Start), around.End) : (start, Math.Max(end, around.End));
            together.Add(located);
        }

        if (together.Count > 0)
        {
            yield return (start, end, together);
        }
    }

    private static void AddComment(DraftRecord source, string id, int number, string sentence, List<LocatedCitation> citations)
    {
        var targets = citations.SelectMany(located => located.Citation.Targets).ToList();
        var on = targets
            .Where(target => target.Status == TargetStatus.Resolved)
            .Select(target => target.Reference!.Value)
            .Distinct()
            .ToList();
        var line = citations[0].Place.Start.Position.Line.ToString(CultureInfo.InvariantCulture);
        List<string> remarks = [.. Lines($"Line {line}: {TargetWording.OneLine(sentence)}")];
        foreach (var target in targets.Where(target => target.Status != TargetStatus.Resolved).DistinctBy(TargetWording.Reference))
        {
            remarks.AddRange(Lines($"not resolved: {TargetWording.Reference(target)} ({target.Status.Keyword()})"));
        }

        source
            .AddItem("commentary", remarks)
            .Add("id", string.Create(CultureInfo.InvariantCulture, $"{id}#{number}"))
            .Add("by", $"{id}-author")
            .AddList("on", on.Select(range => range.ToString()), on.Count == 0 ? "TODO: what it is about, or delete this comment" : null)
            .Add("kind", CommentaryKind.Interpretation.Keyword(), OneOf<CommentaryKind>())
            .Add(
                "attribution",
                Attribution.Explicit.Keyword(),
                $"{OneOf<Attribution>()}; explicit where a verb of saying ties it to the speaker"
            )
            .Add("says", "TODO");
    }

    private static string OneOf<TEnum>()
        where TEnum : struct, Enum
    {
        var words = Keywords.All<TEnum>();
        return $"TODO: {string.Join(", ", words.SkipLast(1))} or {words[^1]}";
    }

    private static IEnumerable<string> Lines(string text)
    {
        var line = new StringBuilder();
        foreach (var word in VisibleText.Of(text).Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= LongestLine)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        yield return line.ToString();
    }

    private static string UniqueId(string name, HashSet<string> ids)
    {
        var stem = Anchor.Of(Path.GetFileNameWithoutExtension(name));
        var id = stem.Length == 0 ? "draft" : stem;
        for (var n = 2; !ids.Add(id); n++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{(stem.Length == 0 ? "draft" : stem)}-{n}");
        }

        return id;
    }
}
