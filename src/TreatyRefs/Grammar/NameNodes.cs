using TreatyRefs.Collections;
using TreatyRefs.Languages;

namespace TreatyRefs.Grammar;

/// <summary>The nodes of a <see cref="NameTrie{T}"/>: what goes by the name that ends at each, and in which languages the next word
/// is declined.</summary>
/// <typeparam name="T">What a name means.</typeparam>
internal sealed class NameNodes<T>
    where T : notnull
{
    private const int TypedOnly = 1;

    private readonly PackedUses? _packed;
    private NameUses<T>?[] _uses = [null];
    private readonly PackedRows<LanguageSet> _packedDeclined;

    // None as long as those that were read are all.
    private LanguageSet[]? _declined;

    /// <summary>The node at which names begin, alone.</summary>
    public NameNodes() => _declined = [default];

    private NameNodes(PackedRows<LanguageSet> declined, PackedUses packed) =>
        (_packedDeclined, Count, _packed) = (declined, declined.Count, packed);

    /// <summary>Whether a name that was read has got a further meaning.</summary>
    public bool AreShared { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>One more node.</summary>
    /// <returns>Its number.</returns>
    public int Add()
    {
        var declined = Declined();
        if (Count == declined.Length)
        {
            Array.Resize(ref _declined, 2 * Count);
        }

        return Count++;
    }

    /// <summary>What goes by the name that ends at a node.</summary>
    public NameUses<T>? UsesAt(int node) => (node < _uses.Length ? _uses[node] : null) ?? _packed?.At(node);

    /// <summary>The languages in which a word after a node is declined.</summary>
    public LanguageSet DeclinedAt(int node) => _declined is { } declined ? declined[node] : _packedDeclined[node];

    /// <summary>Adds something that goes by a name.</summary>
    public void AddUse(int node, NameUse<T> use)
    {
        if (node >= _uses.Length)
        {
            Array.Resize(ref _uses, Declined().Length);
        }

        if (_uses[node] is null && _packed?.At(node) is { } read)
        {
            (_uses[node], AreShared) = (read, true);
        }

        (_uses[node] ??= new NameUses<T>()).Add(use);
    }

    /// <summary>Adds a language in which a word after a node is declined.</summary>
    public void AddDeclined(int node, LanguageId language) => Declined()[node] |= LanguageSet.Of(language);

    /// <summary>Writes the nodes.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="numberOf">The number of a meaning.</param>
    public void Write(PackedWriter writer, Func<T, int> numberOf)
    {
        var first = new int[Count + 1];
        var rows = new List<UseRow>();
        for (var node = 0; node < Count; node++)
        {
            first[node] = rows.Count;
            rows.AddRange((UsesAt(node)?.All ?? []).Select(use => new UseRow(numberOf(use.Meaning), FormOf(use, writer))));
        }

        first[Count] = rows.Count;
        writer.Rows<LanguageSet>(Declined().AsSpan(0, Count));
        writer.Rows<int>(first);
        writer.Rows<UseRow>(rows.ToArray());
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">From where.</param>
    /// <param name="meanings">The meanings by their numbers.</param>
    public static NameNodes<T> Read(ref PackedReader reader, IReadOnlyList<T> meanings) =>
        new(
            reader.RowsInPlace<LanguageSet>(),
            new PackedUses(reader.RowsInPlace<int>(), reader.RowsInPlace<UseRow>(), reader.Texts, meanings)
        );

    private LanguageSet[] Declined()
    {
        if (_declined is null)
        {
            _declined = new LanguageSet[Count];
            for (var node = 0; node < Count; node++)
            {
                _declined[node] = _packedDeclined[node];
            }
        }

        return _declined;
    }

    private static int FormOf(NameUse<T> use, PackedWriter writer) =>
        ((use.Exact is null ? 0 : writer.NumberOf(use.Exact) + 1) << 1) | (use.IsTypedOnly ? TypedOnly : 0);

    // A meaning; twice the number of the text by which alone it goes, 0 for any; and one if only people type it.
    private readonly record struct UseRow(int Meaning, int Form);

    // Made when a text has the name.
    private sealed class PackedUses(PackedRows<int> first, PackedRows<UseRow> rows, PackedTexts texts, IReadOnlyList<T> meanings)
    {
        private readonly NameUses<T>?[] _made = new NameUses<T>?[rows.Count];

        public NameUses<T>? At(int node)
        {
            // None of a node that was added to those that were read.
            if (node + 1 >= first.Count)
            {
                return null;
            }

            var (start, end) = (first[node], first[node + 1]);
            return start == end ? null : _made[start] ?? Make(start, end);
        }

        private NameUses<T> Make(int start, int end)
        {
            var uses = new NameUses<T>();
            for (var i = start; i < end; i++)
            {
                var (meaning, form) = rows[i];
                uses.Add(new NameUse<T>(meanings[meaning], (form & TypedOnly) != 0, form >> 1 == 0 ? null : texts[(form >> 1) - 1]));
            }

            return Interlocked.CompareExchange(ref _made[start], uses, null) ?? uses;
        }
    }
}
