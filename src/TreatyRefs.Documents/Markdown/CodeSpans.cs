using TreatyRefs.Text;

namespace TreatyRefs.Documents.Markdown;

/// <summary>The runs of backticks of a text: a run ends code that a run of the same length began.</summary>
internal sealed class CodeSpans(string text, List<Edit> edits, List<FormedSpan> spans)
{
    private Dictionary<int, Queue<int>>? _runs;

    /// <summary>Reads the code that begins at a place.</summary>
    /// <returns>Where it ends; after the run if that ends nowhere.</returns>
    public int Read(int start)
    {
        var inside = start;
        while (inside < text.Length && text[inside] == '`')
        {
            inside++;
        }

        var length = inside - start;
        _runs ??= Find(start);
        if (!_runs.TryGetValue(length, out var ends))
        {
            return inside;
        }

        while (ends.TryPeek(out var passed) && passed < inside)
        {
            ends.Dequeue();
        }

        if (!ends.TryPeek(out var end))
        {
            return inside;
        }

        // One space on each side is there for a backtick beside it.
        var padding = IsPadded(text.AsSpan(inside, end - inside)) ? 1 : 0;
        edits.Add(new Edit(start, inside + padding));
        edits.Add(new Edit(end - padding, end + length));
        spans.Add(new FormedSpan(start, end + length, TextElementKind.Code));
        return end + length;
    }

    private static bool IsPadded(ReadOnlySpan<char> code) =>
        code.Length > 2 && code[0] is ' ' or '\n' && code[^1] is ' ' or '\n' && !code.IsWhiteSpace();

    private Dictionary<int, Queue<int>> Find(int from)
    {
        var runs = new Dictionary<int, Queue<int>>();
        for (var i = from; text.AsSpan(i).IndexOf('`') is var next and >= 0; )
        {
            i += next;
            var start = i;
            while (i < text.Length && text[i] == '`')
            {
                i++;
            }

            if (!runs.TryGetValue(i - start, out var of))
            {
                runs.Add(i - start, of = new Queue<int>());
            }

            of.Enqueue(start);
        }

        return runs;
    }
}
