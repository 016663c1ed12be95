using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Long names by the words that tell them apart, in their order, whatever little words and dates stand between:
/// <c>the Convention of 28 July 1951 on the Status of Refugees</c> is the Convention relating to the Status of Refugees.</summary>
internal sealed class ContentNames
{
    private const int FewestWords = 3;
    private const int MostWords = 60;
    private const int MostLittle = 12;

    private const int LongWord = 6;
    private const int SaysNothing = -1;

    private readonly WrittenWords<WordContent> _contents = new();

    private readonly NameTrie<InstrumentId> _trie;
    private readonly LongWords _long;

    private ContentNames(NameTrie<InstrumentId> trie, LongWords longWords) => (_trie, _long) = (trie, longWords);

    /// <summary>Those of names that are long enough to be known by their words alone.</summary>
    /// <param name="names">The names.</param>
    /// <param name="numbers">What numbers words; more are added with the names.</param>
    public static ContentNames Of(IEnumerable<(string Name, InstrumentId Id)> names, WordNumbers numbers) =>
        With(names, new NameTrie<InstrumentId>(numbers), null);

    /// <summary>The same with further names. These names are not to be used any more.</summary>
    /// <param name="names">The names.</param>
    public ContentNames With(IEnumerable<(string Name, InstrumentId Id)> names) => With(names, _trie, _long);

    private static ContentNames With(IEnumerable<(string Name, InstrumentId Id)> names, NameTrie<InstrumentId> trie, LongWords? read)
    {
        var longWords = new List<(int, int, int)>();
        foreach (var (name, id) in names)
        {
            Add(trie, longWords, name, id);
        }

        return new ContentNames(trie, LongWords.Of(longWords, read));
    }

