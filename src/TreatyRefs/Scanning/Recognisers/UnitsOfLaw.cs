using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Units of national law that stand before what they are about, without the name of the law: "Chapter 11 bankruptcy", "an Article
/// III court".</summary>
internal static class UnitsOfLaw
{
    private static readonly LanguageTable<UnitOfLaw[]> s_units = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.UnitsOfLaw)]
    );

    /// <summary>Whether a provision is such a unit.</summary>
    /// <param name="at">The text.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsOne(in ScanText at, CitedProvision provision, int end)
    {
        if (at[end] is not (' ' or '\u00A0' or '\n') || !char.IsAsciiLetterLower(at[end + 1]) || provision.First.Steps is not [var step])
        {
            return false;
        }

        var kind = ProvisionReader.OutermostOf(provision);
        var noun = at.Text[(end + 1)..at.Lexer.EndOfWord(end + 1)];
        foreach (var unit in s_units.Value)
        {
            if (unit.Kind == kind && unit.Numbers.Contains(step.Number.Leading) && Contains(unit.Nouns, noun))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(Collections.EquatableArray<string> nouns, ReadOnlySpan<char> noun)
    {
        foreach (var one in nouns)
        {
            if (noun.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }
}
