using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Whether a noun and the whole day tell which instrument is meant: "the Convention of 24 April 1963".</summary>
internal static class ByDay
{
    /// <summary>Whether they do, where one alone is of that day and kind. Agreements, and what has no capital, may be anybody's, unless the
    /// text speaks of treaties or the place is said.</summary>
    /// <param name="words">The words.</param>
    /// <param name="ids">The instruments of that day and kind.</param>
    /// <param name="discourse">What the text has said.</param>
    public static bool Tells(InstrumentCandidate words, IReadOnlyList<InstrumentId> ids, Discourse discourse) =>
        words.Day is not null && ids is [var only] && !CrowdedDays.Have(only) && (discourse.Named.Count > 0 || !MayBePrivate(words));

    private static bool MayBePrivate(InstrumentCandidate words) =>
        words.Designation == Designation.Agreement
        || (words.Designation == Designation.Treaty && IsContractToo(words.AsWritten))
        || (char.IsLower(words.AsWritten[0]) && !words.AsWritten.AsSpan(1).ContainsAnyInRange('A', 'Z'));

    // "Vertrag", "договор"
    private static bool IsContractToo(string written) =>
        Scripts.IsCyrillic(written[0])
        || (written.IndexOf(' ') is > 0 and var noun && DesignationPhrase.HasCapitalAnyway(written.AsSpan(0, noun)));
}
