namespace TreatyRefs.Grammar;

/// <summary>A text with its words, which are cut once, and numbered; a short text may be left whole, and is cut as far as it is
/// asked.</summary>
/// <remarks>Runs of letters and digits are words; in scripts without spaces between words each character is one.</remarks>
internal readonly ref struct Tokens
{
    private const int Stretch = 16;

    private readonly WordNumbers? _numbers;

    // The index of the first word that ends after the beginning of each stretch of so many characters.
    private readonly ReadOnlySpan<int> _stretches;

    /// <summary>A text whose words are cut as far as they are asked for.</summary>
    public Tokens(ReadOnlySpan<char> text) => Text = text;

    /// <summary>A text cut into its words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lookup">What knows words.</param>
    /// <param name="room">Where the words go.</param>
    public Tokens(ReadOnlySpan<char> text, WordLookup lookup, WordRoom room)
    {
        Text = text;
        _numbers = lookup.Numbers;
        Words = Cut(text, lookup, room);
        _stretches = StretchesOf(Words, text.Length, room);
    }

    private Tokens(ReadOnlySpan<char> text, WordNumbers numbers, ReadOnlySpan<TextWord> words)
    {
        Text = text;
        _numbers = numbers;
        Words = words;
    }

    /// <summary>A text of one word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">What numbered the word.</param>
    /// <param name="word">The word.</param>
    public static Tokens OfOne(ReadOnlySpan<char> text, WordNumbers numbers, in TextWord word) => new(text, numbers, new(in word));

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
        var stretch = position / Stretch;
        var index =
            stretch < _stretches.Length ? _stretches[stretch]
            : _stretches.IsEmpty ? 0
            : Words.Length;
        while (index < Words.Length && Words[index].End <= position)
        {
            index++;
        }

        return index;
    }

    private static ReadOnlySpan<int> StretchesOf(ReadOnlySpan<TextWord> words, int length, WordRoom room)
    {
        var stretches = room.Stretches((length / Stretch) + 1);
        var word = 0;
        for (var i = 0; i < stretches.Length; i++)
        {
            while (word < words.Length && words[word].End <= i * Stretch)
            {
                word++;
            }

            stretches[i] = word;
        }

        return stretches;
    }

    private static ReadOnlySpan<TextWord> Cut(ReadOnlySpan<char> text, WordLookup lookup, WordRoom room)
    {
        var words = room.Words;
        var (count, before) = (0, 0);
        for (var start = 0; start < text.Length; )
        {
            var hasDigits = false;
            var isSign = text[start] < '\u0080' && !char.IsAsciiLetterOrDigit(text[start]);
            var end = isSign ? start : NameWords.EndOfWord(text, start, out hasDigits);
            if (end == start)
            {
                start++;
                continue;
            }

            if (hasDigits && SignAfter(text, end) is { } sign)
            {
                (end, hasDigits) = BeforeArticleNumber(text, start, end, sign);
            }

            words = count < words.Length ? words : room.Grow();
            var known = lookup.Of(text[start..end]);
            var isNear = count > 0 && NameWords.IsNear(text, before, start);
            words[count] = new TextWord(start, end, known.Number, known.Beginning, isNear, hasDigits, known.Openings);
            (count, before, start) = (count + 1, end, end);
        }

        return words.AsSpan(0, count);
    }

    // 条, with a space before it where printers set one: "GATT3 条".
    private static char? SignAfter(ReadOnlySpan<char> text, int end)
    {
        end += end < text.Length && text[end] is ' ' ? 1 : 0;
        return end < text.Length && NameWords.IsWordOfItsOwn(text[end]) ? text[end] : null;
    }

    // "TRIPS64条" is the name and the article, "GATT199420条" a name with its year.
    private static (int End, bool HasDigits) BeforeArticleNumber(ReadOnlySpan<char> text, int start, int end, char sign)
    {
        const int MostDigits = 3;
        const int DigitsOfYear = 4;
        var digits = end;
        while (digits > start && char.IsAsciiDigit(text[digits - 1]))
        {
            digits--;
        }

        var year = end - digits > DigitsOfYear ? DigitsOfYear : 0;
        var isNumber =
            digits > start
            && char.IsAsciiLetterUpper(text[digits - 1])
            && end - digits - year is > 0 and <= MostDigits
            && Vocabulary.IsArticleSign(sign);
        return isNumber ? (digits + year, year > 0) : (end, true);
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
