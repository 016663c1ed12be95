using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Plural nouns that point back at several instruments: "both Conventions" at two, "the Conventions" and "these Protocols" at all
/// that the text has named.</summary>
internal static class PluralPointer
{
    /// <summary>The citation that such a noun is.</summary>
    public static NameCandidate? Read(in ScanText at, in Token noun)
    {
        if (DesignationPhrase.KeyOfPlural(at.Text[noun.Start..noun.End]) is not { } key)
        {
            return null;
        }

        if (Counted(at, noun, key) is { } counted)
        {
            return counted;
        }

        var pointer = PointerReader.Before(at, noun.Start, out var roles);
        var isMeant =
            (roles & WordRoles.Indefinite) == 0
            && (
                Scripts.HasNoCapitals(at[noun.Start])
                    ? WordEndings.HasDefinite(at.Text[noun.Start..noun.End])
                    : char.IsUpper(at[noun.Start]) && (roles & (PointerReader.Pointing | WordRoles.Link)) != 0
            );
        return isMeant ? Of(at, noun, key, (roles & PointerReader.Pointing) != 0 ? pointer : noun.Start, 0) : null;
    }

    /// <summary>The same where words before the noun count the instruments, and the noun is a plural or is as in the singular.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="key">What it calls them.</param>
    public static NameCandidate? Counted(in ScanText at, in Token noun, string key) =>
        CountedTogether.Before(at, noun.Start) is { } counted ? Of(at, noun, key, counted.Start, counted.Count) : null;

    private static NameCandidate? Of(in ScanText at, in Token noun, string key, int start, int count) =>
        NameReader.GoesOn(at, noun.End) ? null
        : NamedReader.Read(at, PointerReader.Of(at, start, noun.End, key, WordRoles.None) with { Count = count }) is NameCandidate read
            ? read with
            {
                NeedsAntecedent = true,
            }
        : null;
}