    /// <summary>Writes the names, but for the words.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="numberOf">The number of an instrument.</param>
    public void Write(PackedWriter writer, Func<InstrumentId, int> numberOf)
    {
        _trie.Write(writer, numberOf);
        _long.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">From where.</param>
    /// <param name="numbers">What numbers the words.</param>
    /// <param name="ids">The instruments by their numbers.</param>
    public static ContentNames Read(ref PackedReader reader, WordNumbers numbers, IReadOnlyList<InstrumentId> ids) =>
        new(NameTrie<InstrumentId>.Read(ref reader, numbers, ids), LongWords.Read(ref reader));

    private static void Add(NameTrie<InstrumentId> trie, List<(int Parent, int Word, int Node)> longWords, string name, InstrumentId id)
    {
        if (NameContent.HasNumber(name) || NameContent.HasLetterAmongJoined(name))
        {
            return; // "Convention No. 87" is not known without its number, nor 국제인권 A규약 without its letter
        }

        Span<char> word = stackalloc char[NameWords.Longest];
        var (node, position, count) = (0, 0, 0);
        while (count < MostWords && NameWords.TryNext(name, ref position, word, out var length))
        {
            if (NameContent.Of(word[..length], isInside: count > 0) is { Length: > 0 } content)
            {
                var (parent, known) = (node, trie.NodeCount);
                node = trie.AddStep(node, content);
                count++;
                if (content.Length >= LongWord && parent > 0 && node >= known)
                {
                    longWords.Add((parent, trie.Numbers.Of(content), node));
                }
            }
        }

        if (count is >= FewestWords and < MostWords && position >= name.AsSpan().TrimEnd(" ).\"”").Length)
        {
            trie.AddAt(node, id);
        }
    }

    /// <summary>Whether names that were read have got further meanings.</summary>
    public bool SharesNames => _trie.SharesNames;

    /// <summary>What numbers the words of names.</summary>
    public WordNumbers Numbers => _trie.Numbers;

    /// <summary>Whether some name begins with a word.</summary>
    /// <param name="word">The word's number.</param>
    public bool Begins(int word) => _trie.Begins(word);

    /// <summary>The longest name at a position.</summary>
    public IReadOnlyList<InstrumentId> LongestAt(in Tokens tokens, int position, out int end) =>
        LongestAfter(tokens, position, position, out end);

    /// <summary>The longest name that begins with the word at a position and goes on at another: <c>Convention | de Rome | pour la
    /// sauvegarde ...</c>.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="position">Where the word begins.</param>
    /// <param name="from">Where the name goes on; the position, where it does so after the word.</param>
    /// <param name="end">Where it ends; the position where there is none.</param>
    public IReadOnlyList<InstrumentId> LongestAfter(in Tokens tokens, int position, int from, out int end)
    {
        IReadOnlyList<InstrumentId> found = [];
        var (node, little) = (0, 0);
        var walk = tokens.WalkFrom(position, Numbers);
        end = position;
        for (var count = 0; count < MostWords && little <= MostLittle && TryNext(ref walk, tokens, position, out var word); count++)
        {
            var written = tokens.Text[word.Start..word.End];
            var content = Of(written);
            var number = count > 0 ? content.Inside : content.First;
            little = number == SaysNothing ? little + 1 : 0;
            if (number == SaysNothing)
            {
                continue;
            }

            var next = _trie.Step(node, number);
            if (next == 0 && node > 0 && content.BeginsRemark && MadeRemark.TrySkip(tokens.Text, walk.Position, out var after))
            {
                walk.GoTo(after);
                continue;
            }

            node = next == 0 && count > 1 && content.IsLong ? WithTypo(node, written) : next;
            if (node == 0)
            {
                break;
            }

            GoOnAt(ref walk, count == 0 ? from : position);

            if (_trie.At(node) is { Count: > 0 } ids)
            {
                (found, end) = (ids, walk.Position);
            }
        }

        return found;
    }

    private static void GoOnAt(ref Tokens.NameWalk walk, int from)
    {
        if (from > walk.Position)
        {
            walk.GoTo(from);
        }
    }

    // Not out of a bracket: "(Convención de Viena, de 18 de abril de 1961), las relaciones consulares". Nor does a name begin inside a
    // word, as after the "D." of "D.L.".
    private static bool TryNext(ref Tokens.NameWalk walk, in Tokens tokens, int start, out TextWord word) =>
        walk.TryNext(out word) && word.Start >= start && !LeavesBracket(tokens.Text[start..word.Start]);

    private static bool LeavesBracket(ReadOnlySpan<char> inside) =>
        inside.IndexOf(')') is var close and >= 0 && inside[..close].IndexOf('(') < 0;

    // What a word says; that is found out once for each way to write it.
    private WordContent Of(ReadOnlySpan<char> written) =>
        _contents.TryGet(written, out var content) ? content : _contents.Keep(written, Look(written));

    private WordContent Look(ReadOnlySpan<char> written)
    {
        Span<char> room = stackalloc char[NameWords.Longest];
        var first = NumberOf(ContentOf(written, isInside: false, room));
        var inside = ContentOf(written, isInside: true, room);
        return new WordContent(first, NumberOf(inside), inside.Length >= LongWord, MadeRemark.MayBegin(inside));
    }

    private int NumberOf(ReadOnlySpan<char> content) => content.IsEmpty ? SaysNothing : Numbers.Of(content);

    private static ReadOnlySpan<char> ContentOf(ReadOnlySpan<char> written, bool isInside, Span<char> room) =>
        NameContent.Of(room[..NameWords.Normal(written, room).Length], isInside);

    // One letter may be wrong in a long word: titles and texts both have typos.
    private int WithTypo(int parent, ReadOnlySpan<char> written)
    {
        Span<char> room = stackalloc char[NameWords.Longest];
        return _long.WithTypo(parent, ContentOf(written, isInside: true, room), Numbers);
    }

    /// <summary>What a word says in a name, by its number.</summary>
    /// <param name="First">As its first word.</param>
    /// <param name="Inside">After others.</param>
    /// <param name="IsLong">Whether one of its letters may be wrong.</param>
    /// <param name="BeginsRemark">Whether a remark on where and when an instrument was made may begin with it.</param>
    private readonly record struct WordContent(int First, int Inside, bool IsLong, bool BeginsRemark);
}
