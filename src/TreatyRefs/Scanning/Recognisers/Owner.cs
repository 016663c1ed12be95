using TreatyRefs.Grammar;
using TreatyRefs.Languages;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>The organization whose instrument is pointed at: "cette convention des Nations Unies" points back as "cette convention" does,
/// and is none of those that go by no more than that.</summary>
internal static class Owner
{
    private static readonly LanguageTable<ByFirst> s_after = new(catalogue => new ByFirst(
        catalogue.Languages.SelectMany(language =>
            language
                .OfOrganizations.Append(new(Organization.UnitedNations, language.OfUnitedNations))
                .Append(new(Organization.CouncilOfEurope, language.OfCouncilOfEurope))
        )
    ));
    private static readonly LanguageTable<ByFirst> s_before = new(catalogue => new ByFirst(
        catalogue.Languages.SelectMany(language =>
            language.OrganizationsBefore.Append(
                new(Organization.UnitedNations, [.. language.UnitedNationsBefore.Select(words => words.Trim(' ', '-'))])
            )
        )
    ));

    /// <summary>The organization that stands at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="isBeforeNoun">Whether the noun of its instrument comes after it.</param>
    /// <param name="end">Where its words end.</param>
    public static Organization? At(ReadOnlySpan<char> text, int start, bool isBeforeNoun, out int end)
    {
        var comparison = isBeforeNoun ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase; // "des Nations unies"
        foreach (var (words, organization) in (isBeforeNoun ? s_before : s_after).Value.At(start < text.Length ? text[start] : '\0'))
        {
            end = start + words.Length;
            if (text[start..].StartsWith(words, comparison) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return organization;
            }
        }

        end = start;
        return null;
    }

    /// <summary>Whether one stands after a noun.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun ends.</param>
    public static bool StandsAfter(in ScanText at, int noun) => EndAfter(at, noun) > noun;

    /// <summary>Where one ends that stands after a noun; where the noun does if none does.</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun ends.</param>
    public static int EndAfter(in ScanText at, int noun) =>
        at[noun] is ' ' or '\u00A0' or '\n' && At(at.Text, noun + 1, isBeforeNoun: false, out var end) is not null ? end : noun;

    /// <summary>Where the noun begins after an organization whose name none of its conventions has in its title: "the ILO
    /// Convention on the Worst Forms of Child Labour"; the place itself where none stands there.</summary>
    /// <param name="at">The text.</param>
    /// <param name="start">The place.</param>
    public static int SkipAgency(in ScanText at, int start) =>
        At(at.Text, start, isBeforeNoun: true, out var end) is { } owner
        && owner != Organization.UnitedNations
        && end == at.Lexer.EndOfWord(start) // "Council of Europe" is in the titles of its conventions
        && at[end] is ' ' or '\u00A0'
        && at.Lexer.At(end) is { Kind: TokenKind.Word } noun
        && noun.Can(WordRoles.Designation)
            ? noun.Start
            : start;

    /// <summary>Whether a word that points stands before a noun: "cette", "diese".</summary>
    /// <param name="at">The text.</param>
    /// <param name="noun">Where the noun begins.</param>
    public static bool IsPointed(in ScanText at, int noun) =>
        at.Cursor.WordBefore(noun) is var word and >= 0
        && at.Lexer.At(word) is { Kind: TokenKind.Word, Entry: not null } pointer
        && pointer.Can(WordRoles.This | WordRoles.That);

    // What they are called, by the first letter, which most words do not have.
    private sealed class ByFirst(IEnumerable<OrganizationWords> all)
    {
        private readonly Dictionary<char, (string Words, Organization Organization)[]> _words = all.SelectMany(one =>
                one.Words.SelectMany(Typeset).Select(words => (words, one.Organization))
            )
            .Where(one => one.words.Length > 0)
            .GroupBy(one => char.ToLowerInvariant(one.words[0]))
            .ToDictionary(group => group.Key, group => group.ToArray());

        // "de l’OIT" as well as "de l'OIT"
        private static IEnumerable<string> Typeset(string words) => words.Contains('\'') ? [words, words.Replace('\'', '’')] : [words];

        public (string Words, Organization Organization)[] At(char first) => _words.GetValueOrDefault(char.ToLowerInvariant(first), []);
    }
}
