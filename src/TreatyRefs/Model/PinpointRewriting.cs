using TreatyRefs.References;

namespace TreatyRefs.Model;

/// <summary>Other readings of an article number that an instrument does not have.</summary>
internal static class PinpointRewriting
{
    /// <summary>How else an article may be meant: 22.3 as 22(3), 1a as 1(a), and in an instrument with lettered articles 5 as V.</summary>
    /// <param name="article">A pinpoint that ends in an article which the instrument does not have.</param>
    /// <param name="lettered">Whether the instrument's articles have letters.</param>
    /// <param name="parts">How many parts its numbers have: with 2, 22.3.1 is 22.3(1).</param>
    /// <returns>The other reading, or the same pinpoint where there is none.</returns>
    public static Pinpoint OfUnknownArticle(Pinpoint article, bool lettered, int parts = 1)
    {
        var number = article.Steps[^1].Number;
        var before = article.Parent;
        if (lettered && LetterReadAsRoman(number.ToString()) is { } letter)
        {
            return before.Then(PinpointStep.Main(ProvisionNumberOf(letter)));
        }

        if (number.IsDotted)
        {
            var printed = new ProvisionNumber(string.Join('.', number.Parts.Take(parts)));
            var first = before.Then(PinpointStep.Main(printed));
            return number
                .Parts.Skip(parts)
                .Aggregate(
                    printed.IsDotted ? first : OfUnknownArticle(first, lettered),
                    (path, part) => path.Then(PinpointStep.Inner(part))
                );
        }

        return number.Leading > 0 && number.Suffix is [var suffix]
            ? before
                .Then(PinpointStep.Main(new ProvisionNumber(number.Leading)))
                .Then(PinpointStep.Inner(ProvisionNumberOf(suffix.ToString())))
            : article;
    }

    // The notation reads a lone i, v or x as a roman numeral before it knows the instrument.
    private static string? LetterReadAsRoman(string number) =>
        number switch
        {
            "1" => "i",
            "5" => "v",
            "10" => "x",
            _ => null,
        };

    private static ProvisionNumber ProvisionNumberOf(string letter) =>
        ProvisionNumber.TryParseInBrackets(letter, out var number) ? number : default;
}
