using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Names in scripts without spaces that are written with other little words, other spaces or other forms of characters than the
/// library has them: read at their word for an instrument, with which they end.</summary>
internal sealed class JoinedNameRecogniser : Recogniser
{
    private const int LongestName = 100;

    /// <inheritdoc/>
    public override bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate =
            Scripts.IsJoined(at[token.Start])
            && DesignationPhrase.KeyOf(at.Text[token.Start..token.End]) is not (null or Designation.Resolution)
                ? Read(at, token.End)
                : null;
        return candidate is not null;
    }

    private static Candidate? Read(in ScanText at, int end)
    {
        var from = Math.Max(Math.Max(at.Done, at.Since), end - LongestName);
        var read = at.Names.Lexicon.LongestJoinedBefore(at.Text, from, end, out var start) is { } id
            ? NamedReader.Read(at, NameReader.Named(at, start, end, [id]))
            : null;
        return read is NameCandidate named && IsPartOfTitle(at, start, named.Name.End) ? null : read;
    }

    // 《儿童权利和福利非洲宪章》: what ends a title is its name only from its beginning on.
    private static bool IsPartOfTitle(in ScanText at, int start, int end) =>
        Punctuation.ClosesTitle(at[end])
        && Punctuation.TitleAround(at.Text, end, LongestName) is var open and >= 0
        && (open + 1 < start || IsInTitle(at, open));

    /// <summary>Whether a name in marks stands inside a title, whose name it is not: 《修正〈儿童的权利公约〉的议定书》. Marks that are put around
    /// what somebody says as well make no title.</summary>
    /// <param name="at">The text.</param>
    /// <param name="open">Where its mark opens.</param>
    public static bool IsInTitle(in ScanText at, int open) =>
        Punctuation.TitleAround(at.Text, open, LongestName) is var around and >= 0 && !Punctuation.OpensTerm(at[around]);
}
