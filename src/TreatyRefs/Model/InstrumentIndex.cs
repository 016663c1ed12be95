using System.Runtime.CompilerServices;
using TreatyRefs.Collections;
using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>Every provision of one instrument under its pinpoint, and the other ways to write it.</summary>
internal sealed class InstrumentIndex
{
    private const int Letters = 26;

    private static readonly ConditionalWeakTable<Instrument, InstrumentIndex> s_indexes = [];

    private readonly Dictionary<Pinpoint, DescribedProvision> _provisions = [];
    private readonly Dictionary<Pinpoint, DescribedProvision?> _aliases = [];
    private readonly List<DescribedProvision> _inOrder = [];
    private readonly List<(DescribedProvision First, DescribedProvision Second)> _duplicates = [];

    // How many parts the numbers of articles have: 2 where they are numbered within their chapters, as in many trade agreements, where
    // 9.8 is no paragraph 8 of an article 9.
    private readonly Lazy<int> _partsOfNumbers;

    public InstrumentIndex(Instrument instrument)
    {
        Instrument = instrument;
        Add(instrument.Provisions, default, default, []);
        _partsOfNumbers = new Lazy<int>(PartsOfNumbers);
    }

    public Instrument Instrument { get; }

    /// <summary>The index of an instrument, built once.</summary>
    public static InstrumentIndex Of(Instrument instrument) =>
        s_indexes.GetValue(instrument, static indexed => new InstrumentIndex(indexed));

    /// <summary>Provisions whose pinpoint an earlier one already has, with that earlier one. They are not found by reference.</summary>
    public IReadOnlyList<(DescribedProvision First, DescribedProvision Second)> Duplicates => _duplicates;

    /// <summary>All provisions in document order, each before what it contains.</summary>
    public IReadOnlyList<DescribedProvision> InOrder => _inOrder;

    /// <summary>Other ways to write a pinpoint, each of one provision alone.</summary>
    public IEnumerable<(Pinpoint Alias, Pinpoint Own)> Aliases =>
        _aliases.Where(alias => alias.Value is not null).Select(alias => (alias.Key, alias.Value!.Reference.Pinpoint));

    /// <summary>The pinpoint of a provision inside another.</summary>
    public static Pinpoint PinpointOf(
        ProvisionKind kind,
        ProvisionNumber number,
        Pinpoint parent,
        Pinpoint numberingBase,
        bool parentGroups
    ) =>
        kind switch
        {
            ProvisionKind.Article => numberingBase.Then(PinpointStep.Main(number)),
            ProvisionKind.Rule or ProvisionKind.Regulation => numberingBase.Then(PinpointStep.Named(kind, number)),
            _ when kind.IsNamed() => parent.Then(PinpointStep.Named(kind, number)),
            _ when parentGroups && numberingBase.IsWhole => default(Pinpoint).Then(PinpointStep.Main(number)),
            _ => parent.Then(PinpointStep.Inner(number)),
        };

    /// <summary>The provision that a pinpoint means, however it writes it.</summary>
    public DescribedProvision? FindAny(Pinpoint pinpoint) => Find(Normalise(pinpoint));

    public DescribedProvision? Find(Pinpoint pinpoint) => _provisions.GetValueOrDefault(pinpoint) ?? _aliases.GetValueOrDefault(pinpoint);

    /// <summary>The pinpoint in the instrument's own terms: NA as an article or as point (a), dotted numbers as articles or
    /// paths.</summary>
    public Pinpoint Normalise(Pinpoint pinpoint)
    {
        if (Find(pinpoint) is { } found)
        {
            return found.Reference.Pinpoint;
        }

        if (pinpoint.Article is not { } main)
        {
            return pinpoint;
        }

        // What stands inside goes with it: 18(a) is rule 18(a) where 18 is a rule.
        var own =
            Find(main)?.Reference.Pinpoint
            ?? PinpointRewriting.OfUnknownArticle(main, Instrument.Numbering == NumberingStyle.Letter, _partsOfNumbers.Value);
        if (own == main)
        {
            return pinpoint;
        }

        var longer = new Pinpoint([.. own.Steps, .. pinpoint.Steps.AsSpan()[main.Steps.Count..]]);
        return Find(longer)?.Reference.Pinpoint ?? longer;
    }

