using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>Names whose words stand in another order, or have a typo in them.</summary>
internal ref partial struct PieceScanner
{
    // The words of a known name in another order.
    private int TryVariant(int start, int end)
    {
        const int Most = 12;
        if (!char.IsUpper(_text[start]))
        {
            return 0;
        }

        var from = start;
        for (var i = 0; i < Most && WordBefore(from) is var word && word >= _done && word >= 0 && IsInVariant(word); i++)
        {
            from = word;
        }

        for (var first = from; first <= start; first = NextWordStart(first, start + 1))
        {
            if (char.IsUpper(_text[first]) && VariantAt(first, end, out var ids) is var last && last > 0)
            {
                return Named(
                    new ReadResult(
                        new Mention(InstrumentBinding.Name, ids, _text[first..last].ToString(), _knowledge.DesignationOf(ids[0])),
                        first,
                        last
                    )
                );
            }
        }

        return 0;
    }

    // "the United Nations Charter": a variant that begins here, up to its word for an instrument.
    private readonly ReadResult? VariantFrom(int start)
    {
        var word = start;
        for (var i = 0; i < 8 && word < _text.Length && IsInVariant(word); i++)
        {
            var end = WordEnd(word);
            if (Vocabulary.Find(_text[word..end])?.LanguagesOf(WordRoles.Designation).IsEmpty == false)
            {
                return
                    (VariantAt(start, end, out var ids) is var last && last > 0)
                    || (GoesOn(end) && LongVariantAt(start, end, out ids) is var longer && (last = longer) > 0)
                    ? new ReadResult(
                        new Mention(InstrumentBinding.Name, ids, _text[start..last].ToString(), _knowledge.DesignationOf(ids[0])),
                        start,
                        last
                    )
                    : null;
            }

            word = NextWordStart(word, Math.Min(_text.Length, end + 3));
        }

        return null;
    }

    // The longest run of words from one that includes the designation and makes a name.
    private readonly int VariantAt(int first, int designationEnd, out IReadOnlyList<InstrumentId> ids)
    {
        const int Most = 16;
        ids = [];
        Span<char> buffer = stackalloc char[NameWords.Longest];
        var (position, sum, count, found) = (first, 0UL, 0, 0);
        for (var i = 0; i < Most && (position < designationEnd || IsInVariant(_lexer.At(position).Start)); i++)
        {
            if (!NameWords.TryNext(_text, ref position, buffer, out var length, isFirst: i == 0))
            {
                break;
            }

            var hash = NameVariants.HashOf(buffer[..length]);
            (sum, count) = (sum + hash, count + (hash == 0 ? 0 : 1));
            if (position >= designationEnd && hash != 0 && _state.Narrowed(_knowledge.Variants.Find(sum, count)) is { Count: > 0 } fitting)
            {
                (ids, found) = (fitting, position);
            }
        }

        return found;
    }

    // "the Convention between A and B on X" is that on X between B and A: all the words of a title, to the end of what could be one.
    private readonly int LongVariantAt(int start, int designationEnd, out IReadOnlyList<InstrumentId> ids)
    {
        const int Most = 40;
        ids = [];
        if (!char.IsUpper(_text[start]) || NameWords.IsWordOfItsOwn(_text[start]))
        {
            return 0;
        }

        Span<char> buffer = stackalloc char[NameWords.Longest];
        var words = new List<(ulong Hash, string Word)>();
        var (position, sum, found) = (start, 0UL, 0);
        for (var i = 0; i < Most && NameWords.TryNext(_text, ref position, buffer, out var length, isFirst: i == 0); i++)
        {
            var hash = NameVariants.HashOf(buffer[..length]);
            if (hash == 0)
            {
                continue;
            }

            sum += hash;
            words.Add((hash, buffer[..length].ToString()));
            if (position > designationEnd && _knowledge.Variants.Find(sum, words.Count) is { Count: 1 } fitting)
            {
                (ids, found) = (fitting, position);
            }
            else if (found == 0 && _knowledge.Variants.FindWithTypo(sum, words) is { } near)
            {
                (ids, found) = ([near], position);
            }
        }

        return found;
    }

    private readonly int NextWordStart(int word, int limit)
    {
        var end = word;
        while (end < limit && NameWords.IsInWord(_text[end]))
        {
            end++;
        }

        while (end < limit && !NameWords.IsInWord(_text[end]))
        {
            end++;
        }

        return end;
    }

    private readonly bool IsInVariant(int word) =>
        word < _text.Length
        && (
            char.IsUpper(_text[word])
            || (_lexer.At(word) is { Entry: not null } token && token.Can(WordRoles.Link | WordRoles.And | WordRoles.About))
        );
}
