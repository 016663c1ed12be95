using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads names whose words stand in another order, or have a typo in them.</summary>
internal static class VariantReader
{
    private const int MostWords = 16;
    private const int MostWordsOfTitle = 40;
    private const int MostWordsBefore = 12;
    private const int MostWordsToKind = 8;
    private const int MostSmallWords = 3;
    private const int FewestWordsOfTitle = 5;

    /// <summary>"the United Nations Charter": one that begins here, up to its word for an instrument.</summary>
    public static InstrumentCandidate? From(in ScanText at, int start)
    {
        if (Owner.SkipAgency(at, start) is var noun && noun > start && AfterAgency(at, start, noun) is { } ofAgency)
        {
            return ofAgency;
        }

        var word = start;
        for (var i = 0; i < MostWordsToKind && word < at.Text.Length; i++)
        {
            var end = at.Cursor.WordEnd(word);
            if (IsKind(at.Text[word..end])) // "Международного пакта" too
            {
                return At(at, start, end)
                    ?? PlaceAndSubject.At(at, start)
                    ?? (NameReader.GoesOn(at, end) ? Title(at, start, end) : OfOwner(at, start, end))
                    ?? CutTitle.At(at, start);
            }

            if (!IsInside(at, word))
            {
                break;
            }

            word = at.Cursor.NextWord(word, Math.Min(at.Text.Length, end + 3));
        }

        return null;
    }

    // "the ILO Convention on the Worst Forms of Child Labour": the agency, and the whole of a title after it.
    private static InstrumentCandidate? AfterAgency(in ScanText at, int start, int noun) =>
        NameReader.GoesOn(at, at.Lexer.EndOfWord(noun))
        && (NameReader.ByName(at, noun) ?? From(at, noun)) is { Words: InstrumentWords.Name, Ids.Count: 1 } named
        && named.AsWritten.Count(' ') >= FewestWordsOfTitle // "the UNESCO Convention on Cultural Property" is no title
            ? named with
            {
                Start = start,
                AsWritten = at.Text[start..named.End].ToString(),
            }
            : null;

    // A resolution goes by its number.
    private static bool IsKind(ReadOnlySpan<char> word) =>
        DesignationPhrase.KeyOf(word) is { } key && key != Languages.Designation.Resolution;

    /// <summary>One that has the word for an instrument at a place in it.</summary>
    public static InstrumentCandidate? Around(in ScanText at, int start, int end)
    {
        if (!IsKind(at.Text[start..end]) || !(char.IsUpper(at[start]) || IsOwned(at, end)))
        {
            return null;
        }

        var from = start;
        for (
            var i = 0;
            i < MostWordsBefore && at.Cursor.WordBefore(from) is var word && word >= at.Done && word >= 0 && IsInside(at, word);
            i++
        )
        {
            from = word;
        }

        for (var first = from; first <= start; first = at.Cursor.NextWord(first, start + 1))
        {
            if (
                char.IsUpper(at[first])
                && (At(at, first, end) ?? PlaceAndSubject.At(at, first) ?? OfOwner(at, first, end) ?? CutTitle.At(at, first)) is { } found
            )
            {
                return found;
            }
        }

        return null;
    }

    // Also "Convention-cadre du Conseil de l'Europe", "Convenio Marco del Consejo de Europa".
    private static bool IsOwned(in ScanText at, int noun)
    {
        noun = at[noun] == '-' ? at.Lexer.EndOfWord(noun + 1) : noun;
        return Owner.StandsAfter(at, noun)
            || (at[noun] == ' ' && char.IsUpper(at[noun + 1]) && Owner.StandsAfter(at, at.Lexer.EndOfWord(noun + 1)));
    }

    // "Рамочная конвенция Совета Европы о защите национальных меньшинств": whose it is stands inside its title.
    private static InstrumentCandidate? OfOwner(in ScanText at, int start, int end)
    {
        return IsOwned(at, end) ? Title(at, start, end) : null;
    }

