using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Reports.Wording;

namespace TreatyRefs.Reports.Composing;

/// <summary>One thing that is said of every compared provision.</summary>
/// <param name="Heading">What it is.</param>
/// <param name="Cells">A cell for each provision; a gap is said, never left out.</param>
/// <param name="IsEmpty">Whether there is nothing but gaps.</param>
internal sealed record ComparisonLine(CrossHeading Heading, EquatableArray<EquatableArray<Span>> Cells, bool IsEmpty = false);

/// <summary>Says what the library says of compared provisions, aspect by aspect.</summary>
/// <param name="context">The library and language.</param>
/// <param name="provisions">The provisions; null where they are not described.</param>
internal sealed class AspectComposer(DossierContext context, EquatableArray<Provision?> provisions)
{
    /// <summary>What is said in place of a provision that is null, by its index.</summary>
    public Func<int, string> InPlaceOf { get; init; } = _ => context.Words()[Word.NotDescribedCell];

    public ComparisonLine Compose(ComparisonRow row) =>
        new(
            Heading(row.Aspect),
            row.Cells.Select((cell, i) => cell.IsEmpty ? Gap(i) : Cell(row.Aspect, cell)).ToEquatableArray(),
            row.IsEmpty
        );

    /// <summary>How sure the description of each provision is.</summary>
    public EquatableArray<EquatableArray<Span>> Certainties() =>
        provisions
            .Select(
                (provision, i) =>
                    Said(
                        provision is null ? InPlaceOf(i)
                        : provision.Provenance.Certainty is { } certainty ? FrameWords.Capitalised(context.Words().Of(certainty))
                        : context.Words()[Word.NotSaid]
                    )
            )
            .ToEquatableArray();

    /// <summary>The name of a line, with whose words it is.</summary>
    public static CrossHeading Heading(string name, string? whose = null) =>
        new(whose is null ? [new Span(name)] : [new Span(name), new Span(whose, SpanRole.Label)], name);

    /// <summary>A word of ours, such as what stands where there is nothing.</summary>
    public static EquatableArray<Span> Said(string words) => [new Span(words, SpanRole.Label)];

    /// <summary>Lines as a block, without those that are empty.</summary>
    public static SideBySide Table(IEnumerable<CrossHeading> items, IEnumerable<ComparisonLine> lines)
    {
        var filled = lines.Where(line => !line.IsEmpty).ToList();
        return new SideBySide(
            items.ToEquatableArray(),
            filled.Select(line => line.Heading).ToEquatableArray(),
            filled.Select(line => line.Cells).ToEquatableArray()
        );
    }

    private CrossHeading Heading(ComparedAspect aspect)
    {
        var words = context.Words();
        return aspect is ComparedAspect.Trigger or ComparedAspect.Duty or ComparedAspect.Limits
            ? Heading(words.Of(aspect), words.Fill(Word.InBrackets, words[Word.EditorsWords]))
            : Heading(words.Of(aspect));
    }

    private EquatableArray<Span> Cell(ComparedAspect aspect, EquatableArray<ComparedText> texts)
    {
        var line = new SpanBuilder(context);
        foreach (var (part, text) in texts)
        {
            line.Space()
                .Add(part is null ? null : context.Words().Fill(Word.Labelled, FrameWords.Capitalised(part)), SpanRole.Label)
                .Add(text, aspect == ComparedAspect.Subject ? SpanRole.Addition : SpanRole.Plain);
        }

        return line.Build();
    }

    private EquatableArray<Span> Gap(int index) =>
        Said(
            provisions[index] switch
            {
                null => InPlaceOf(index),
                { Provisions.IsEmpty: false } container when container.Kind.GroupsArticles() || container.Kind.RestartsNumbering() =>
                    context.Words()[Word.NotAsAWhole],
                _ => context.Words()[Word.NotInLibrary],
            }
        );
}
