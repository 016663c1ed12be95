using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml.Formatting;

/// <summary>Decides what each comment is about: the entry below it, the entry in whose line it stands, or what comes before it.</summary>
internal static class CommentPlacer
{
    public static void Place(List<YamlDocument> documents, List<Comment> comments, string text)
    {
        var current = 0;
        foreach (var comment in comments)
        {
            while (current + 1 < documents.Count && documents[current + 1].Start <= comment.Index)
            {
                current++;
            }

            if (documents.Count > 0)
            {
                Place(documents[current], comment, text, isFirst: current == 0);
            }
        }

        foreach (var document in documents.Where(document => document.Entries.Count > 0))
        {
            document.HasGapAfterHead = document.Entries[0].IsAfterEmptyLine;
            document.Entries[0].IsAfterEmptyLine = false;
        }
    }

    private static void Place(YamlDocument document, Comment comment, string text, bool isFirst)
    {
        if (comment.Index < document.Start)
        {
            (isFirst ? document.BeforeMarker : document.Head).Add(comment);
            return;
        }

        var next = FirstAfter(document.Entries, comment.Index);
        if (document.Root is null || next == document.Entries.FirstOrDefault())
        {
            PlaceBeforeContent(document, comment);
        }
        else if (comment.HasOwnLine)
        {
            PlaceOwnLine(document, comment, next);
        }
        else
        {
            PlaceInLine(document, comment, next, text);
        }
    }

    private static void PlaceBeforeContent(YamlDocument document, Comment comment)
    {
        if (comment.HasOwnLine || document.AtMarker is not null || !document.HasMarker)
        {
            document.Head.Add(comment);
        }
        else
        {
            document.AtMarker = comment;
        }
    }

    private static void PlaceOwnLine(YamlDocument document, Comment comment, YamlEntry? next)
    {
        if (InnermostFlow(document, comment.Index) is { } flow)
        {
            (next is not null && next.Start < flow.End ? next.Leading : AtEndOf(flow)).Add(comment);
            return;
        }

        if (next is not null && comment.Column <= next.Column)
        {
            next.Leading.Add(comment);
            return;
        }

        // Indented more than what follows: it belongs to the innermost of what has ended that is not indented more.
        for (
            var ended = LastBefore(document, comment.Index).Entry?.Parent;
            ended is not null && ended != next?.Parent;
            ended = ended.Owner?.Parent
        )
        {
            if (!ended.IsFlow && ended.End <= comment.Index && ended.Entries[0].Column <= comment.Column)
            {
                ended.Foot.Add(comment);
                return;
            }
        }

        (next?.Leading ?? document.Root!.Foot).Add(comment);
    }

    private static void PlaceInLine(YamlDocument document, Comment comment, YamlEntry? next, string text)
    {
        var (end, entry, opened) = LastBefore(document, comment.Index);
        if (IsAfterSign(LastBegun(document, comment.Index), comment, text, out var owner))
        {
            owner.Trail(comment);
        }
        else if (opened is not null)
        {
            (opened.Entries.FirstOrDefault()?.Leading ?? AtEndOf(opened)).Add(comment);
        }
        else if (next is null || text.AsSpan(end, comment.Index - end).IndexOf('-') < 0)
        {
            entry!.Trail(comment);
        }
        else
        {
            PlaceAtDash(document, comment, next);
        }
    }

    // In brackets that hold nothing else there is no line for it; it goes above them.
    private static List<Comment> AtEndOf(YamlCollection flow) => flow is { Entries.Count: 0, Owner: { } owner } ? owner.Leading : flow.Foot;

    // After | or >, with the text in the lines below.
    private static bool IsAfterSign(YamlEntry? entry, Comment comment, string text, [NotNullWhen(true)] out YamlEntry? owner)
    {
        owner = entry;
        return entry is { Value: YamlScalar { Style: TextStyle.Literal or TextStyle.Folded } }
            && entry.ValueStart < comment.Index
            && text.AsSpan(entry.ValueStart, comment.Index - entry.ValueStart).IndexOf('\n') < 0;
    }

    // After a dash, with the value in the lines below: it is in the line of the item, not of the item's first key.
    private static void PlaceAtDash(YamlDocument document, Comment comment, YamlEntry next)
    {
        var item = LastBegun(document, comment.Index);
        (item is { Key: null } && item.ValueStart > comment.Index ? item : next).Trail(comment);
    }

    private static YamlEntry? LastBegun(YamlDocument document, int index) =>
        CountUpTo(document.Entries, index, entry => entry.Start) is var count and > 0 ? document.Entries[count - 1] : null;

    // What begins last before a place stands in it, or stands in what stands in it.
    private static YamlCollection? InnermostFlow(YamlDocument document, int index)
    {
        var last = CountUpTo(document.Collections, index, collection => collection.Start) - 1;
        var around = last >= 0 ? document.Collections[last] : null;
        while (around is not null && !(around.IsFlow && index < around.End))
        {
            around = around.Owner?.Parent;
        }

        return around;
    }

    private static YamlEntry? FirstAfter(List<YamlEntry> entries, int index) =>
        CountUpTo(entries, index, entry => entry.Start) is var count && count < entries.Count ? entries[count] : null;

    private static int CountUpTo<T>(List<T> sorted, int index, Func<T, int> placeOf)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = placeOf(sorted[middle]) > index ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // Of several that end in one place the innermost, which comes first.
    private static (int End, YamlEntry? Entry, YamlCollection? Opened) LastBefore(YamlDocument document, int index)
    {
        var last = CountUpTo(document.Ends, index, end => end.End) - 1;
        while (last > 0 && document.Ends[last - 1].End == document.Ends[last].End && document.Ends[last].Opened is null)
        {
            last--;
        }

        return last < 0 ? default : document.Ends[last];
    }
}
