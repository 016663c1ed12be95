using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Yaml;

/// <summary>The number of a provision as it is written in YAML, and what the model makes of it.</summary>
internal static class WrittenNumber
{
    /// <summary>Whether a provision without a number gets its place among its like.</summary>
    public static bool IsPlaced(ProvisionKind kind) => kind is ProvisionKind.Paragraph or ProvisionKind.Recital or ProvisionKind.Sentence;

    // Letters stay letters in brackets, and in an instrument that letters its articles.
    public static ProvisionNumber NumberOf(ProvisionKind kind, string written, NumberingStyle numbering)
    {
        var lettersStay = !kind.IsNamed() && (kind != ProvisionKind.Article || numbering == NumberingStyle.Letter);
        return lettersStay && ProvisionNumber.TryParseInBrackets(written, out var inBrackets) ? inBrackets : ProvisionNumber.Parse(written, null);
    }

    // What is written otherwise than canonically is as the instrument prints it: X, 8 bis, Xbis.
    public static string Printed(ProvisionKind kind, string written, ProvisionNumber number, NumberingStyle numbering) => written != number.ToString()
        ? written
        : number.ToString(kind == ProvisionKind.Article && numbering == NumberingStyle.Roman ? "R" : "P", null);

    /// <summary>How to write a provision's number so that it reads back, as printed where that can be: empty for no number,
    /// <see langword="null"/> where no writing gives the number.</summary>
    public static string? Of(Provision provision, NumberingStyle numbering)
    {
        if (provision.Number.IsNone)
        {
            return IsPlaced(provision.Kind) ? null : string.Empty;
        }

        string[] forms = [provision.Number.ToString(), provision.PrintedNumber];
        return Array.Find(forms, written => ReadsBack(provision, written, numbering) && Printed(provision.Kind, written, provision.Number, numbering) == provision.PrintedNumber)
            ?? Array.Find(forms, written => ReadsBack(provision, written, numbering));
    }

    private static bool ReadsBack(Provision provision, string written, NumberingStyle numbering) =>
        ProvisionNumber.TryParse(written, null, out _) && NumberOf(provision.Kind, written, numbering) == provision.Number;
}