    /// <summary>"the Convention between A and B on X" is that on X between B and A: all the words of a title, to the end of what could be
    /// one.</summary>
    public static InstrumentCandidate? Title(in ScanText at, int start, int designationEnd)
    {
        if (!(char.IsUpper(at[start]) || Scripts.IsRightToLeft(at[start])) || NameWords.IsWordOfItsOwn(at[start]))
        {
            return null;
        }

        Span<char> buffer = stackalloc char[NameWords.Longest];
        var words = new List<(ulong Hash, string Word)>();
        var (found, shorter) = ((InstrumentCandidate?)null, (InstrumentCandidate?)null);
        var (position, sum) = (start, 0UL);
        for (var i = 0; i < MostWordsOfTitle && NameWords.TryNext(at.Text, ref position, buffer, out var length); i++)
        {
            var hash = NameVariants.HashOf(buffer[..length]);
            if (hash == 0)
            {
                continue;
            }

            sum += hash;
            words.Add((hash, buffer[..length].ToString()));
            position = position >= designationEnd ? Owner.EndAfter(at, position) : position; // "du Conseil de l'Europe"
            if (position > designationEnd && at.Names.Variants.Find(sum, words.Count) is { Count: 1 } fitting)
            {
                found = NameReader.Named(at, start, position, fitting);
            }
            else if (found is null && at.Names.Variants.FindWithTypo(sum, words) is { } near)
            {
                found = NameReader.Named(at, start, position, [near]);
            }
            else if (position > designationEnd && EndsTitle(at, position))
            {
                shorter = at.Names.Variants.FindWithLeftOut(sum, words.Count) is { } left
                    ? NameReader.Named(at, start, position, [left])
                    : shorter;
            }
        }

        return (found ?? shorter) is { } title ? title with { Year = YearIn(at.Text[start..title.End]) ?? title.Year } : null;
    }

    // "Convenio de Viena de 1986 sobre el Derecho de los Tratados" is not that of 1969.
    private static int? YearIn(ReadOnlySpan<char> title)
    {
        const int Digits = 4;
        var first = title.IndexOfAnyInRange('0', '9');
        return
            first >= 0
            && title.Length >= first + Digits
            && int.TryParse(title.Slice(first, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && (title.Length == first + Digits || !char.IsAsciiDigit(title[first + Digits]))
            ? year
            : null;
    }

    // No further word of a title follows.
    private static bool EndsTitle(in ScanText at, int position)
    {
        var next = at.Lexer.At(position);
        if (next.Kind != TokenKind.Word || !at.IsGap(position, next.Start))
        {
            return at[position] != '-';
        }

        var isTitleInCapitals = char.IsUpper(at[at.Cursor.WordBefore(position)]);
        return isTitleInCapitals ? !GoesOnInCapitals(at, position) : !next.Can(WordRoles.Of | WordRoles.About) && next.Entry is not null;
    }

    // "in the Event of Armed Conflict"
    private static bool GoesOnInCapitals(in ScanText at, int position)
    {
        for (var i = 0; i < MostSmallWords; i++)
        {
            var word = at.Lexer.At(position);
            if (word.Kind != TokenKind.Word || !at.IsGap(position, word.Start))
            {
                return false;
            }

            if (char.IsUpper(at[word.Start]))
            {
                return true;
            }

            position = word.End;
        }

        return false;
    }

    // The longest run of words from one that includes the designation and makes a name.
    private static InstrumentCandidate? At(in ScanText at, int first, int designationEnd)
    {
        Span<char> buffer = stackalloc char[NameWords.Longest];
        var (position, sum, count) = (first, 0UL, 0);
        IReadOnlyList<InstrumentId> ids = [];
        var end = first;
        for (var i = 0; i < MostWords && (position < designationEnd || IsInside(at, at.Lexer.At(position).Start)); i++)
        {
            if (!NameWords.TryNext(at.Text, ref position, buffer, out var length))
            {
                break;
            }

            var hash = NameVariants.HashOf(buffer[..length]);
            (sum, count) = (sum + hash, count + (hash == 0 ? 0 : 1));
            if (position >= designationEnd && hash != 0 && at.Names.Variants.Find(sum, count) is { Count: > 0 } fitting)
            {
                (ids, end) = (fitting, position);
            }
        }

        return ids.Count == 0 ? null
            : NameReader.IsAboutSomethingElse(at, end) ? NameReader.OfMember(at, first, end)
            : NameReader.Named(at, first, end, ids);
    }

    private static bool IsInside(in ScanText at, int word) =>
        word < at.Text.Length
        && (
            char.IsUpper(at[word])
            || (at.Lexer.At(word) is { Entry: not null } token && token.Can(WordRoles.Link | WordRoles.And | WordRoles.About))
        );
}
