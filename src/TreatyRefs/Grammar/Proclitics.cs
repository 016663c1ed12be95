using System.Buffers;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>A folded word without the conjunctions and prepositions of one letter that are written together with it:
/// <c>وبالمادة</c>.</summary>
/// <remarks>Each form in turn, the longest first; the word itself is not among them.</remarks>
/// <param name="word">The word.</param>
/// <param name="room">Where a changed word goes: as long as the word.</param>
internal ref struct Proclitics(ReadOnlySpan<char> word, Span<char> room)
{
    private const int MostLetters = 2;
    private const int LongestWhole = 3;

    private static readonly LanguageTable<Letters> s_tables = new(catalogue => new Letters(catalogue));

    private readonly Span<char> _room = room;
    private ReadOnlySpan<char> _rest = word;
    private ReadOnlySpan<char> _contracted;
    private int _taken;

    /// <summary>Whether a word may begin with such a letter.</summary>
    public static bool MayBeginWith(char c) => s_tables.Value.Single.Contains(c);

    /// <summary>Whether a letter at the beginning of a text may be written together with what follows.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text) => text.Length > 1 && MayBeginWith(text[0]);

    /// <summary>The next form of the word.</summary>
    /// <param name="form">The form; as long as the room is not used again.</param>
    public bool TryNext(out ReadOnlySpan<char> form)
    {
        form = default;
        if (!_contracted.IsEmpty)
        {
            form = _contracted;
            _contracted = default;
            return true;
        }

        if (_taken >= MostLetters || _rest.Length <= LongestWhole)
        {
            return false;
        }

        var letters = s_tables.Value;
        foreach (var (written, meant) in letters.Contractions)
        {
            if (_rest.StartsWith(written))
            {
                _rest.CopyTo(_room);
                meant.CopyTo(_room);
                form = _room[.._rest.Length];
                _contracted = _rest[written.Length..];
                _taken = MostLetters;
                return true;
            }
        }

        if (!letters.Single.Contains(_rest[0]))
        {
            return false;
        }

        _taken++;
        form = _rest = _rest[1..];
        return true;
    }

    private sealed class Letters(LanguageCatalogue catalogue)
    {
        public SearchValues<char> Single { get; } =
            SearchValues.Create(string.Concat(catalogue.Languages.Select(language => language.Morphology.Proclitics)));

        public Contraction[] Contractions { get; } = [.. catalogue.Languages.SelectMany(language => language.Morphology.Contractions)];
    }
}
