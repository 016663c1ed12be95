using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Grammar;

/// <summary>Makes one table of the words that the languages declare.</summary>
internal sealed class VocabularyBuilder(LanguageCatalogue catalogue)
{
    private readonly Dictionary<string, WordMeaning[]> _words = new(StringComparer.Ordinal);

    /// <summary>Writes the table.</summary>
    public void Write(PackedWriter writer)
    {
        foreach (var (id, language) in catalogue.Entries)
        {
            Add(language, id);
        }

        WordEntries.Write(writer, _words.Select(word => (word.Key, Grouped(word.Value))));
    }

    private void Add(Language language, LanguageId id)
    {
        foreach (var (kind, names) in language.Units)
        {
            Add(names, id, WordRoles.Unit, kind);
        }

        Add(language.LawUnits.SelectMany(unit => unit.Words), id, WordRoles.LawUnit);
        Add(language.Principles, id, WordRoles.Unit, ProvisionKind.Article);
        Add(language.And, id, WordRoles.And);
        Add(language.To, id, WordRoles.To);
        Add(language.AroundRange, id, WordRoles.AroundRange);
        Add(language.Links, id, WordRoles.Link);
        Add(language.Common, id, WordRoles.Common);
        Add(language.Of, id, WordRoles.Of);
        Add(language.This, id, WordRoles.This);
        Add(language.That, id, WordRoles.That);
        Add(language.Thereof, id, WordRoles.Thereof);
        Add(language.Above, id, WordRoles.Above);
        Add(language.Preceding, id, WordRoles.Preceding);
        Add(language.Hereinafter, id, WordRoles.Hereinafter);
        Add(language.Means, id, WordRoles.Means);
        Add(language.Ibid, id, WordRoles.Ibid);
        Add(language.Laws, id, WordRoles.Law);
        Add(language.LawsCutShort, id, WordRoles.LawCutShort);
        Add(language.Drafts, id, WordRoles.Draft);
        Add(language.Totals, id, WordRoles.Total);
        Add(language.Indefinite, id, WordRoles.Indefinite);
        Add(language.New, id, WordRoles.New);
        Add(language.About, id, WordRoles.About);
        Add(language.Its, id, WordRoles.Its);
        Add(language.ParagraphAdjectives, id, WordRoles.ParagraphAdjective);
        Add(language.Definite, id, WordRoles.Definite);
        Add(language.Concluded, id, WordRoles.Concluded);
        Add(language.Months, id, WordRoles.Month);
        Add(language.Plurals.SelectMany(plural => plural.Words), id, WordRoles.Plural | WordRoles.Designation);
        Add(language.Designations.SelectMany(designation => designation.Words), id, WordRoles.Designation);
    }

    private void Add(IEnumerable<string> names, LanguageId id, WordRoles role, ProvisionKind kind = default)
    {
        Span<char> buffer = stackalloc char[80];
        foreach (var name in names)
        {
            var folded = buffer[..TextFolding.FoldWord(name, buffer)].ToString();
            Add(folded, id, role, kind);
            // A plural is known by its own form: the stem is that of the singular too.
            if (Inflection.Stem(folded) is var stem && stem != folded && (role & WordRoles.Plural) == 0)
            {
                Add(stem, id, role, kind);
            }
        }
    }

    private void Add(string word, LanguageId id, WordRoles role, ProvisionKind kind)
    {
        if (!_words.TryGetValue(word, out var meanings))
        {
            _words.Add(word, meanings = new WordMeaning[catalogue.Languages.Count]);
        }

        var known = meanings[id.Bit];
        var keepsUnit = role != WordRoles.Unit || (known.Roles & WordRoles.Unit) != 0;
        meanings[id.Bit] = new WordMeaning(LanguageSet.Of(id), known.Roles | role, keepsUnit ? known.Unit : kind);
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
