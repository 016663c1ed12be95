using System.Globalization;
using System.Text;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>What to call a provision in English: <c>Article 31(3)(c)</c>, <c>Chapter VII</c>, <c>Article 1, second paragraph</c>.</summary>
/// <remarks>A described provision is called as its instrument prints it; one that is not described, by its reference and the
/// instrument's numbering.</remarks>
internal static class ProvisionLabel
{
    /// <summary>The label of a provision, without its instrument.</summary>
    /// <param name="library">The library, for how the instrument prints it.</param>
    /// <param name="reference">The provision; a whole instrument gives its short title.</param>
    /// <returns>Such as <c>Article 4</c>.</returns>
    public static string Of(ITreatyLibrary library, ProvisionReference reference)
    {
        ArgumentNullException.ThrowIfNull(library);
        return reference.IsWhole ? InstrumentName(library, reference.Instrument) : Join(library, reference, shortArticle: false);
    }

    /// <summary>The label of one or several provisions, without their instrument.</summary>
    /// <param name="library">The library.</param>
    /// <param name="range">The provisions.</param>
    /// <returns>Such as <c>Article 4</c>, or both ends.</returns>
    public static string Of(ITreatyLibrary library, ReferenceRange range) =>
        range.IsSingle ? Of(library, range.First) : Of(library, range.First) + PlainWords.To + Of(library, range.Last);

    /// <summary>The label of one or several provisions with their instrument, for lists: <c>UN Charter, art. 51</c>.</summary>
    /// <param name="library">The library.</param>
    /// <param name="range">Where it points.</param>
    /// <returns>The label.</returns>
    public static string WithInstrument(ITreatyLibrary library, ReferenceRange range)
    {
        ArgumentNullException.ThrowIfNull(library);
        var name = InstrumentName(library, range.Instrument);
        if (range.First.IsWhole)
        {
            return name;
        }

        var first = Join(library, range.First, shortArticle: true);
        return range.IsSingle ? $"{name}, {first}" : $"{name}, {Plural(first)}{PlainWords.To}{Tail(library, range)}";
    }

    /// <summary>What to call an instrument in a line: its short title, else its title, else its id.</summary>
    /// <param name="library">The library.</param>
    /// <param name="id">The instrument.</param>
    /// <returns>The name in English where there is one.</returns>
    public static string InstrumentName(ITreatyLibrary library, InstrumentId id)
    {
        ArgumentNullException.ThrowIfNull(library);
        if (library.FindInstrument(id) is not { } instrument)
        {
            return UnknownInstrument(id);
        }

        return (instrument.ShortTitle ?? instrument.Title).In("en", library.Info.Languages[0]).Text;
    }

    // Any resolution of the United Nations has an id, described or not.
    private static string UnknownInstrument(InstrumentId id) => UndescribedResolution.NameOf(id) ?? id.ToString();

    private static string Join(ITreatyLibrary library, ProvisionReference reference, bool shortArticle)
    {
        var result = new StringBuilder();
        foreach (
            var step in PrintedStep.Of(
                library,
                library.FindInstrument(reference.Instrument) ?? UndescribedResolution.Of(reference.Instrument),
                reference
            )
        )
        {
            Append(result, step, shortArticle);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, PrintedStep step, bool shortArticle)
    {
        if (step.Form == PinpointStepForm.Inner)
        {
            AppendInner(result, step);
            return;
        }

        if (result.Length > 0)
        {
            result.Append(", ");
        }

        result.Append(shortArticle ? ShortWord(step.Kind) : Capitalised(step.Kind.Keyword()));
        if (step.Number.Length > 0)
        {
            result.Append(' ').Append(step.Number);
        }
    }

    private static void AppendInner(StringBuilder result, PrintedStep step)
    {
        // "Article 1F": a capital that stands right at the article's number.
        if (step is { IsNumbered: true, Number: [>= 'A' and <= 'Z'] } && char.IsAsciiDigit(result[^1]))
        {
            result.Append(step.Number);
        }
        else if (step.IsNumbered)
        {
            result.Append('(').Append(step.Number).Append(')');
        }
        else
        {
            result.Append(CultureInfo.InvariantCulture, $", {EnglishOrdinal.Of(step.Place)} {step.Kind.Keyword()}");
        }
    }

    private static string Tail(ITreatyLibrary library, ReferenceRange range)
    {
        var label = Join(library, range.Last, shortArticle: true);
        var space = label.IndexOf(' ', StringComparison.Ordinal);
        return range.Last.Pinpoint.Steps.Count == 1 && space > 0 ? label[(space + 1)..] : label;
    }

    private static string Plural(string label) =>
        label.StartsWith(PlainWords.Article, StringComparison.Ordinal) ? PlainWords.Articles + label[PlainWords.Article.Length..] : label;

    private static string ShortWord(ProvisionKind kind) =>
        kind switch
        {
            ProvisionKind.Article => PlainWords.Article,
            ProvisionKind.Paragraph => PlainWords.Paragraph,
            _ => kind.Keyword(),
        };

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
