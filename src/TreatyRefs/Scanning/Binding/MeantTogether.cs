using TreatyRefs.Grammar;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>What a plural means that points back: "both Conventions" are the two that the text has named, "the Conventions" all of its
/// conventions.</summary>
internal sealed class MeantTogether(Discourse discourse)
{
    private const int Most = 4;

    /// <summary>Whether an instrument is one of several that go by a noun: 両条約 are two that end with 条約, whatever they call themselves
    /// in English.</summary>
    /// <param name="words">The words.</param>
    /// <param name="goesBy">Whether an instrument goes by their noun.</param>
    public static Func<Mention, bool> GoBy(InstrumentCandidate words, Func<Mention, bool> goesBy)
    {
        const int LongestNoun = 2;
        var noun = Scripts.IsJoined(words.AsWritten[^1]) ? words.AsWritten[^Math.Min(LongestNoun, words.AsWritten.Length)..] : null;
        return mention =>
            goesBy(mention) || (noun is not null && mention is { IsKnown: true, AsWritten: { } written } && EndsWith(written, noun));
    }

    private static bool EndsWith(ReadOnlySpan<char> written, ReadOnlySpan<char> noun) =>
        (written.Length > 0 && Punctuation.ClosesTitle(written[^1]) ? written[..^1] : written).EndsWith(noun);

    /// <summary>The instruments of a noun that the text has named so far, all together.</summary>
    /// <param name="words">The words.</param>
    /// <param name="goesBy">Whether an instrument goes by their noun.</param>
    /// <returns><see langword="null"/> where it has named fewer or more than the words say, or one that nobody knows.</returns>
    public Mention? Of(InstrumentCandidate words, Func<Mention, bool> goesBy)
    {
        var meant = new List<(InstrumentId Id, TextSpan? Evidence)>();
        foreach (var mention in discourse.RecentMentions.Where(goesBy))
        {
            if (mention.Ids.Count == 0 || (mention.Ids.Count > 1 && !mention.IsCollective))
            {
                return null;
            }

            meant.AddRange(
                mention
                    .Each()
                    .Reverse()
                    .Where(one => !meant.Exists(other => other.Id == one.Ids[0]))
                    .Select(one => (one.Ids[0], one.Evidence))
            );
        }

        meant.Reverse();
        return meant.Count is > 1 and <= Most && (words.Count == 0 || words.Count == meant.Count)
            ? new Mention(BindingReason.BackReference, [.. meant.Select(one => one.Id)], words.AsWritten, words.Designation)
            {
                Evidence = meant[^1].Evidence,
                EvidenceOfEach = [.. meant.Select(one => one.Evidence)],
                IsCollective = true,
            }
            : null;
    }
}
