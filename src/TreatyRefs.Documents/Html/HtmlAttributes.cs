using System.Buffers;
using System.Globalization;
using System.Net;
using TreatyRefs.Text;

namespace TreatyRefs.Documents.Html;

/// <summary>The attributes of a tag that say of notes what they are, and those that give an element its form.</summary>
/// <param name="Id">What it is called, by <c>id</c> or <c>name</c>; empty where nothing is said.</param>
/// <param name="Href">Where in the same page it leads, without the <c>#</c>; empty where it leads nowhere.</param>
/// <param name="Kinds">What it is, by <c>role</c> and <c>epub:type</c>, with spaces between.</param>
internal readonly record struct HtmlAttributes(string Id, string Href, string Kinds)
{
    /// <summary>How much of a tag is looked at.</summary>
    public const int Longest = 1000;

    private const int LongestValue = 200;
    private const int LongestAddress = 900;
    private const int MostCells = 100;

    private static readonly SearchValues<char> s_valueEnds = SearchValues.Create(" \t\r\n\f>");

    /// <summary>Where the link leads, as it is written; <see langword="null"/> where nothing is said.</summary>
    public string? Address { get; init; }

    /// <summary>The number from which a list counts; <see langword="null"/> where nothing is said.</summary>
    public int? First { get; init; }

    /// <summary>How its lines are aligned.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Over how many columns a cell goes; 0 where nothing is said.</summary>
    public int Columns { get; init; }

    /// <summary>Over how many rows a cell goes; 0 where nothing is said.</summary>
    public int Rows { get; init; }

    /// <summary>What a picture shows, in words; <see langword="null"/> where nothing is said.</summary>
    public string? Picture { get; init; }

    /// <summary>None.</summary>
    public static HtmlAttributes None { get; } = new(string.Empty, string.Empty, string.Empty);

    /// <summary>Reads the attributes of a tag; those that do not fit into what is looked at are left out.</summary>
    /// <param name="tag">What follows the name of the element.</param>
    public static HtmlAttributes Read(ReadOnlySpan<char> tag)
    {
        var found = None;
        var at = 0;
        while (TryNext(tag, ref at, out var name, out var value))
        {
            found = With(found, name, value);
        }

        return found;
    }

    private static HtmlAttributes With(HtmlAttributes found, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (Is(name, "href") && found.Address is null && value.Length <= LongestAddress)
        {
            found = found with { Address = WebUtility.HtmlDecode(value.ToString()) };
        }

        if (value.Length is 0 or > LongestValue)
        {
            return found;
        }

        return Is(name, "id") || (Is(name, "name") && found.Id.Length == 0) ? found with { Id = value.ToString() }
            : Is(name, "href") && value is ['#', _, ..] ? found with { Href = value[1..].ToString() }
            : Is(name, "start") && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                ? found with
                {
                    First = first,
                }
            : Is(name, "role") || Is(name, "epub:type") ? found with { Kinds = $"{found.Kinds} {value}".Trim() }
            : WithForm(found, name, value);
    }

    private static HtmlAttributes WithForm(HtmlAttributes found, ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        Is(name, "align") ? found with { Alignment = AlignmentOf(value) }
        : Is(name, "colspan") ? found with { Columns = CellsOf(value) }
        : Is(name, "rowspan") ? found with { Rows = CellsOf(value) }
        : Is(name, "alt") ? found with { Picture = WebUtility.HtmlDecode(value.ToString()) }
        : found;

    private static TextAlignment AlignmentOf(ReadOnlySpan<char> value) =>
        Is(value, "left") ? TextAlignment.Left
        : Is(value, "center") || Is(value, "middle") ? TextAlignment.Center
        : Is(value, "right") ? TextAlignment.Right
        : TextAlignment.Unsaid;

    private static int CellsOf(ReadOnlySpan<char> value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var cells) && cells is > 1 and <= MostCells ? cells : 0;

    private static bool Is(ReadOnlySpan<char> name, string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);

    private static bool TryNext(ReadOnlySpan<char> tag, ref int at, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = default;
        value = default;
        at = Skip(tag, at, " \t\r\n\f/");
        var start = at;
        while (at < tag.Length && !(char.IsWhiteSpace(tag[at]) || tag[at] is '=' or '>' or '/'))
        {
            at++;
        }

        if (at == start || at >= tag.Length)
        {
            return false;
        }

        name = tag[start..at];
        var equals = Skip(tag, at, " \t\r\n\f");
        if (equals >= tag.Length || tag[equals] != '=')
        {
            return true;
        }

        at = Skip(tag, equals + 1, " \t\r\n\f");
        var quote = at < tag.Length && tag[at] is '"' or '\'' ? tag[at] : '\0';
        var from = quote == '\0' ? at : at + 1;
        var length =
            from > tag.Length ? -1
            : quote == '\0' ? tag[from..].IndexOfAny(s_valueEnds)
            : tag[from..].IndexOf(quote);
        if (length < 0)
        {
            return false;
        }

        value = tag.Slice(from, length);
        at = from + length + (quote == '\0' ? 0 : 1);
        return true;
    }

    private static int Skip(ReadOnlySpan<char> tag, int at, string signs)
    {
        while (at < tag.Length && signs.Contains(tag[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }
}
