using System.Globalization;
using System.Text;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Styles.Words;

namespace TreatyRefs.Styles;

/// <summary>The plain style in one of the languages that citations are read in: <c>Charte des Nations Unies, art. 2, par. 4</c>,
/// <c>《联合国宪章》第2条第4款</c>. Everything comes from the words and forms that the language declares.</summary>
/// <remarks>The rules are those of the plain style, as each language writes them: its order of name and provision, its abbreviations, its
/// capital letters and its marks. Where names would have to be declined after a provision, the name stands first.</remarks>
internal sealed class LocalStyle(Language language) : CitationStyle("plain", $"Plain, in {language.Tag}")
{
    private readonly WrittenForms _forms = language.Forms;

    protected override string Write(Cited cited)
    {
        var (name, pinpoint) = (NameOf(cited), PinpointOf(cited));
        return pinpoint.Length == 0 ? name
            : _forms.NameFirst ? name + _forms.AfterName + pinpoint
            : cited.IsResolution ? $"{name}, {pinpoint}"
            : pinpoint + _forms.AfterName + name;
    }

    // A resolution is called by its number in every language.
    private string NameOf(Cited cited)
    {
        if (cited is { IsResolution: true, Resolution: { } symbol } && (int)symbol.Organ < _forms.Resolutions.Count)
        {
            var number = symbol.Session is null && cited.Day is { } day ? $"{symbol.Number} ({DateText.Year(day.Date)})" : symbol.Full(" ");
            return Filled(_forms.Resolutions[(int)symbol.Organ], number);
        }

        // A name that several instruments share leads to none of them.
        var own = Names(cited.Instrument).FirstOrDefault(name => OwnNames.IsOwn(cited, name, language.Tag));
        return own is null ? PlainStyle.NameOf(cited) : Filled(_forms.Name, own);
    }

    private IEnumerable<string> Names(Instrument instrument) =>
        new[] { Own(instrument.ShortTitle), Own(instrument.Title) }.OfType<string>().Concat(instrument.Names.In(language.Tag));

    private string? Own(LocalizedText? text) =>
        text?.In(language.Tag) is { } version && version.Language == language.Tag ? version.Text : null;

    private string PinpointOf(Cited cited)
    {
        var (first, last) = (cited.Range.First, cited.Range.Last);
        var steps = PrintedStep.Of(cited.Library, cited.Instrument, first);
        var result = new StringBuilder();
        Append(result, cited, steps, 0);
        if (!cited.Range.IsSingle)
        {
            var same = first.Pinpoint.Steps.Zip(last.Pinpoint.Steps).TakeWhile(pair => pair.First == pair.Second).Count();
            var end = new StringBuilder();
            Append(end, cited, PrintedStep.Of(cited.Library, cited.Instrument, last), same);
            var isPoint = same < steps.Count && IsPoint(steps, same);
            result.Append(
                isPoint && _forms.ToPoint is { } to
                    ? to + end
                    : _forms.To + WithoutWord(end.ToString(), steps, same, isPoint) + _forms.AfterRange
            );
        }

        return result.ToString();
    }

    private void Append(StringBuilder result, Cited cited, List<PrintedStep> steps, int start)
    {
        var isInPoint = false;
        for (var i = start; i < steps.Count; i++)
        {
            var isPoint = IsPoint(steps, i);
            var written =
                isPoint
                    ? Filled(
                        isInPoint || NumberOf(steps[i]).All(char.IsAsciiDigit) ? _forms.Inner : _forms.Point,
                        LetterOf(NumberOf(steps[i]))
                    )
                : i == 0 && steps[i].Kind == ProvisionKind.Paragraph && cited.IsResolution ? Filled(_forms.Operative, NumberOf(steps[i]))
                : Worded(KindOf(steps[i]), NumberOf(steps[i]));
            result
                .Append(isPoint || result.Length == 0 ? string.Empty : _forms.Between)
                .Append(isPoint && result.Length == 0 ? written.TrimStart(' ', ',') : written);
            isInPoint |= isPoint;
        }
    }

    // The end of a range says no word again where the word stands before the number: art. 39 à 51, but 第39条至第51条.
    private string WithoutWord(string end, List<PrintedStep> steps, int same, bool isPoint)
    {
        if (same >= steps.Count || language.NumberPrefix is not null)
        {
            return end;
        }

        var word = (isPoint ? Filled(_forms.Point, "\0").TrimStart(' ', ',') : Worded(KindOf(steps[same]), "\0")).Split('\0')[0];
        return word.Length > 0 && end.StartsWith(word, StringComparison.Ordinal) ? end[word.Length..] : end;
    }

    // A number directly inside an article is its paragraph; letters, and what lies deeper, are points.
    private static bool IsPoint(List<PrintedStep> steps, int index) =>
        steps[index].Form == PinpointStepForm.Inner
        && !(
            (index == 0 || (steps[index - 1].Form != PinpointStepForm.Inner && !(steps[index - 1].Kind == ProvisionKind.Paragraph)))
            && NumberOf(steps[index]).All(char.IsAsciiDigit)
        );

    private static ProvisionKind KindOf(PrintedStep step) => step.Form == PinpointStepForm.Inner ? ProvisionKind.Paragraph : step.Kind;

    private static string NumberOf(PrintedStep step) =>
        !step.IsNumbered && step.Place > 0 ? step.Place.ToString(CultureInfo.InvariantCulture) : step.Number.Trim('(', ')', '.', ' ');

    // The third letter is the third letter of the language.
    private string LetterOf(string number) =>
        _forms.HasOwnLetters && number is [>= 'a' and <= 'z' and var letter] && letter - 'a' < language.PointLetters.Length
            ? language.PointLetters[letter - 'a'].ToString()
            : number;

    private string Worded(ProvisionKind kind, string number)
    {
        number = InFigures(number);
        if (language.BisJoiner is { } joiner && WithJoiner(kind, number, joiner) is { } joined)
        {
            return joined;
        }

        if (_forms.Units.FirstOrDefault(unit => unit.Kind == kind) is { } form && number.Length > 0)
        {
            return Filled(form.Words[0], number);
        }

        if (language.Signs.FirstOrDefault(unit => unit.Kind == kind) is { } sign && number.Length > 0 && number.All(char.IsAsciiDigit))
        {
            return language.NumberPrefix + number + sign.Signs[0];
        }

        var word =
            language.Units.FirstOrDefault(unit => unit.Kind == kind)?.Words[0]
            ?? English.Words.Units.First(unit => unit.Kind == kind).Words[0];
        word = _forms.HasCapitals ? char.ToUpperInvariant(word[0]) + word[1..] : word;
        return number.Length == 0 ? word : $"{word} {number}";
    }

    // 8 bis is 제8조의2.
    private string? WithJoiner(ProvisionKind kind, string number, string joiner)
    {
        var space = number.IndexOf(' ', StringComparison.Ordinal);
        var place = space < 0 ? 0 : LatinSuffix.OrdinalOf(number.AsSpan(space + 1));
        return place > 1 && language.Signs.FirstOrDefault(unit => unit.Kind == kind) is { } sign
            ? $"{language.NumberPrefix}{InFigures(number[..space])}{sign.Signs[0]}{joiner}{place}"
            : null;
    }

    // Scripts with signs count with figures also where the instrument prints roman numerals.
    private string InFigures(string number) =>
        language.NumberPrefix is not null && RomanNumeral.TryParse(number, out var value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : number;

    private static string Filled(string pattern, string value) => pattern.Replace("{0}", value, StringComparison.Ordinal);
}
