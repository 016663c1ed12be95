using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Names;

/// <summary>Which instruments belong to which: a protocol to its treaty, an agreement to what it implements.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed partial class Families(ITreatyLibrary library)
{
    private readonly ConcurrentDictionary<InstrumentId, IReadOnlyList<InstrumentId>> _parents = [];
    private readonly ConcurrentDictionary<InstrumentId, IReadOnlyList<InstrumentId>> _bases = [];
    private readonly Lazy<ILookup<int, InstrumentId>> _numbered = new(() => Numbered(library));
    private readonly Lazy<ILookup<InstrumentId, InstrumentId>> _protocolsTo = new(() => ProtocolsByTreaty(library));
    private readonly Lazy<ILookup<InstrumentId, Series>> _series = new(() => SeriesOf(library));

    /// <summary>What an instrument is a protocol to, or implements or amends: as its relations say.</summary>
    public IReadOnlyList<InstrumentId> ParentsOf(InstrumentId id) =>
        _parents.GetOrAdd(
            id,
            static (key, known) =>
                [
                    .. (known.FindInstrument(key)?.Relations ?? [])
                        .Where(relation => relation.Type is CrossReferenceType.ProtocolTo or CrossReferenceType.Implements)
                        .Select(relation => relation.To.Instrument)
                        .Distinct(),
                ],
            library
        );

    /// <summary>The instruments on which one is based as a whole: what made the organization to whose agreements it belongs.</summary>
    public IReadOnlyList<InstrumentId> BasesOf(InstrumentId id) =>
        _bases.GetOrAdd(
            id,
            static (key, known) =>
                [
                    .. (known.FindInstrument(key)?.Relations ?? [])
                        .Where(relation => relation is { Type: CrossReferenceType.BasedOn, To: { IsSingle: true, First.IsWhole: true } })
                        .Select(relation => relation.To.Instrument)
                        .Distinct(),
                ],
            library
        );

    /// <summary>The protocols of any treaty that have a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isOptional">Whether they are optional; <see langword="null"/> for all.</param>
    public IReadOnlyList<InstrumentId> ProtocolsOf(int number, bool? isOptional) =>
        [.. _numbered.Value[number].Where(id => isOptional is null || isOptional == IsOptional(id))];

    /// <summary>The protocols to a treaty.</summary>
    /// <param name="parent">The treaty.</param>
    /// <param name="isOptional">Whether they are optional; <see langword="null"/> for all.</param>
    public IReadOnlyList<InstrumentId> ProtocolsTo(InstrumentId parent, bool? isOptional) =>
        [.. _protocolsTo.Value[parent].Where(id => isOptional is null || isOptional == IsOptional(id))];

    /// <summary>Of several protocols to one treaty, the one that "the Optional Protocol" means: the only one whose title has no
    /// number, where the others are the second, the third.</summary>
    /// <param name="protocols">The protocols.</param>
    /// <returns>It; all of them where several have no number, or none.</returns>
    public IReadOnlyList<InstrumentId> WithoutNumber(IReadOnlyList<InstrumentId> protocols) =>
        protocols.Count > 1 && protocols.Where(id => !IsNumbered(id)).Take(2).ToList() is [var only] ? [only] : protocols;

    /// <summary>Whether an instrument has protocols.</summary>
    public bool HasProtocols(InstrumentId id) => _protocolsTo.Value.Contains(id);

    /// <summary>The instruments of a number in the series in which an instrument has one: of the Fourth Geneva Convention and 1, the
    /// First.</summary>
    /// <param name="member">The instrument.</param>
    /// <param name="number">The number.</param>
    public IReadOnlyList<InstrumentId> InSeriesOf(InstrumentId member, int number) =>
        _series.Value.Contains(member)
            ? [.. _series.Value[member].Select(series => series.At(number)).OfType<InstrumentId>().Distinct()]
            : [];

    /// <summary>Whether instruments are all of one series: the four Geneva Conventions, which are also named together.</summary>
    public bool AreOfOneSeries(IReadOnlyList<InstrumentId> ids) => _series.Value[ids[0]].Any(series => ids.All(series.Members.Contains));

    private bool IsNumbered(InstrumentId id) =>
        library.FindInstrument(id) is { } instrument
        && instrument.Title.Versions.Any(title => HasNumber(title.Text) || Ordinal(title.Text) > 0);

    /// <summary>Whether a protocol says that it is optional.</summary>
    public bool IsOptional(InstrumentId id) =>
        library.FindInstrument(id) is { } instrument
        && InstrumentLexicon.NamesOf(instrument).Any(name => name.Contains("Optional Protocol", StringComparison.Ordinal));

    private static ILookup<InstrumentId, InstrumentId> ProtocolsByTreaty(ITreatyLibrary library) =>
        library
            .Instruments.SelectMany(instrument =>
                instrument
                    .Relations.Where(relation => relation.Type == CrossReferenceType.ProtocolTo)
                    .Select(relation => (relation.To.Instrument, instrument.Id))
            )
            .ToLookup(pair => pair.Instrument, pair => pair.Id);

    private static ILookup<int, InstrumentId> Numbered(ITreatyLibrary library) =>
        library
            .Instruments.Where(instrument => instrument.Relations.Any(relation => relation.Type == CrossReferenceType.ProtocolTo))
            .SelectMany(instrument =>
                InstrumentLexicon
                    .NamesOf(instrument)
                    .Select(NumberIn)
                    .Where(number => number > 0)
                    .Distinct()
                    .Select(number => (number, instrument.Id))
            )
            .ToLookup(pair => pair.number, pair => pair.Id);

    // "Fourth Geneva Convention": what goes by the same name but for the number is one series, if each number in it is one's alone.
    private static ILookup<InstrumentId, Series> SeriesOf(ITreatyLibrary library) =>
        library
            .Instruments.SelectMany(instrument =>
                InstrumentLexicon
                    .NamesOf(instrument)
                    .Select(name => OrdinalName().Match(name))
                    .Where(match =>
                        match.Success && DesignationPhrase.KeyOf(match.Groups["noun"].ValueSpan) is not (null or Designation.Protocol)
                    )
                    .Select(match => (Name: match.Groups["name"].Value, Number: Ordinal(match.Groups["ordinal"].Value), instrument.Id))
            )
            .Where(one => one.Number > 0)
            .Distinct()
            .GroupBy(one => one.Name)
            .Select(group => new Series(group.ToLookup(one => one.Number, one => one.Id)))
            .SelectMany(series => series.Members.Select(id => (id, series)))
            .ToLookup(pair => pair.id, pair => pair.series);

    // That of Protocol No. 14bis too, which is no other's.
    private static bool HasNumber(string name) =>
        ProtocolNumber().Match(name) is { } match && (match.Groups["digits"].Success || match.Groups["roman"].Success);

    private static int NumberIn(string name) =>
        ProtocolNumber().Match(name) is not { Success: true } match || match.Groups["bis"].Success ? 0
        : int.TryParse(match.Groups["digits"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : RomanNumeral.TryParse(match.Groups["roman"].Value, out var roman) ? roman
        : Ordinal(name);

    private static int Ordinal(string name) =>
        NumberWords.Read(name, 0, LanguageSet.All, out var ordinal, out var isOrdinal, out _) > 0 && isOrdinal ? ordinal : 0;

    [GeneratedRegex(@"^(?<ordinal>\p{Lu}\p{Ll}+) (?<name>\p{Lu}[^ ]* (?<noun>\p{Lu}\p{Ll}+))$")]
    private static partial Regex OrdinalName();

    [GeneratedRegex(
        @"^(?:Additional |Optional )?Protocol (?:No\.? ?|Nr\.? ?)?(?:(?<digits>\d+)(?<bis> ?bis)?\b|(?<roman>[IVX]+)\b)"
            + @"|^\p{Lu}\p{Ll}+ (?:Additional |Optional )?Protocol\b"
    )]
    private static partial Regex ProtocolNumber();

    private sealed class Series(ILookup<int, InstrumentId> numbers)
    {
        public IEnumerable<InstrumentId> Members => numbers.SelectMany(ids => ids);

        public InstrumentId? At(int number) => numbers[number].ToList() is [var id] ? id : null;
    }
}
