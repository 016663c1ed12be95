using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning.Binding;

/// <summary>What a text calls a treaty of two nations once it has named them: 地位協定 after 日米地位協定, 《联合声明》 after
/// 《中英联合声明》, 상호방위조약 after 한미상호방위조약.</summary>
/// <remarks>Where it has named two of the same tail, it means either.</remarks>
internal sealed class TailsOfNames
{
    private const int Nations = 2;
    private const int ShortestTail = 4;
    private const int MostTails = 50;

    private static readonly LanguageTable<HashSet<char>> s_nations = new(catalogue =>
        [.. catalogue.Languages.SelectMany(language => language.NationSigns)]
    );

    private readonly Dictionary<string, IReadOnlyList<InstrumentId>> _tails = new(StringComparer.Ordinal);

    /// <summary>The short name that a name gives.</summary>
    /// <returns><see langword="null"/> where it gives none, or none that is new.</returns>
    public DiscourseEvent.Defined? After(Mention mention)
    {
        if (mention is not { By: BindingReason.Name, IsKnown: true, AsWritten: { } name } || TailOf(name) is not { } tail)
        {
            return null;
        }

        var known = _tails.GetValueOrDefault(tail) ?? [];
        if (known.Contains(mention.Ids[0]) || _tails.Count >= MostTails)
        {
            return null;
        }

        _tails[tail] = [.. known, mention.Ids[0]];
        return new DiscourseEvent.Defined(tail, mention with { Ids = _tails[tail], AsWritten = null });
    }

    private static string? TailOf(string name)
    {
        var start = Punctuation.OpensTitle(name[0]) ? 1 : 0;
        var end = Punctuation.ClosesTitle(name[^1]) ? name.Length - 1 : name.Length;
        return end - start >= Nations + ShortestTail && s_nations.Value.Contains(name[start]) && s_nations.Value.Contains(name[start + 1])
            ? name[(start + Nations)..end]
            : null;
    }
}
