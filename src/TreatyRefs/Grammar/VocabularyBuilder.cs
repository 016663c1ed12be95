using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Makes one table of the words that the languages declare.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, WordMeaning[]> _words = new(StringComparer.Ordinal);

    public WordTable<WordEntry> Build()
    {
        for (var i = 0; i < CitationLanguage.All.Count; i++)
        {
            Add(CitationLanguage.All[i], i);
        }

        return new WordTable<WordEntry>(_words.Select(word => KeyValuePair.Create(word.Key, new WordEntry(Grouped(word.Value)))));
    }

    private void Add(CitationLanguage language, int index)
    {
        foreach (var (kind, names) in language.Units)
        {
            Add(names, index, WordRoles.Unit, kind);
        }

        Add(language.And, index, WordRoles.And);
        Add(language.To, index, WordRoles.To);
        Add(language.AroundRange, index, WordRoles.AroundRange);
        Add(language.Links, index, WordRoles.Link);
        Add(language.Common, index, WordRoles.Common);
        Add(language.Of, index, WordRoles.Of);
        Add(language.This, index, WordRoles.This);
        Add(language.That, index, WordRoles.That);
        Add(language.Thereof, index, WordRoles.Thereof);
        Add(language.Above, index, WordRoles.Above);
        Add(language.Preceding, index, WordRoles.Preceding);
        Add(language.Hereinafter, index, WordRoles.Hereinafter);
        Add(language.Means, index, WordRoles.Means);
        Add(language.Ibid, index, WordRoles.Ibid);
        Add(language.Laws, index, WordRoles.Law);
        Add(language.Totals, index, WordRoles.Total);
        Add(language.Indefinite, index, WordRoles.Indefinite);
        Add(language.New, index, WordRoles.New);
        Add(language.About, index, WordRoles.About);
        Add(language.Its, index, WordRoles.Its);
        Add(language.ParagraphAdjectives, index, WordRoles.ParagraphAdjective);
        Add(language.Definite, index, WordRoles.Definite);
        Add(language.Concluded, index, WordRoles.Concluded);
        Add(language.Plurals, index, WordRoles.Plural | WordRoles.Designation);
        Add(language.Designations.SelectMany((designation, i) => designation.Skip(index == 0 ? 0 : 1)), index, WordRoles.Designation);
    }

    private void Add(IEnumerable<string> names, int index, WordRoles role, ProvisionKind kind = default)
    {
        Span<char> buffer = stackalloc char[80];
        foreach (var name in names)
        {
            var folded = buffer[..TextFolding.FoldWord(name, buffer)].ToString();
            Add(folded, index, role, kind);
            // A plural is known by its own form: the stem is that of the singular too.
            if (Inflection.Stem(folded) is var stem && stem != folded && (role & WordRoles.Plural) == 0)
            {
                Add(stem, index, role, kind);
            }
        }
    }

    private void Add(string word, int index, WordRoles role, ProvisionKind kind)
    {
        if (!_words.TryGetValue(word, out var meanings))
        {
            _words.Add(word, meanings = new WordMeaning[CitationLanguage.All.Count]);
        }

        var known = meanings[index];
        var keepsUnit = role != WordRoles.Unit || (known.Roles & WordRoles.Unit) != 0;
        meanings[index] = new WordMeaning(LanguageSet.Of(index), known.Roles | role, keepsUnit ? known.Unit : kind);
    }

    // Languages in which a word means the same stand together.
    private static WordMeaning[] Grouped(WordMeaning[] byLanguage) =>
        [
            .. byLanguage
                .Where(meaning => meaning.Roles != WordRoles.None)
                .GroupBy(meaning => (meaning.Roles, meaning.Unit))
                .Select(same => new WordMeaning(
                    same.Aggregate(LanguageSet.None, (all, one) => all | one.Languages),
                    same.Key.Roles,
                    same.Key.Unit
                )),
        ];
}
