namespace TreatyRefs.Text;

/// <summary>What becomes of each character, asked once for a page of 256 and then looked up: beyond ASCII the runtime takes many times as
/// long to say what the lower case of a letter is.</summary>
/// <remarks>Safe to share between threads: two that fill a page at once fill it alike.</remarks>
/// <param name="of">What becomes of a character; it depends on nothing else.</param>
internal sealed class CharTable(Func<char, char> of)
{
    private const int PageSize = 256;

    private readonly char[]?[] _pages = new char[]?[(char.MaxValue + 1) / PageSize];

    /// <summary>What becomes of a character.</summary>
    public char this[char c] => (_pages[c / PageSize] ?? Page(c / PageSize))[c % PageSize];

    private char[] Page(int number)
    {
        var page = new char[PageSize];
        for (var i = 0; i < page.Length; i++)
        {
            page[i] = of((char)((number * PageSize) + i));
        }

        return _pages[number] = page;
    }
}
