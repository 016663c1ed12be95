using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Binding;

/// <summary>The names that a text has used of instruments, of which later ones are the beginning: "the Vienna Convention" after "the Vienna
/// Convention on Road Traffic".</summary>
internal sealed class FullerNames(Discourse discourse)
{
    private const int FewestWords = 2;

    /// <summary>The instrument that the text has named by a name of which words are the beginning, or in languages without spaces the
    /// end.</summary>
    /// <param name="written">The words.</param>
    /// <returns><see langword="null"/> where it has named none so, or several.</returns>
    public InstrumentId? Of(string written)
    {
        InstrumentId? found = null;
        foreach (var mention in discourse.RecentMentions)
        {
            if (
                mention is { IsKnown: true, By: BindingReason.Name, AsWritten: { } name }
                && (IsPart(WithoutArticle(written), WithoutArticle(name)) || IsOfPlace(written, mention))
            )
            {
                if (found is { } other && other != mention.Ids[0])
                {
                    return null;
                }

                found = mention.Ids[0];
            }
        }

        return found;
    }

    // "la convention de New York" after "la convention relative aux droits de l'enfant, signée à New York"
    private static bool IsOfPlace(string written, Mention mention) =>
        mention.MadeAt is { } place
        && written.Contains(place, StringComparison.Ordinal)
        && Array.Exists(written.Split(' '), word => DesignationPhrase.KeyOf(word) == mention.Designation);

    // "the Vienna Convention"
    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name) =>
        name.IndexOf(' ') is var space and > 0 && !DefiniteArticles.LanguagesOf(name[..space]).IsEmpty ? name[(space + 1)..] : name;

    private static bool IsPart(ReadOnlySpan<char> written, ReadOnlySpan<char> name) =>
        name.Length > written.Length
        && (
            Scripts.IsJoined(written[^1])
                ? name.EndsWith(written, StringComparison.Ordinal) && name[^(written.Length + 1)] == ' '
                : Begins(written, name)
        );

    // Word by word, in whatever case they stand: "Wiener Übereinkommens".
    private static bool Begins(ReadOnlySpan<char> written, ReadOnlySpan<char> name)
    {
        var words = 0;
        while (!written.IsEmpty)
        {
            var one = NextWord(ref written);
            if (words > 0 && char.IsDigit(one[0]))
            {
                break; // "Женевской конвенции 1949 года"
            }

            var other = NextWord(ref name);
            if (other.IsEmpty || !KnownNames.Beginning(one).Equals(KnownNames.Beginning(other), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            words++;
        }

        return words >= FewestWords && GoesOn(name);
    }

    // With what it is about, or with its day: "Convention de New York du 28 septembre 1954 relative au ...".
    private static bool GoesOn(ReadOnlySpan<char> name)
    {
        var entry = Vocabulary.Find(NextWord(ref name));
        return entry is not null
            && (
                !entry.LanguagesOf(WordRoles.About).IsEmpty
                || (!entry.LanguagesOf(WordRoles.Of).IsEmpty && NextWord(ref name) is [>= '0' and <= '9', ..])
            );
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        var end = text.IndexOf(' ') is var space and >= 0 ? space : text.Length;
        var word = text[..end];
        text = text[end..];
        return word;
    }
}
