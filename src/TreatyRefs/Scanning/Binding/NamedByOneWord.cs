using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Says what is meant by a part of a name that is one word: "das Rahmenübereinkommen" after "das Rahmenübereinkommen zum Schutz
/// nationaler Minderheiten", 《框架公约》 after 《联合国气候变化框架公约》.</summary>
internal sealed class NamedByOneWord(ITreatyLibrary library, KnownNames names, Discourse discourse)
{
    private const int ShortestPart = 3;
    private const int ShortestWord = 8;
    private const int LongestEnding = 2;
    private const int LongestNoun = 4;

    /// <summary>Of the instruments that the text has named the one whose name has the word.</summary>
    /// <param name="words">The word.</param>
    /// <returns><see langword="null"/> where it stands in the names of none, or of several.</returns>
    public Mention? OfOneWord(InstrumentCandidate words)
    {
        var written = words.AsWritten.Trim('《', '》', '「', '」', ' ');
        var isJoined = written.Length >= ShortestPart && Scripts.BreaksAnywhere(written[0]);
        if (!(isJoined ? HasNoun(written) : written.Length >= ShortestWord && char.IsUpper(written[0]) && !written.Contains(' ')))
        {
            return null;
        }

        var fitting = discourse.Named.Where(id => HasWord(id, written, isJoined)).Take(2).ToList();
        return fitting is [var only]
            ? new Mention(BindingReason.BackReference, [only], words.AsWritten, names.DesignationOf(only))
            {
                Evidence = discourse.EvidenceOf(only),
            }
            : null;
    }

    private static bool HasNoun(string written)
    {
        for (var length = 2; length <= LongestNoun && length < written.Length; length++)
        {
            if (DesignationPhrase.KeyOf(written.AsSpan(written.Length - length)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWord(InstrumentId id, string written, bool isJoined) =>
        library.FindInstrument(id) is { } instrument
        && InstrumentLexicon
            .NamesOf(instrument)
            .Any(name =>
                isJoined
                    ? name.EndsWith(written, StringComparison.Ordinal)
                    : name.Contains(written[..ShortestWord], StringComparison.Ordinal)
                        && name.Split(' ').Any(word => IsCompoundOf(word, written))
            );

    // A noun put together with another: "Rahmenübereinkommen", in whatever case; a plain one is any instrument's.
    private static bool IsCompoundOf(string word, string written)
    {
        var alike = word.AsSpan().CommonPrefixLength(written);
        return alike >= ShortestWord
            && word.Length - alike <= LongestEnding
            && written.Length - alike <= LongestEnding
            && EndsWithNoun(word);
    }

    private static bool EndsWithNoun(string word)
    {
        const int ShortestBefore = 3;
        for (var start = ShortestBefore; start < word.Length - ShortestBefore; start++)
        {
            if (DesignationPhrase.KeyOf(word.AsSpan(start)) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
