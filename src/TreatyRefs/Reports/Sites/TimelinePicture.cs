using System.Globalization;
using System.Text;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Sites;

/// <summary>Bars above a line for the instruments made in some years, below it for the comments published in them.</summary>
/// <remarks>The bars of the same years are one link to where the list has them, which is reached by keyboard too.</remarks>
internal sealed class TimelinePicture
{
    private const int Width = 720;
    private const int Height = 180;
    private const int Axis = 110;
    private const int Above = 92;
    private const int Below = 44;
    private const int MostBars = 60;
    private const int MostTicks = 12;
    private const int HalfYear = 16;

    private static readonly int[] s_roundYears = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

    private readonly FrameWords _words;
    private readonly IReadOnlyDictionary<int, int> _instruments;
    private readonly IReadOnlyDictionary<int, int> _comments;
    private readonly int _first;
    private readonly int _last;
    private readonly int _step;
    private readonly int _bars;
    private readonly StringBuilder _svg = new();

    private TimelinePicture(
        FrameWords words,
        IReadOnlyDictionary<int, int> instruments,
        IReadOnlyDictionary<int, int> comments,
        IReadOnlyList<int> years
    )
    {
        (_words, _instruments, _comments) = (words, instruments, comments);
        (_first, _last) = (years.Min(), years.Max());
        _step = Math.Max(1, (_last - _first + MostBars) / MostBars);
        _bars = ((_last - _first) / _step) + 1;
    }

    /// <summary>The picture as HTML; nothing where there is no year.</summary>
    /// <param name="words">In which language.</param>
    /// <param name="instruments">How many instruments were made in a year.</param>
    /// <param name="comments">How many comments were published in it.</param>
    public static string Of(FrameWords words, IReadOnlyDictionary<int, int> instruments, IReadOnlyDictionary<int, int> comments)
    {
        List<int> years = [.. instruments.Keys.Concat(comments.Keys)];
        return years.Count == 0 ? string.Empty : new TimelinePicture(words, instruments, comments, years).Draw();
    }

    private string Draw()
    {
        var name = HtmlText.Attribute(_words.Fill(Word.TimelinePicture, FrameWords.Number(_first), FrameWords.Number(_last)));
        Add($"<figure class=\"timeline\">\n<svg width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\"");
        Add($" role=\"group\" aria-label=\"{name}\">\n");
        AddTicks();
        var (above, below) = (Summed(_instruments), Summed(_comments));
        for (var i = 0; i < _bars; i++)
        {
            if (above[i] + below[i] > 0)
            {
                AddColumn(i, above[i], Math.Max(1, above.Max()), below[i], Math.Max(1, below.Max()));
            }
        }

        Add($"<path class=\"axis\" d=\"M0 {Axis}H{Width}\"/>\n");
        Add($"<text x=\"0\" y=\"12\">{HtmlText.Escape(_words[Word.InstrumentsTitle])}</text>");
        Add($"<text x=\"0\" y=\"{Height - 20}\">{HtmlText.Escape(_words[Word.CommentsHead])}</text>\n</svg>\n</figure>\n");
        return _svg.ToString();
    }

    private int[] Summed(IReadOnlyDictionary<int, int> years)
    {
        var sums = new int[_bars];
        foreach (var (year, count) in years)
        {
            sums[(year - _first) / _step] += count;
        }

        return sums;
    }

    // Round years, as close as their numbers can be read; the year itself where all happened in one.
    private void AddTicks()
    {
        var round = s_roundYears.First(each => (_last - _first) / each < MostTicks || each == s_roundYears[^1]);
        for (var year = (_first + round - 1) / round * round; year <= _last; year += round)
        {
            var x = (year - _first + 0.5) / (_bars * _step) * Width;
            var (at, anchor) =
                x < HalfYear ? (0, "start")
                : x > Width - HalfYear ? (Width, "end")
                : (x, "middle");
            Add($"<path class=\"axis\" d=\"M{x:0.#} 18V{Height - 16}\"/>");
            Add($"<text class=\"quiet\" x=\"{at:0.#}\" y=\"{Height - 4}\" text-anchor=\"{anchor}\">{year}</text>\n");
        }
    }

    // The list begins with the newest: a link to the last of the years shows all of them below it.
    private void AddColumn(int index, int made, int mostMade, int said, int mostSaid)
    {
        var (first, width) = (_first + (index * _step), (double)Width / _bars);
        var last = Math.Min(first + _step - 1, _last);
        var newest = Enumerable.Range(first, last - first + 1).Last(year => _instruments.ContainsKey(year) || _comments.ContainsKey(year));
        Add($"<a href=\"#y{newest}\" aria-label=\"{HtmlText.Attribute(NameOf(first, last, made, said))}\">");
        Add($"<rect class=\"column\" x=\"{index * width:0.#}\" y=\"18\" width=\"{width:0.#}\" height=\"{Height - 34}\"/>");
        AddBar("made", index * width, width, made * Above / mostMade, made, isUp: true);
        AddBar("said", index * width, width, said * Below / mostSaid, said, isUp: false);
        Add($"</a>\n");
    }

    private void AddBar(string kind, double x, double width, int height, int count, bool isUp)
    {
        if (count > 0)
        {
            var tall = Math.Max(2, height);
            Add($"<rect class=\"{kind}\" x=\"{x:0.#}\" y=\"{(isUp ? Axis - tall : Axis)}\"");
            Add($" width=\"{Math.Max(1, width - 1.5):0.#}\" height=\"{tall}\"/>");
        }
    }

    private string NameOf(int first, int last, int made, int said)
    {
        string?[] parts =
        [
            first == last ? FrameWords.Number(first) : $"{FrameWords.Number(first)}–{FrameWords.Number(last)}",
            made > 0 ? _words.Count(Word.InstrumentsCount, made) : null,
            said > 0 ? _words.Count(Word.CommentsCount, said) : null,
        ];
        return _words.Row(parts.OfType<string>());
    }

    private void Add(FormattableString text) => _svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
