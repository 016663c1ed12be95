using System.Runtime.CompilerServices;

namespace TreatyRefs.References;

/// <summary>How one step of a pinpoint is written.</summary>
public enum PinpointStepForm
{
    /// <summary>A kind and perhaps a number: <c>preamble</c>, <c>chapter-7</c>, <c>annex-3</c>.</summary>
    Named,

    /// <summary>A bare number: the article, or the operative paragraph of a resolution.</summary>
    Main,

    /// <summary>A number in brackets: a paragraph, point or subpoint, whichever the instrument has there.</summary>
    Inner,
}

/// <summary>One step on the way from an instrument to a provision.</summary>
/// <remarks>A reference does not say whether (3) is a paragraph or a point; the instrument does. So steps are equal when they
/// are written alike. Order: preamble, parts and chapters, bare numbers, annexes; then by number.</remarks>
public readonly record struct PinpointStep : IComparable<PinpointStep>
{
    private PinpointStep(PinpointStepForm form, ProvisionKind kind, ProvisionNumber number) => (Form, Kind, Number) = (form, kind, number);

    /// <summary>How the step is written.</summary>
    public PinpointStepForm Form { get; }

    /// <summary>The kind that is written; <see cref="ProvisionKind.Article"/> for a bare number and
    /// <see cref="ProvisionKind.Paragraph"/> for one in brackets, whatever the instrument has there.</summary>
    public ProvisionKind Kind { get; }

    /// <summary>The number; "no number" for a preamble or a single annex.</summary>
    public ProvisionNumber Number { get; }

    /// <summary>A bare number: an article.</summary>
    /// <remarks>Letters that form a roman numeral are those of an instrument that letters its articles; its library tells them from
    /// numbers.</remarks>
    /// <param name="number">Its number.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentException">There is no number.</exception>
    public static PinpointStep Main(ProvisionNumber number) => new(PinpointStepForm.Main, ProvisionKind.Article, Required(number));

    /// <summary>A number in brackets.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentException">There is no number.</exception>
    public static PinpointStep Inner(ProvisionNumber number) => new(PinpointStepForm.Inner, ProvisionKind.Paragraph, Required(number));

    /// <summary>A kind by its word, with its number if it has one.</summary>
    /// <param name="kind">A kind that is written by its word.</param>
    /// <param name="number">Its number, or <c>default</c>; letters that form a roman numeral are one: annex (i) is annex 1.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentException">The kind is not written by its word.</exception>
    public static PinpointStep Named(ProvisionKind kind, ProvisionNumber number = default) =>
        kind.IsNamed()
            ? new(PinpointStepForm.Named, kind, number.Unbracketed)
            : throw new ArgumentException($"A step of the kind {kind.Keyword()} is written by its number alone.", nameof(kind));

    /// <summary>The step with another number.</summary>
    internal PinpointStep WithNumber(ProvisionNumber number) => new(Form, Kind, number);

    /// <inheritdoc/>
    public int CompareTo(PinpointStep other)
    {
        var byRank = Rank.CompareTo(other.Rank);
        if (byRank != 0)
        {
            return byRank;
        }

        var byKind = Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : Number.CompareTo(other.Number);
    }

    private int Rank =>
        (Form, Kind) switch
        {
            (PinpointStepForm.Named, ProvisionKind.Preamble) => 0,
            (PinpointStepForm.Named, var kind) => kind.RestartsNumbering() ? 3 : 1,
            (PinpointStepForm.Main, _) => 2,
            _ => 4,
        };

    /// <summary>The step as it is written alone.</summary>
    /// <returns>Such as <c>31</c>, <c>(3)</c> or <c>chapter-7</c>.</returns>
    public override string ToString() =>
        Form switch
        {
            PinpointStepForm.Main => Number.ToString(),
            PinpointStepForm.Inner => $"({Number})",
            _ => Number.IsNone ? Kind.Keyword() : $"{Kind.Keyword()}-{Number}",
        };

    /// <summary>Appends the step as it is written alone.</summary>
    internal void AppendTo(ref DefaultInterpolatedStringHandler text)
    {
        if (Form == PinpointStepForm.Inner)
        {
            text.AppendLiteral("(");
            text.AppendLiteral(Number.ToString());
            text.AppendLiteral(")");
        }
        else
        {
            text.AppendLiteral(ToString());
        }
    }

    private static ProvisionNumber Required(ProvisionNumber number) =>
        number.IsNone ? throw new ArgumentException("A provision that is written by its number needs one.", nameof(number)) : number;
}
