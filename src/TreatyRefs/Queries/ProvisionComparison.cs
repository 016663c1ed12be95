using TreatyRefs.Collections;
using TreatyRefs.CrossReferences;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Queries;

/// <summary>What provisions are compared by, in the order in which it is shown.</summary>
public enum ComparedAspect
{
    /// <summary>The instrument's own heading.</summary>
    Heading,

    /// <summary>What it is about, in the editor's words.</summary>
    Subject,

    /// <summary>When it applies, in the editor's words.</summary>
    Trigger,

    /// <summary>What it then demands or allows, in the editor's words.</summary>
    Duty,

    /// <summary>What bounds that, in the editor's words.</summary>
    Limits,

    /// <summary>What it provides, in the editor's words.</summary>
    Summary,

    /// <summary>The official text.</summary>
    Text,
}

/// <summary>What the library says of a provision, or of a part of it.</summary>
/// <param name="Part">The part, such as <c>second paragraph</c> or <c>(2)(a)</c>; <see langword="null"/> for the provision itself.</param>
/// <param name="Text">What it says.</param>
public sealed record ComparedText(string? Part, LocalizedText Text);

/// <summary>One aspect of all compared provisions.</summary>
/// <remarks>Equality: by all members.</remarks>
/// <param name="Aspect">What they are compared by.</param>
/// <param name="Cells">What the library says, one for each provision in their order: of the provision, else of its parts. An empty
/// cell means that the library says nothing, not that there is nothing.</param>
public sealed record ComparisonRow(ComparedAspect Aspect, EquatableArray<EquatableArray<ComparedText>> Cells)
{
    /// <summary>Whether the library says this of none of the provisions.</summary>
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);
}

/// <summary>A reference from one compared provision to another.</summary>
/// <param name="From">The compared provision at or in which it begins.</param>
/// <param name="To">The compared provision to which, or into which, it leads.</param>
/// <param name="Reference">The reference, as the dossier of the first has it.</param>
public sealed record ReferenceBetween(ProvisionReference From, ProvisionReference To, LabelledReference Reference);

/// <summary>What several compared provisions refer to.</summary>
/// <param name="To">Where they point.</param>
/// <param name="Label">What to call that.</param>
/// <param name="By">The compared provisions that refer to it or to a part of it, at least two.</param>
public sealed record CommonReference(ReferenceRange To, string Label, EquatableArray<ProvisionReference> By);

/// <summary>Provisions side by side: what the library says of each, how they refer to each other, and to what alike.</summary>
/// <remarks>Immutable; equality by all members. What comments cite is left out of the references: an expert's citation is not the
/// treaty's.</remarks>
public sealed record ProvisionComparison : Dossier
{
    private ProvisionComparison() { }

    /// <summary>The provisions, in the order in which they were given, none twice.</summary>
    public EquatableArray<ProvisionDossier> Provisions { get; private init; }

    /// <summary>A row for every aspect, those of which the library says nothing too.</summary>
    public EquatableArray<ComparisonRow> Rows { get; private init; }

    /// <summary>How the provisions refer to each other, in their order.</summary>
    public EquatableArray<ReferenceBetween> Between { get; private init; }

    /// <summary>What two of them or more refer to, in the order in which it is first named.</summary>
    public EquatableArray<CommonReference> Common { get; private init; }

    /// <summary>The sources of what is compared, numbered; those of commentary are left out.</summary>
    public SourceList Sources { get; private init; }

    /// <summary>Puts provisions side by side.</summary>
    /// <param name="dossiers">The dossiers of one library; what is given twice is compared once.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There are fewer than two different provisions.</exception>
    public static ProvisionComparison Of(IEnumerable<ProvisionDossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var provisions = dossiers.DistinctBy(dossier => dossier.Reference).ToEquatableArray();
        if (provisions.Count < 2)
        {
            throw new ArgumentException("A comparison needs at least two different provisions.", nameof(dossiers));
        }

        return new ProvisionComparison
        {
            Provisions = provisions,
            Rows = RowsOf(provisions.Select(dossier => dossier.Described?.Provision).ToEquatableArray()),
            Between = BetweenOf(provisions).ToEquatableArray(),
            Common = CommonOf(provisions).ToEquatableArray(),
            Sources = SourcesOf(provisions),
        };
    }