    /// <summary>Whether a provision exists.</summary>
    /// <param name="pinpoint">The provision, in the instrument's own terms.</param>
    /// <param name="day">The day asked for.</param>
    public Existence Exists(Pinpoint pinpoint, PartialDate? day)
    {
        if (pinpoint.IsWhole || Find(pinpoint) is not null)
        {
            return Existence.Yes;
        }

        var listed = Instrument.Structure?.Exists(pinpoint, day) ?? Existence.Unknown;
        if (listed != Existence.Unknown)
        {
            return listed;
        }

        if (Instrument.ArticleCount is { } count && pinpoint.Steps[0] is { Form: PinpointStepForm.Main } first && first.Number.Leading > 0)
        {
            var plain = first.Number.Suffix.Length == 0;
            if (first.Number.Leading > count)
            {
                return Existence.No;
            }

            if (plain && pinpoint.Steps.Count == 1)
            {
                return Existence.Yes;
            }
        }

        return Instrument.Complete ? Existence.No : Existence.Unknown;
    }

    private int PartsOfNumbers()
    {
        var described = _inOrder.Where(one => one.Provision.Kind == ProvisionKind.Article).Select(one => one.Provision.Number);
        var listed = Instrument.Structure?.Has.Spans.Select(span => span.First.Number) ?? [];
        var numbers = described.Concat(listed).ToList();
        var dotted = numbers.FindAll(number => number.IsDotted);
        return dotted.Count > numbers.Count - dotted.Count ? dotted[0].Parts.Count() : 1; // one 22.3 between others is an article put in
    }

    private void Add(EquatableArray<Provision> provisions, Pinpoint parent, Pinpoint numberingBase, Provision[] path)
    {
        // A section may also be a part of an article, where its paragraphs are no articles.
        var parentGroups = path.All(outer => outer.Kind.GroupsArticles());
        foreach (var provision in provisions)
        {
            var pinpoint = PinpointOf(provision.Kind, provision.Number, parent, numberingBase, parentGroups);
            Provision[] longer = [.. path, provision];
            var described = new DescribedProvision(
                Instrument,
                new ProvisionReference(Instrument.Id, pinpoint),
                EquatableArray.Create<Provision>(longer)
            );
            if (_provisions.TryAdd(pinpoint, described))
            {
                _inOrder.Add(described);
                AddAliases(described, numberingBase);
            }
            else
            {
                _duplicates.Add((_provisions[pinpoint], described));
            }

            Add(provision.Provisions, pinpoint, provision.Kind.RestartsNumbering() ? pinpoint : numberingBase, longer);
        }
    }

    // "rule 62" may be written as a bare 62, and "chapter VII" without the part it is in, where only one fits. A point that its instrument
    // numbers, as Chinese texts do, may be cited by the letter at that place: （一） is (a) in the other languages.
    private void AddAliases(DescribedProvision described, Pinpoint numberingBase)
    {
        var kind = described.Provision.Kind;
        if (kind is ProvisionKind.Rule or ProvisionKind.Regulation)
        {
            AddAlias(numberingBase.Then(PinpointStep.Main(described.Provision.Number)), described);
        }
        else if (kind.GroupsArticles())
        {
            AddAlias(numberingBase.Then(PinpointStep.Named(kind, described.Provision.Number)), described);
        }
        else if (
            kind == ProvisionKind.Point
            && described.Provision.Number is { IsLetters: false, Suffix.Length: 0, Leading: >= 1 and <= Letters } number
        )
        {
            var letter = new ProvisionNumber(((char)('a' + number.Leading - 1)).ToString());
            AddAlias(described.Reference.Pinpoint.Parent.Then(PinpointStep.Inner(letter)), described);
        }
    }

    private void AddAlias(Pinpoint alias, DescribedProvision described)
    {
        if (alias != described.Reference.Pinpoint && !_aliases.TryAdd(alias, described))
        {
            _aliases[alias] = null;
        }
    }
}
