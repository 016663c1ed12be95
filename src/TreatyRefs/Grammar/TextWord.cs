namespace TreatyRefs.Grammar;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins, as an offset in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">Its number; 0 where it is not known, -1 where it is too long for a word of a name.</param>
/// <param name="Beginning">What <see cref="WordNumbers.Beginning"/> says of it.</param>
/// <param name="IsNear">Whether it may belong to the same name as the word before it.</param>
/// <param name="HasDigits">Whether one of the digits 0 to 9 is in it.</param>
/// <param name="Openings">What may begin with it, where that was asked.</param>
internal readonly record struct TextWord(
    int Start,
    int End,
    int Number,
    ushort Beginning,
    bool IsNear = false,
    bool HasDigits = false,
    WordOpenings Openings = WordOpenings.None
)
{
    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether something may begin with it.</summary>
    public bool MayBegin(WordOpenings openings) => (Openings & openings) != 0;
}

/// <summary>What may begin with a word, as far as the word itself says.</summary>
[Flags]
internal enum WordOpenings : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A name of the library.</summary>
    Name = 1,

    /// <summary>A name that stands in such letters: one without a capital begins with what it is.</summary>
    WrittenAsName = 2,

    /// <summary>The name of a court.</summary>
    Court = 4,

    /// <summary>A note.</summary>
    Note = 8,

    /// <summary>A provision, a designation, a definition, or whatever else a word of the languages announces.</summary>
    Trigger = 16,

    /// <summary>A resolution.</summary>
    Resolution = 32,

    /// <summary>The citation before, once more.</summary>
    Ibid = 64,

    /// <summary>A law that has one word for its name.</summary>
    Law = 128,

    /// <summary>One of two that were named.</summary>
    OneOfTwo = 256,
}

/// <summary>Room for the words of one text at a time, used again and again.</summary>
internal sealed class WordRoom
{
    private int[] _stretches = [];

    /// <summary>The words; more room than there are words.</summary>
    public TextWord[] Words { get; private set; } = new TextWord[256];

    /// <summary>Room for a number for each stretch of the text.</summary>
    public Span<int> Stretches(int count)
    {
        if (_stretches.Length < count)
        {
            _stretches = new int[count];
        }

        return _stretches.AsSpan(0, count);
    }

    /// <summary>Twice the room.</summary>
    public TextWord[] Grow()
    {
        var words = Words;
        Array.Resize(ref words, 2 * words.Length);
        return Words = words;
    }
}
