using System.Text;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Styles;

/// <summary>The plain style in one of the languages that citations are read in: <c>article 4, paragraphe 2, Charte des Nations Unies</c>,
/// <c>《联合国宪章》第2条第4款</c>. Everything comes from the words that the language declares.</summary>
internal sealed class LocalStyle(CitationLanguage language) : CitationStyle("plain", $"Plain, in {language.Tag}")
{
    private protected override string Write(Cited cited)
    {
        var pinpoint = PinpointOf(cited);
        var name = NameOf(cited);
        return language.NumberPrefix is null ? Join(", ", pinpoint, name)
            : language.Tag == "ko" ? Join(" ", name, pinpoint)
            : $"《{name}》{pinpoint}";
    }

    private string NameOf(Cited cited)
    {
        var instrument = cited.Instrument;
        return Own(instrument.ShortTitle) ?? Own(instrument.Title) ?? instrument.Names.In(language.Tag).FirstOrDefault() ?? cited.ShortName ?? cited.Title;
    }

    private string? Own(LocalizedText? text) => text?.In(language.Tag) is { } version && version.Language == language.Tag ? version.Text : null;

    private string PinpointOf(Cited cited)
    {
        var first = Written(PrintedStep.Of(cited.Library, cited.Instrument, cited.Range.First), 0);
        if (cited.Range.IsSingle)
        {
            return first;
        }

        // The end of a range says again what it is: article 39 to article 51, 第39条至第51条.
        var same = cited.Range.First.Pinpoint.Steps.Zip(cited.Range.Last.Pinpoint.Steps).TakeWhile(pair => pair.First == pair.Second).Count();
        var last = Written(PrintedStep.Of(cited.Library, cited.Instrument, cited.Range.Last), same);
        var to = language.To[0];
        return language.NumberPrefix is null ? $"{first} {to} {last}" : $"{first}{to}{last}";
    }

    private string Written(List<PrintedStep> steps, int start)
    {
        var result = new StringBuilder();
        for (var i = start; i < steps.Count; i++)
        {
            if (IsBracketed(steps, i))
            {
                result.Append(result.Length > 0 && language.NumberPrefix is null ? " " : string.Empty).Append('(').Append(NumberOf(steps[i])).Append(')');
                continue;
            }

            result.Append(result.Length == 0 ? string.Empty : language.NumberPrefix is null ? ", " : language.Tag == "ko" ? " " : string.Empty)
                .Append(Worded(KindOf(steps[i]), NumberOf(steps[i])));
        }

        return result.ToString();
    }

    // A number directly inside an article is its paragraph; letters, and what lies deeper, stand in brackets everywhere.
    private static bool IsBracketed(List<PrintedStep> steps, int index) =>
        steps[index].Form == PinpointStepForm.Inner && !(index > 0 && steps[index - 1].Form != PinpointStepForm.Inner && steps[index - 1].Kind != ProvisionKind.Preamble && NumberOf(steps[index]).All(char.IsAsciiDigit));

    private static ProvisionKind KindOf(PrintedStep step) => step.Form == PinpointStepForm.Inner ? ProvisionKind.Paragraph : step.Kind;

    private static string NumberOf(PrintedStep step) =>
        !step.IsNumbered && step.Place > 0 ? step.Place.ToString(System.Globalization.CultureInfo.InvariantCulture) : step.Number.Trim('(', ')', '.', ' ');

    private string Worded(ProvisionKind kind, string number)
    {
        // These scripts count with figures also where the instrument prints roman numerals.
        number = language.NumberPrefix is not null && RomanNumeral.TryParse(number, out var value) ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : number;
        var sign = language.Signs.FirstOrDefault(unit => unit.Kind == kind);
        if (sign is not null && number.Length > 0 && number.All(char.IsAsciiDigit))
        {
            return language.NumberPrefix + number + sign.Signs[0];
        }

        var word = language.Units.FirstOrDefault(unit => unit.Kind == kind)?.Words[0] ?? Languages.English.Words.Units.First(unit => unit.Kind == kind).Words[0];
        return number.Length == 0 ? word : $"{word} {number}";
    }
}
