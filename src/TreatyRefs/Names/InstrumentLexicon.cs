using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Names;

/// <summary>Which instruments a name can mean. Made from names alone; provisions are not looked at.</summary>
/// <remarks>Names match without case and accents. A library whose instruments share a name answers with all of them.
/// Immutable and safe to share between threads.</remarks>
internal sealed class InstrumentLexicon
{
    private readonly ITreatyLibrary _library;
    private readonly NameTables _tables;

    /// <summary>The names of a library's instruments.</summary>
    /// <param name="library">The library.</param>
    public InstrumentLexicon(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        (_library, _tables) = (library, NameTables.Of(library));
    }

    /// <summary>Every name that an instrument goes by: id, titles, names and abbreviations.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The names, as they are written.</returns>
    public static IEnumerable<string> NamesOf(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return NameTables.NamesOf(instrument);
    }

    /// <summary>The instruments that a name can mean.</summary>
    /// <param name="name">A whole name as somebody wrote it; a leading "the" does not count.</param>
    /// <returns>One, several that share the name, or none.</returns>
    public IReadOnlyList<InstrumentId> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Own(_library, _tables.Whole.Find(NameTables.Key(name)));
    }

    /// <summary>The names that were probably meant by one that is not known.</summary>
    /// <param name="name">A name as somebody wrote it.</param>
    /// <returns>Up to three instruments with a name near to it, nearest first.</returns>
    public IReadOnlyList<InstrumentId> Near(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. NearestName.OfNames(NameTables.Key(name), _tables.Whole.Names, 6).SelectMany(_tables.Whole.Find).Distinct().Take(3)];
    }

    /// <summary>What numbers the words of texts in which names are looked for.</summary>
    internal WordNumbers Numbers => _tables.Content.Numbers;

    /// <summary>Whether some name may begin with a word.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="word">The word.</param>
    internal bool Begins(in Tokens tokens, in TextWord word) =>
        _tables.Beginning.Begins(tokens, word) || _tables.Content.Begins(word.Number);

    /// <summary>The instruments that the longest name at a place can mean where somebody typed it, or where something else shows that it is
    /// a name.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="position">Where the name begins.</param>
    /// <param name="end">Where it ends; the position where there is none.</param>
    /// <returns>One, several that share the name, or none.</returns>
    internal IReadOnlyList<InstrumentId> LongestTyped(in Tokens tokens, int position, out int end) =>
        LongestAt(tokens, position, out end, isRunning: false);

    /// <summary>The instruments that the longest name at a place of a running text can mean, also where its little words differ or a date
    /// stands inside it.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="position">Where the name begins.</param>
    /// <param name="end">Where it ends; the position where there is none.</param>
    /// <returns>One, several that share the name, or none.</returns>
    internal IReadOnlyList<InstrumentId> LongestInText(in Tokens tokens, int position, out int end)
    {
        var exact = LongestAt(tokens, position, out end, isRunning: true);
        var content = _tables.Content.LongestAt(tokens, position, out var longer);
        if (content.Count == 0 || longer <= end)
        {
            return exact.Count > 1 && Told(tokens, position, ref end, exact) is { } told ? [told] : exact;
        }

        end = longer;
        return Own(_library, content);
    }

    // "Convention de Rome | pour la sauvegarde des droits de l'homme": of those of the place, the one whose title goes on so.
    private InstrumentId? Told(in Tokens tokens, int position, ref int end, IReadOnlyList<InstrumentId> shared)
    {
        var fitting = Own(_library, _tables.Content.LongestAfter(tokens, position, end, out var further));
        if (fitting is not [var only] || !shared.Contains(only))
        {
            return null;
        }

        end = further;
        return only;
    }

    /// <summary>The instruments that the longest name at a place of a text can mean, in whatever case its words stand.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="position">Where the name begins, as an offset in UTF-16 code units.</param>
    /// <param name="end">Where it ends; the position where there is none.</param>
    /// <param name="isRunning">Whether this is running text, where an abbreviation stands in its own case and an id is no name.</param>
    /// <returns>One, several that share the name, or none.</returns>
    internal IReadOnlyList<InstrumentId> LongestAt(in Tokens tokens, int position, out int end, bool isRunning = false) =>
        Own(_library, _tables.Beginning.LongestAt(tokens, position, isRunning, out end));

    /// <summary>The instrument of the longest name that ends at a place, in a script without spaces, whatever its little words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Before this no name begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="start">Where it begins; the end where there is none.</param>
    internal InstrumentId? LongestJoinedBefore(ReadOnlySpan<char> text, int from, int end, out int start) =>
        _tables.Joined.LongestBefore(text, from, end, out start);

    /// <summary>The instrument of a longer name in such a script, which begins as one does that was read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where both begin.</param>
    /// <param name="end">Where the shorter ends; then where the longer does.</param>
    internal InstrumentId? LongerJoined(ReadOnlySpan<char> text, int start, ref int end) =>
        JoinedContent.MayBeRest(text[end..]) ? _tables.Joined.LongerFrom(text, start, ref end) : null;

    /// <summary>The instrument whose name has the characters of a title, in a script without spaces, in whatever order.</summary>
    /// <param name="title">The whole title.</param>
    internal InstrumentId? JoinedInAnyOrder(ReadOnlySpan<char> title) => _tables.Joined.InAnyOrder(title);

    /// <summary>Of instruments that share a name, those of the library itself, if there are any; else all.</summary>
    internal static IReadOnlyList<InstrumentId> Own(ITreatyLibrary library, IReadOnlyList<InstrumentId> ids) =>
        ids.Count < 2 ? ids : OwnOfSeveral(library, ids);

    private static IReadOnlyList<InstrumentId> OwnOfSeveral(ITreatyLibrary library, IReadOnlyList<InstrumentId> ids)
    {
        List<InstrumentId> own = [.. ids.Where(id => !library.IsExtended(id))];
        return own.Count is 0 || own.Count == ids.Count ? ids : own;
    }
}
