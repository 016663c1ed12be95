using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;

namespace TreatyRefs.Reports;

/// <summary>One thing that is said of every compared provision.</summary>
/// <param name="Heading">What it is.</param>
/// <param name="Cells">A cell for each provision; a gap is said, never left blank.</param>
/// <param name="IsEmpty">Whether there is nothing but gaps.</param>
internal sealed record ComparisonLine(CrossHeading Heading, EquatableArray<EquatableArray<Span>> Cells, bool IsEmpty = false);

/// <summary>Says what the library says of compared provisions, aspect by aspect.</summary>
/// <param name="context">The library and language.</param>
/// <param name="provisions">The provisions; null where they are not described.</param>
internal sealed class AspectComposer(DossierContext context, EquatableArray<Provision?> provisions)
{
    public ComparisonLine Compose(ComparisonRow row) =>
        new(Heading(row.Aspect), row.Cells.Select((cell, i) => cell.IsEmpty ? Gap(provisions[i]) : Cell(row.Aspect, cell)).ToEquatableArray(), row.IsEmpty);

    /// <summary>The name of a line, with whose words it is.</summary>
    public static CrossHeading Heading(string name, string? whose = null) =>
        new(whose is null ? [new Span(name)] : [new Span(name), new Span($" ({whose})", SpanRole.Label)], name);

    /// <summary>What stands where there is nothing.</summary>
    public static EquatableArray<Span> Nothing(string words) => [new Span(words, SpanRole.Label)];

    /// <summary>Lines as a block, without those that are empty.</summary>
    public static SideBySide Table(IEnumerable<CrossHeading> items, IEnumerable<ComparisonLine> lines)
    {
        var filled = lines.Where(line => !line.IsEmpty).ToList();
        return new SideBySide(
            items.ToEquatableArray(), filled.Select(line => line.Heading).ToEquatableArray(), filled.Select(line => line.Cells).ToEquatableArray());
    }

    private static CrossHeading Heading(ComparedAspect aspect) => aspect switch
    {
        ComparedAspect.Trigger or ComparedAspect.Duty or ComparedAspect.Limits => Heading(aspect.ToString(), Wording.EditorsWords),
        ComparedAspect.Summary => Heading(Wording.Summary),
        _ => Heading(aspect.ToString()),
    };

    private EquatableArray<Span> Cell(ComparedAspect aspect, EquatableArray<ComparedText> texts)
    {
        var line = new SpanBuilder(context);
        foreach (var (part, text) in texts)
        {
            line.Space().Add(part is null ? null : Wording.Capitalised(part) + ": ", SpanRole.Label)
                .Add(text, aspect == ComparedAspect.Subject ? SpanRole.Addition : SpanRole.Plain);
        }

        return line.Build();
    }

    private static EquatableArray<Span> Gap(Provision? provision) => Nothing(provision switch
    {
        null => Wording.NotDescribedCell,
        { Provisions.IsEmpty: false } when provision.Kind.GroupsArticles() || provision.Kind.RestartsNumbering() => Wording.NotAsAWhole,
        _ => Wording.NotInLibrary,
    });
}
