namespace TreatyRefs.Grammar;

/// <summary>A word of a text.</summary>
/// <param name="Start">Where it begins, as an offset in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">Its number; 0 where it is not known, -1 where it is too long for a word of a name.</param>
/// <param name="Beginning">What <see cref="WordNumbers.Beginning"/> says of it.</param>
/// <param name="IsNear">Whether it may belong to the same name as the word before it.</param>
/// <param name="HasDigits">Whether one of the digits 0 to 9 is in it.</param>
internal readonly record struct TextWord(int Start, int End, int Number, ushort Beginning, bool IsNear = false, bool HasDigits = false)
{
    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length => End - Start;
}

/// <summary>Room for the words of one text at a time, used again and again.</summary>
internal sealed class WordRoom
{
    /// <summary>The words; more room than there are words.</summary>
    public TextWord[] Words { get; private set; } = new TextWord[256];

    /// <summary>Twice the room.</summary>
    public TextWord[] Grow()
    {
        var words = Words;
        Array.Resize(ref words, 2 * words.Length);
        return Words = words;
    }
}

/// <summary>A text with its words, which are cut once, and numbered; a short text may be left whole, and is cut as far as it is
/// asked.</summary>
/// <remarks>Runs of letters and digits are words; in scripts without spaces between words each character is one.</remarks>
internal readonly ref struct Tokens
{
    private readonly WordNumbers? _numbers;

    /// <summary>A text whose words are cut as far as they are asked for.</summary>
    public Tokens(ReadOnlySpan<char> text) => Text = text;

    /// <summary>A text cut into its words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">What numbers its words.</param>
    /// <param name="room">Where the words go.</param>
    public Tokens(ReadOnlySpan<char> text, WordNumbers numbers, WordRoom room)
    {
        Text = text;
        _numbers = numbers;
        Words = Cut(text, numbers, room);
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Its words, in their order; none of a text that was left whole.</summary>
    public ReadOnlySpan<TextWord> Words { get; }

    /// <summary>The word of letters and digits that begins at a place, which may be inside a longer one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="numbers">What numbers it.</param>
    public static TextWord WordOf(ReadOnlySpan<char> text, int start, int end, WordNumbers numbers)
    {
        Span<char> room = stackalloc char[NameWords.Longest];
        var normal = NameWords.Normal(text[start..end], room);
        return new TextWord(start, end, normal.IsEmpty ? -1 : numbers.Of(normal), WordNumbers.Beginning(normal));
    }

    /// <summary>The normal form of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="room">Where it goes: <see cref="NameWords.Longest"/> characters.</param>
    public ReadOnlySpan<char> Normal(in TextWord word, Span<char> room) => NameWords.Normal(Text[word.Start..word.End], room);

    /// <summary>Goes through the words of a name that may begin at a place.</summary>
    /// <param name="position">The place.</param>
    /// <param name="numbers">What numbers the words of the names.</param>
    public NameWalk WalkFrom(int position, WordNumbers numbers) => new(this, position, numbers);

    /// <summary>The number of a word of the text; asked again of further words.</summary>
    /// <param name="numbers">The words that the text was cut with, fewer that they began with, or further ones.</param>
    /// <param name="word">The word.</param>
    public int NumberIn(WordNumbers numbers, in TextWord word)
    {
        if (word.Number != 0 || _numbers is null || !numbers.AreFurtherTo(_numbers))
        {
            return word.Number;
        }

        Span<char> room = stackalloc char[NameWords.Longest];
        return numbers.Of(Normal(word, room));
    }

    // The index of the first word that ends after a place.
    private int IndexAt(int position)
    {
        var (from, to) = (0, Words.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Words[middle].End > position ? (from, middle) : (middle + 1, to);
        }

        return from;
    }

    private static ReadOnlySpan<TextWord> Cut(ReadOnlySpan<char> text, WordNumbers numbers, WordRoom room)
    {
        Span<char> normalRoom = stackalloc char[NameWords.Longest];
        var words = room.Words;
        var (count, before) = (0, 0);
        for (var start = 0; start < text.Length; )
        {
            var end = NameWords.EndOfWord(text, start, out var hasDigits);
            if (end == start)
            {
                start++;
                continue;
            }

            var normal = NameWords.Normal(text[start..end], normalRoom);
            words = count < words.Length ? words : room.Grow();
            words[count] = new TextWord(
                start,
                end,
                normal.IsEmpty ? -1 : numbers.Of(normal),
                WordNumbers.Beginning(normal),
                count > 0 && NameWords.IsNear(text, before, start),
                hasDigits
            );
            (count, before, start) = (count + 1, end, end);
        }

        return words.AsSpan(0, count);
    }

    /// <summary>A walk through the words of a name.</summary>
    internal ref struct NameWalk
    {
        private readonly Tokens _tokens;
        private readonly WordNumbers _numbers;
        private int _next;
        private bool _isFirst = true;

        public NameWalk(Tokens tokens, int position, WordNumbers numbers)
        {
            _tokens = tokens;
            _numbers = numbers;
            Position = position;
            _next = tokens._numbers is null ? -1 : tokens.IndexAt(position);
        }

        /// <summary>Where the last word ends, or where the walk begins.</summary>
        public int Position { get; private set; }

        /// <summary>The next word, if it is near enough to belong to the same name.</summary>
        public bool TryNext(out TextWord word)
        {
            var isFirst = _isFirst;
            _isFirst = false;
            if (_next < 0 || (isFirst && _next < _tokens.Words.Length && _tokens.Words[_next].Start < Position))
            {
                return TryCut(out word);
            }

            word = _next < _tokens.Words.Length ? _tokens.Words[_next] : default;
            if (word.Number < 0 || word.End == 0 || !IsNear(isFirst, word))
            {
                return false;
            }

            _next++;
            Position = word.End;
            word = word with { Number = _tokens.NumberIn(_numbers, word) };
            return true;
        }

        /// <summary>Goes on after a place, where a word ends.</summary>
        public void GoTo(int position)
        {
            Position = position;
            _next = _next < 0 ? _next : _tokens.IndexAt(position);
        }

        private readonly bool IsNear(bool isFirst, in TextWord word) =>
            isFirst ? word.Start == Position || NameWords.IsNear(_tokens.Text, Position, word.Start) : word.IsNear;

        // Of a text that was left whole, or from the middle of a word.
        private bool TryCut(out TextWord word)
        {
            word = default;
            if (!NameWords.TryFind(_tokens.Text, Position, out var start, out var end))
            {
                return false;
            }

            word = WordOf(_tokens.Text, start, end, _numbers);
            if (word.Number < 0)
            {
                return false;
            }

            GoTo(end);
            return true;
        }
    }
}
