using System.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Compiled;

/// <summary>The ids of instruments by their places, each made when it is first asked for.</summary>
/// <remarks>Safe to share between threads.</remarks>
/// <param name="count">How many there are.</param>
/// <param name="textOf">The id at a place, as it is written.</param>
internal sealed class PackedIds(int count, Func<int, string> textOf) : IReadOnlyList<InstrumentId>
{
    private readonly InstrumentId[] _made = new InstrumentId[count];

    public int Count => count;

    public InstrumentId this[int index] =>
        _made[index] is var made && made != default ? made : _made[index] = InstrumentId.Parse(textOf(index), null);

    public IEnumerator<InstrumentId> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
