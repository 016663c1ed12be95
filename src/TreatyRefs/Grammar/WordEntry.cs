using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>What a word means in some languages.</summary>
/// <param name="Languages">The languages.</param>
/// <param name="Roles">What it can do there.</param>
/// <param name="Unit">The kind of provision that it names there.</param>
internal readonly record struct WordMeaning(LanguageSet Languages, WordRoles Roles, ProvisionKind Unit);

/// <summary>What is known of a word as it is written.</summary>
/// <param name="Entry">What it means; <see langword="null"/> where it means nothing.</param>
/// <param name="MayBeginNumber">Whether a number in words may begin with it.</param>
internal readonly record struct KnownForm(WordEntry? Entry, bool MayBeginNumber);

/// <summary>A word with all that it means: <c>a</c> is "to" in Spanish and nothing in English.</summary>
internal sealed class WordEntry(WordMeaning[] meanings)
{
    /// <summary>The languages that have the word in any of some roles.</summary>
    public LanguageSet LanguagesOf(WordRoles roles)
    {
        var languages = LanguageSet.None;
        foreach (var meaning in meanings)
        {
            languages |= (meaning.Roles & roles) != 0 ? meaning.Languages : LanguageSet.None;
        }

        return languages;
    }

    /// <summary>What the word can do in some languages. What names a provision does so in whatever language the words before were:
    /// people mix them.</summary>
    public WordRoles RolesIn(LanguageSet among, out ProvisionKind unit)
    {
        var (roles, hasUnit) = (WordRoles.None, false);
        unit = default;
        foreach (var meaning in meanings)
        {
            if (!(meaning.Languages & among).IsEmpty)
            {
                roles |= meaning.Roles;
            }

            if ((meaning.Roles & WordRoles.Unit) != 0 && (!hasUnit || !(meaning.Languages & among).IsEmpty))
            {
                (unit, hasUnit) = (meaning.Unit, true);
            }
        }

        return hasUnit ? roles | WordRoles.Unit : roles;
    }
}
