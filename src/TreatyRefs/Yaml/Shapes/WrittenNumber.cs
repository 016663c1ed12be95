using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Yaml.Shapes;

/// <summary>The number of a provision as it is written in YAML, and what the model makes of it.</summary>
internal static class WrittenNumber
{
    /// <summary>Whether a provision without a number gets its place among its like.</summary>
    public static bool IsPlaced(ProvisionKind kind) => kind is ProvisionKind.Paragraph or ProvisionKind.Recital or ProvisionKind.Sentence;

    // Letters stay letters in brackets, and in an instrument that letters its articles.
    public static ProvisionNumber NumberOf(ProvisionKind kind, string written, NumberingStyle numbering)
    {
        var lettersStay = !kind.IsNamed() && (kind != ProvisionKind.Article || numbering == NumberingStyle.Letter);
        return lettersStay && ProvisionNumber.TryParseInBrackets(written, out var inBrackets)
            ? inBrackets
            : ProvisionNumber.Parse(written, null);
    }

    // What is written otherwise than canonically is as the instrument prints it: X, 8 bis, Xbis.
    public static string Printed(ProvisionKind kind, string written, ProvisionNumber number, NumberingStyle numbering) =>
        written != number.ToString()
            ? written
            : number.ToString(kind == ProvisionKind.Article && numbering == NumberingStyle.Roman ? "R" : "P", null);

    /// <summary>How to write a provision's number so that it reads back, as printed where that can be: empty for no number,
    /// <see langword="null"/> where no writing gives the number.</summary>
    public static string? Of(Provision provision, NumberingStyle numbering) =>
        Of(provision.Kind, provision.Number, provision.PrintedNumber, numbering);

    /// <summary>What a number will be printed as when what is written has been read again.</summary>
    public static string PrintedWhenRead(ProvisionKind kind, ProvisionNumber number, string printed, NumberingStyle numbering) =>
        Of(kind, number, printed, numbering) is { Length: > 0 } written ? Printed(kind, written, number, numbering) : string.Empty;

    private static string? Of(ProvisionKind kind, ProvisionNumber number, string printed, NumberingStyle numbering)
    {
        if (number.IsNone)
        {
            return IsPlaced(kind) ? null : string.Empty;
        }

        string[] forms = [number.ToString(), printed];
        return Array.Find(
                forms,
                written => ReadsBack(kind, number, written, numbering) && Printed(kind, written, number, numbering) == printed
            ) ?? Array.Find(forms, written => ReadsBack(kind, number, written, numbering));
    }

    private static bool ReadsBack(ProvisionKind kind, ProvisionNumber number, string written, NumberingStyle numbering) =>
        ProvisionNumber.TryParse(written, null, out _) && NumberOf(kind, written, numbering) == number;
}
