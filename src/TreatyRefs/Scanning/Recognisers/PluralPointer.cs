using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Plural nouns that point back at several instruments: "both Conventions" at two, "the Conventions" and "these Protocols" at all
/// that the text has named.</summary>
internal static class PluralPointer
{
    /// <summary>The citation that such a noun is.</summary>
    public static Candidate? Read(in ScanText at, in Token noun)
    {
        if (DesignationPhrase.KeyOfPlural(at.Text[noun.Start..noun.End]) is not { } key)
        {
            return null;
        }

        if (key == Designation.Convention && Numbered(at, noun, key) is { } numbered)
        {
            return numbered;
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

    // "les conventions nos 87 et 98 de l'OIT", "los convenios núm. 87 y núm. 98"
    private static NameListCandidate? Numbered(in ScanText at, in Token noun, string key)
    {
        var named = AgencyReader.At(at, LinkReader.Skip(at, noun.End).End, out var place); // "les conventions de l'OIT n° 87 et n° 98"
        if (SequenceNumber.Own(at, named is null ? noun.End : place.End) is not { Number: > 0 } first)
        {
            return null;
        }

        List<ListedNumber> numbers = [new(first.Number, noun.Start, first.End)];
        while (numbers.Count < NumberedNames.MostListed && NumbersInList.Next(at, numbers[^1].End) is { } next)
        {
            numbers.Add(next);
        }

        if (
            numbers.Count == 1
            || (named ?? AgencyReader.Of(at, noun.Start, NumbersInList.AfterRemark(at, numbers[^1].End), out place)) is not { } agency
        )
        {
            return null;
        }

        var members = Members(at, numbers, key, agency, place);
        return members.Count == 0
            ? null
            : NumbersInList.List(at, noun.Start, numbers[^1].End, members, numbers.Exists(number => number.IsApart)) with
            {
                NeedsAntecedent = true,
            };
    }

    private static List<ListedName> Members(
        in ScanText at,
        List<ListedNumber> numbers,
        string key,
        InstrumentId agency,
        (int Start, int End) place
    )
    {
        List<ListedName> members = [];
        foreach (var (number, start, end) in numbers)
        {
            if (at.Names.NumbersOfAgencies.Of(agency, number) is not null)
            {
                var name = new InstrumentCandidate(InstrumentWords.Other, start, end, at.Text[start..end].ToString(), key)
                {
                    Number = number,
                    OfOrgan = agency,
                    Organ = place,
                };
                members.Add(new ListedName(start, end, name));
            }
        }

        return members;
    }

    private static NameCandidate? Of(in ScanText at, in Token noun, string key, int start, int count) =>
        NameReader.GoesOn(at, noun.End) ? null
        : NamedReader.Read(at, PointerReader.Of(at, start, noun.End, key, WordRoles.None) with { Count = count }) is NameCandidate read
            ? read with
            {
                NeedsAntecedent = true,
            }
        : null;
}
