using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>The words by which anything but a name can begin, and their numbers, with which those of all names go on.</summary>
internal sealed class Triggers
{
    private const WordRoles Roles =
        WordRoles.Unit
        | WordRoles.Designation
        | WordRoles.Hereinafter
        | WordRoles.Means
        | WordRoles.Common
        | WordRoles.Law
        | WordRoles.LawCutShort
        | WordRoles.LawUnit
        | WordRoles.Draft;

    private static readonly LanguageTable<Triggers> s_table = new(
        catalogue => new Triggers(catalogue),
        () => CompiledGrammar.Read(GrammarPart.Triggers, Read)
    );

    private readonly NumberSet _words;
    private readonly NumberSet _notes;

    private Triggers(WordNumbers numbers, NumberSet words, NumberSet notes, NameTrie<bool> ibid) =>
        (Numbers, _words, _notes, Ibid) = (numbers, words, notes, ibid);

    private Triggers(LanguageCatalogue catalogue)
    {
        (Numbers, _words, _notes) = (new WordNumbers(), new NumberSet(), new NumberSet());
        Ibid = new NameTrie<bool>(Numbers);
        foreach (var phrase in catalogue.Languages.SelectMany(language => language.Ibid))
        {
            Ibid.Add(phrase, true);
        }

        Span<char> room = stackalloc char[NameWords.Longest];
        foreach (var word in catalogue.Languages.SelectMany(language => language.NoteWords))
        {
            _notes.Add(Numbers.Add(NameWords.Normal(word, room)));
        }

        foreach (var (word, entry) in Vocabulary.Words)
        {
            if (!entry.LanguagesOf(Roles).IsEmpty)
            {
                Add(word, room);
            }
        }

        foreach (var word in ResolutionPhrase.FirstWords)
        {
            Add(word, room);
        }
    }

    /// <summary>Those of languages, made of what these declare.</summary>
    public static Triggers Of(LanguageCatalogue catalogue) => new(catalogue);

    /// <summary>Those of the languages in use.</summary>
    public static Triggers Current => s_table.Value;

    /// <summary>Whether the build has made them, as it has made the names that go on with their numbers.</summary>
    public bool AreOfBuild { get; private init; }

    /// <summary>The numbers of all of them; nothing is added to them any more.</summary>
    public WordNumbers Numbers { get; }

    /// <summary>Phrases for "the citation before".</summary>
    public NameTrie<bool> Ibid { get; }

    /// <summary>Whether a word is one by which something begins.</summary>
    /// <param name="word">Its number.</param>
    public bool Contains(int word) => _words.Contains(word);

    /// <summary>Whether a word is one for a note.</summary>
    /// <param name="word">Its number.</param>
    public bool IsNote(int word) => _notes.Contains(word);

    /// <summary>Writes them.</summary>
    public void Write(PackedWriter writer)
    {
        Numbers.Write(writer);
        _words.Write(writer);
        _notes.Write(writer);
        Ibid.Write(writer, _ => 0);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    private static Triggers Read(ref PackedReader reader)
    {
        var (numbers, words, notes) = (WordNumbers.Read(ref reader), NumberSet.Read(ref reader), NumberSet.Read(ref reader));
        return new Triggers(numbers, words, notes, NameTrie<bool>.Read(ref reader, numbers, [true])) { AreOfBuild = true };
    }

    private void Add(string word, Span<char> room) => _words.Add(Numbers.Add(NameWords.Normal(word, room)));
}
