using System.Text;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>Writes pinpoints in the words of a style: <c>art 31(3)(c)</c>, <c>articles 39 to 51</c>, <c>annex III art
/// 17(2)(b)</c>.</summary>
internal sealed class PinpointText(PinpointWords words)
{
    /// <summary>How a step is written.</summary>
    private enum Shape
    {
        /// <summary>A word and a number.</summary>
        Word,

        /// <summary>A number in brackets.</summary>
        Bracket,

        /// <summary>An ordinal and a word.</summary>
        Ordinal,
    }

    /// <summary>The pinpoint of what is cited.</summary>
    /// <returns>Empty for a whole instrument.</returns>
    public string Of(Cited cited)
    {
        var result = new StringBuilder();
        var first = Steps(cited, cited.Range.First);
        if (cited.Range.IsSingle)
        {
            Write(result, first, 0, null);
            return result.ToString();
        }

        var last = Steps(cited, cited.Range.Last);
        var differs = cited
            .Range.First.Pinpoint.Steps.Zip(cited.Range.Last.Pinpoint.Steps)
            .TakeWhile(pair => pair.First == pair.Second)
            .Count();
        Write(result, first, 0, differs);
        result.Append(HasWordAfter(first, differs) && words.RangeSign[0] == ' ' ? "," : "");
        result.Append(ShapeOf(first, differs) == Shape.Ordinal ? PlainWords.To : words.RangeSign);
        WriteBare(result, last, differs);
        return result.ToString();
    }

    // The paragraphs of a preamble have numbers in references, but treaties do not print them.
    private static List<PrintedStep> Steps(Cited cited, ProvisionReference reference)
    {
        var steps = PrintedStep.Of(cited.Library, cited.Instrument, reference);
        for (var i = 1; i < steps.Count; i++)
        {
            if (steps[i].Form == PinpointStepForm.Inner && steps[i - 1].Kind == ProvisionKind.Preamble)
            {
                steps[i] = steps[i] with { IsNumbered = false };
            }
        }

        return steps;
    }

    // articles 31, paragraph 3, to 32: what comes between two commas would else belong to both ends.
    private bool HasWordAfter(List<PrintedStep> steps, int index) =>
        Enumerable.Range(index + 1, steps.Count - index - 1).Any(inner => ShapeOf(steps, inner) != Shape.Bracket);

    private void Write(StringBuilder result, List<PrintedStep> steps, int start, int? several)
    {
        for (var i = start; i < steps.Count; i++)
        {
            Write(result, steps, i, i == several);
        }
    }

    private void Write(StringBuilder result, List<PrintedStep> steps, int index, bool several)
    {
        var step = steps[index];
        switch (ShapeOf(steps, index))
        {
            case Shape.Bracket:
                result.Append(words.BeforeBracket).Append('(').Append(NumberOf(step)).Append(')');
                break;
            case Shape.Ordinal:
                result
                    .Append(result.Length > 0 ? ", " : "")
                    .Append(EnglishOrdinal.Of(step.Place))
                    .Append(several ? "" : " " + Paragraph(several: false));
                break;
            default:
                result.Append(result.Length > 0 ? words.Between : "").Append(WordOf(step, several));
                result.Append(NumberOf(step) is { Length: > 0 } number ? " " + number : "");
                break;
        }
    }

    // The end of a range repeats no word: arts 39-51, paragraph 3 (a) to (c), first to third paragraphs.
    private void WriteBare(StringBuilder result, List<PrintedStep> steps, int index)
    {
        var step = steps[index];
        switch (ShapeOf(steps, index))
        {
            case Shape.Bracket:
                result.Append('(').Append(NumberOf(step)).Append(')');
                break;
            case Shape.Ordinal:
                result.Append(EnglishOrdinal.Of(step.Place)).Append(' ').Append(Paragraph(several: true));
                break;
            default:
                result.Append(NumberOf(step));
                break;
        }

        Write(result, steps, index + 1, null);
    }

    private Shape ShapeOf(List<PrintedStep> steps, int index)
    {
        var step = steps[index];
        if (step.Form != PinpointStepForm.Inner)
        {
            return Shape.Word;
        }

        var outer = index == 0 ? default : steps[index - 1];
        if (IsUnnumbered(step) && words.Unnumbered != Unnumbered.LikeNumbered)
        {
            return words.Unnumbered == Unnumbered.InWords ? Shape.Ordinal : Shape.Word;
        }

        return step.Kind == ProvisionKind.Paragraph && NumberOf(step).All(char.IsAsciiDigit) && HasWordIn(outer)
            ? Shape.Word
            : Shape.Bracket;
    }

    // annex I, paragraph 3 everywhere; article 31, paragraph 3 where the style says so; paragraph 8 (3) never.
    private bool HasWordIn(PrintedStep outer) =>
        outer.Kind is ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation
            ? words.ParagraphsHaveWords && outer.Form != PinpointStepForm.Inner
            : outer.Form == PinpointStepForm.Named;

    // Bluebook writes ¶ only before a number that is printed.
    private string WordOf(PrintedStep step, bool several) =>
        step.Form != PinpointStepForm.Inner ? words.Of(step.Kind, several)
        : !IsUnnumbered(step) || words.Unnumbered != Unnumbered.ByWordAndPlace ? words.Of(ProvisionKind.Paragraph, several)
        : several ? PlainWords.Paragraphs
        : PlainWords.Paragraph;

    private static string Paragraph(bool several) => PinpointWords.Plain(ProvisionKind.Paragraph, several);

    private static bool IsUnnumbered(PrintedStep step) => !step.IsNumbered && step.Place > 0;

    private static string NumberOf(PrintedStep step) =>
        IsUnnumbered(step) ? step.Place.ToString(System.Globalization.CultureInfo.InvariantCulture) : step.Number;
}