    /// <summary>A row for every aspect of provisions, which are null where they are not described.</summary>
    internal static EquatableArray<ComparisonRow> RowsOf(EquatableArray<Provision?> provisions) =>
        Enum.GetValues<ComparedAspect>()
            .Select(aspect => new ComparisonRow(
                aspect,
                provisions.Select(provision => provision is null ? [] : TextsOf(provision, aspect)).ToEquatableArray()
            ))
            .ToEquatableArray();

    // What is said of an article's paragraphs is said of it; what is said of the articles of a chapter is not said of the chapter.
    private static EquatableArray<ComparedText> TextsOf(Provision provision, ComparedAspect aspect)
    {
        var texts = new List<ComparedText>();
        Collect(provision, null);
        return texts.ToEquatableArray();

        void Collect(Provision part, string? label)
        {
            if (TextOf(part, aspect) is { } text)
            {
                texts.Add(new ComparedText(label, text));
            }
            else if (aspect != ComparedAspect.Heading && !part.Kind.GroupsArticles() && !part.Kind.RestartsNumbering())
            {
                part.Provisions.ToList().ForEach(inside => Collect(inside, label + LabelOf(inside, isFirst: label is null)));
            }
        }
    }

    private static string LabelOf(Provision part, bool isFirst)
    {
        var number = part.IsNumbered
            ? part.Kind.IsNamed()
                ? $"{part.Kind.Keyword()} {part.PrintedNumber}"
                : $"({part.PrintedNumber})"
            : $"{EnglishOrdinal.Of(part.Number.Leading)} {part.Kind.Keyword()}";
        return isFirst || number[0] == '(' ? number : $", {number}";
    }

    private static LocalizedText? TextOf(Provision provision, ComparedAspect aspect) =>
        aspect switch
        {
            ComparedAspect.Heading => provision.Heading,
            ComparedAspect.Subject => provision.Subject,
            ComparedAspect.Trigger => provision.Trigger,
            ComparedAspect.Duty => provision.Duty,
            ComparedAspect.Limits => provision.Limits,
            ComparedAspect.Summary => provision.Summary,
            _ => provision.Text,
        };

    private static IEnumerable<LabelledReference> OwnReferences(ProvisionDossier dossier) =>
        dossier.RefersTo.Where(reference => reference.Edge.Via is null);

    private static SourceList SourcesOf(EquatableArray<ProvisionDossier> provisions)
    {
        var known = provisions
            .SelectMany(dossier => dossier.Sources.Items)
            .DistinctBy(source => source.Id)
            .ToDictionary(source => source.Id);
        var used = provisions.SelectMany(dossier =>
            (dossier.Described?.Provision.Provenance.Sources ?? []).Concat(
                OwnReferences(dossier).SelectMany(reference => reference.Edge.Provenance.Sources)
            )
        );
        return new SourceList(used.Distinct().Select(known.GetValueOrDefault).OfType<Source>().ToEquatableArray());
    }

    private static IEnumerable<ReferenceBetween> BetweenOf(EquatableArray<ProvisionDossier> provisions) =>
        from dossier in provisions
        from reference in OwnReferences(dossier)
        from other in provisions
        where other.Reference != dossier.Reference && CrossReferenceGraph.Concerns(reference.Other, other.Reference)
        select new ReferenceBetween(dossier.Reference, other.Reference, reference);

    // A reference to a part of something is a reference to it: to Article 2(4), and so to Article 2. A range is only itself.
    private static IEnumerable<CommonReference> CommonOf(EquatableArray<ProvisionDossier> provisions)
    {
        var references = provisions
            .SelectMany(dossier => OwnReferences(dossier).Select(reference => (By: dossier.Reference, reference.Other, reference.Label)))
            .ToList();
        var by = references
            .SelectMany(reference => Around(reference.Other).Select(target => (target, reference.By)))
            .ToLookup(pair => pair.target, pair => pair.By);
        return references
            .DistinctBy(reference => reference.Other)
            .Select(target => new CommonReference(target.Other, target.Label, by[target.Other].Distinct().ToEquatableArray()))
            .Where(common => common.By.Count > 1);
    }

    private static IEnumerable<ReferenceRange> Around(ReferenceRange end)
    {
        yield return end;
        for (var outer = end.First.Pinpoint; end.IsSingle && outer.Steps.Count > 1; )
        {
            outer = outer.Parent;
            yield return end.First with
            {
                Pinpoint = outer,
            };
        }
    }
}
