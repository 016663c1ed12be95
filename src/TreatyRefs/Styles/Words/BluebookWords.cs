using System.Collections.Frozen;
using TreatyRefs.References;

namespace TreatyRefs.Styles.Words;

/// <summary>The words that the Bluebook prints.</summary>
internal static class BluebookWords
{
    /// <summary>What it calls the Charter of the United Nations.</summary>
    public const string Charter = "U.N. Charter";

    /// <summary>A resolution, before its number.</summary>
    public const string Resolution = "Res.";

    /// <summary>What happened on a day that is not that of signing.</summary>
    public const string Adopted = "adopted";

    /// <summary>The same of a treaty that States could sign from that day.</summary>
    public const string OpenedForSignature = "opened for signature";

    /// <summary>What stands before a number in a series.</summary>
    public const string Number = "No. ";

    /// <summary>The Official Journal of the European Union.</summary>
    public const string OfficialJournal = "O.J.";

    /// <summary>The words of pinpoints.</summary>
    public static PinpointWords Pinpoint { get; } =
        new()
        {
            Words = new Dictionary<ProvisionKind, (string, string)>
            {
                [ProvisionKind.Preamble] = ("pmbl.", "pmbl."),
                [ProvisionKind.Article] = ("art.", "arts."),
                [ProvisionKind.Paragraph] = ("¶", "¶¶"),
                [ProvisionKind.Part] = ("pt.", "pts."),
                [ProvisionKind.Title] = ("tit.", "tits."),
                [ProvisionKind.Chapter] = ("ch.", "chs."),
                [ProvisionKind.Section] = ("sec.", "secs."),
                [ProvisionKind.Subsection] = ("subsec.", "subsecs."),
                [ProvisionKind.Appendix] = ("app.", "apps."),
                [ProvisionKind.Schedule] = ("sched.", "scheds."),
                [ProvisionKind.Rule] = ("r.", "rr."),
                [ProvisionKind.Regulation] = ("reg.", "regs."),
            }.ToFrozenDictionary(),
            Unnumbered = Unnumbered.ByWordAndPlace,
        };

    /// <summary>The months.</summary>
    public static IReadOnlyList<string> Months { get; } =
    ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>The organs of the United Nations: <c>S.C.</c>, <c>G.A.</c></summary>
    public static string Organ(UnitedNationsOrgan organ) =>
        organ switch
        {
            UnitedNationsOrgan.Sc => "S.C.",
            UnitedNationsOrgan.Ga => "G.A.",
            UnitedNationsOrgan.Hrc => "Human Rights Council",
            _ => "E.S.C.",
        };
}
