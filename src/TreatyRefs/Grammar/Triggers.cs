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
        | WordRoles.Draft;

    private static readonly LanguageTable<Triggers> s_table = new(catalogue => new Triggers(catalogue));

    private readonly NumberSet _words = new();
    private readonly NumberSet _notes = new();

    private Triggers(LanguageCatalogue catalogue)
    {
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

        foreach (var word in Vocabulary.Words.Where(word => !word.Value.LanguagesOf(Roles).IsEmpty).Select(word => word.Key))
        {
            Add(word, room);
        }

        foreach (var word in ResolutionPhrase.FirstWords)
        {
            Add(word, room);
        }
    }

    /// <summary>Those of the languages in use.</summary>
    public static Triggers Current => s_table.Value;

    /// <summary>The numbers of all of them; nothing is added to them any more.</summary>
    public WordNumbers Numbers { get; } = new();

    /// <summary>Phrases for "the citation before".</summary>
    public NameTrie<bool> Ibid { get; }

    /// <summary>Whether a word is one by which something begins.</summary>
    /// <param name="word">Its number.</param>
    public bool Contains(int word) => _words.Contains(word);

    /// <summary>Whether a word is one for a note.</summary>
    /// <param name="word">Its number.</param>
    public bool IsNote(int word) => _notes.Contains(word);

    private void Add(string word, Span<char> room) => _words.Add(Numbers.Add(NameWords.Normal(word, room)));
}
