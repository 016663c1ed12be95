using System.Text;
using TreatyRefs.Collections;

namespace TreatyRefs.Search;

/// <summary>The part of a text around the matching words.</summary>
/// <param name="Text">The part, with an ellipsis where it was cut.</param>
/// <param name="Matches">The matching words in it.</param>
internal sealed record Snippet(string Text, EquatableArray<SearchMatch> Matches)
{
    private const int Longest = 240;
    private const int Before = 80;
    private const int Slack = 24;
    private const string Ellipsis = "…";

    /// <summary>Cuts a snippet out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="all">What it says.</param>
    /// <param name="place">The place that must be in it.</param>
    /// <param name="ranking">Where the words are.</param>
    public static Snippet Of(IndexedText text, string all, int place, Ranking ranking)
    {
        var matches = MatchesIn(text, all, ranking);
        var anchor = matches.Find(match => match.Place >= place).Start;
        var from = all.Length <= Longest ? 0 : CutForwards(all, Math.Max(0, Math.Min(anchor - Before, all.Length - Longest)), anchor);
        var to = all.Length - from <= Longest ? all.Length : CutBackwards(all, from + Longest, anchor);
        var lead = from > 0 ? Ellipsis + " " : string.Empty;
        var shown = new StringBuilder(lead).Append(all, from, to - from).Append(to < all.Length ? " " + Ellipsis : string.Empty);
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = char.IsWhiteSpace(shown[i]) ? ' ' : shown[i];
        }

        var shift = lead.Length - from;
        return new Snippet(
            shown.ToString(),
            Joined(matches)
                .Where(match => match.Start < to && match.End > from)
                .Select(match => new SearchMatch(Math.Max(match.Start, from) + shift, Math.Min(match.End, to) + shift))
                .ToEquatableArray()
        );
    }

    /// <summary>How a text begins, where no word of it is looked for: all of it where it is short, else its first words.</summary>
    /// <param name="text">The text.</param>
    public static string Beginning(string text)
    {
        var line = string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : c));
        var space = line.Length > Longest ? line.LastIndexOf(' ', Longest) : -1;
        return line.Length <= Longest ? line
            : space > 0 ? $"{line[..space]} {Ellipsis}"
            : $"{line[..(char.IsLowSurrogate(line[Longest]) ? Longest - 1 : Longest)]} {Ellipsis}";
    }

    // Where the matches stand in the text, by their first character.
    private static List<(int Place, int Start, int End)> MatchesIn(IndexedText text, string all, Ranking ranking)
    {
        var (starts, ends) = Characters(all, text.Count);
        var found = new List<(int Place, int Start, int End)>();
        for (var unit = 0; unit < ranking.Places.Length; unit++)
        {
            var places = ranking.Places[unit];
            for (var i = Occurrences.IndexOf(places, text.First); i < places.Length && places[i] >> 1 < text.End; i++)
            {
                var place = (int)(places[i] >> 1);
                found.Add((place, starts[place - text.First], ends[place - text.First + ranking.Required[unit].Places - 1]));
            }
        }

        found.Sort();
        return found;
    }

    // Where each place of the text begins and ends.
    private static (int[] Starts, int[] Ends) Characters(string text, int places)
    {
        var (starts, ends) = (new int[places], new int[places]);
        var next = 0;
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            for (var i = 0; i < reader.Places; i++)
            {
                starts[next] = reader.Start + i;
                ends[next++] = reader.IsRun ? reader.Start + i + 1 : reader.End;
            }
        }

        return (starts, ends);
    }

    private static List<(int Start, int End)> Joined(List<(int Place, int Start, int End)> matches)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var (_, start, end) in matches)
        {
            if (joined.Count > 0 && joined[^1].End > start)
            {
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, end));
            }
            else
            {
                joined.Add((start, end));
            }
        }

        return joined;
    }

    // To the beginning of a word, where one is near; else at least not into a character of two units.
    private static int CutForwards(string text, int from, int anchor)
    {
        if (from == 0)
        {
            return 0;
        }

        for (var i = from; i < Math.Min(from + Slack, anchor); i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i + 1;
            }
        }

        return char.IsLowSurrogate(text[from]) ? from - 1 : from;
    }

    private static int CutBackwards(string text, int to, int anchor)
    {
        for (var i = to; i > Math.Max(to - Slack, anchor + 1); i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}
