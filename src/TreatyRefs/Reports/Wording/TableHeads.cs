using TreatyRefs.Collections;

namespace TreatyRefs.Reports.Wording;

/// <summary>What stands over the columns and before the lines of tables.</summary>
internal static class TableHeads
{
    public const string Instrument = "Instrument";

    public const string RefersTo = "Refers to";

    public const string Between = "References among them";

    public const string Common = "Common references";

    public const string Note = "Editor's note";

    public static EquatableArray<string> Instruments { get; } = ["Id", "Name", "Status", "Comments"];

    public static EquatableArray<string> Experts { get; } = ["Id", "Name", "Comments"];

    public static EquatableArray<string> Topics { get; } = ["Id", "Topic", "Comments"];

    public static EquatableArray<string> Provisions { get; } = ["Reference", "Provision", "Subject", "Comments"];

    public static EquatableArray<string> Coverage { get; } =
    [Instrument, "Articles", "Described", "With commentary", "On the whole", "Without commentary"];
}
