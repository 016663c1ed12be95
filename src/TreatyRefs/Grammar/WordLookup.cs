namespace TreatyRefs.Grammar;

/// <summary>What is known of a word wherever it stands.</summary>
/// <param name="Number">Its number; 0 where it is not known, -1 where it is too long for a word of a name.</param>
/// <param name="Beginning">What <see cref="WordNumbers.Beginning"/> says of it.</param>
/// <param name="Openings">What may begin with it.</param>
internal readonly record struct KnownWord(int Number, ushort Beginning, WordOpenings Openings);

/// <summary>Says what is known of the words of texts, and keeps it for the next text.</summary>
/// <remarks>Safe to share between threads.</remarks>
/// <param name="numbers">What numbers the words.</param>
/// <param name="opens">What may begin with a word, which is the only one of its text; nobody asks where it is
/// <see langword="null"/>.</param>
internal sealed class WordLookup(WordNumbers numbers, Func<Tokens, WordOpenings>? opens)
{
    private readonly WrittenWords<KnownWord> _known = new();

    /// <summary>What numbers the words.</summary>
    public WordNumbers Numbers => numbers;

    /// <summary>What is known of a word.</summary>
    /// <param name="written">As it is written.</param>
    public KnownWord Of(ReadOnlySpan<char> written) => _known.TryGet(written, out var known) ? known : _known.Keep(written, Find(written));

    private KnownWord Find(ReadOnlySpan<char> written)
    {
        var word = Tokens.WordOf(written, 0, written.Length, numbers);
        return new KnownWord(word.Number, word.Beginning, opens?.Invoke(Tokens.OfOne(written, numbers, word)) ?? WordOpenings.None);
    }
}
