using System.Collections.Frozen;
using TreatyRefs.References;

namespace TreatyRefs.Styles.Words;

/// <summary>The words that OSCOLA prints.</summary>
internal static class OscolaWords
{
    /// <summary>A resolution, before its number.</summary>
    public const string Resolution = "Res";

    /// <summary>A document of the United Nations, before its symbol.</summary>
    public const string Document = "UN Doc";

    /// <summary>What happened on the day of a treaty.</summary>
    public const string Adopted = "adopted";

    /// <summary>The same where it was signed.</summary>
    public const string Signed = "signed";

    /// <summary>The same where States could sign from that day.</summary>
    public const string OpenedForSignature = "opened for signature";

    /// <summary>What happened on the second day.</summary>
    public const string EnteredIntoForce = "entered into force";

    /// <summary>What stands before a number in a series.</summary>
    public const string Number = "No ";

    /// <summary>The Official Journal of the European Union.</summary>
    public const string OfficialJournal = "OJ";

    /// <summary>The words of pinpoints.</summary>
    public static PinpointWords Pinpoint { get; } =
        new()
        {
            Words = new Dictionary<ProvisionKind, (string, string)>
            {
                [ProvisionKind.Article] = ("art", "arts"),
                [ProvisionKind.Paragraph] = ("para", "paras"),
                [ProvisionKind.Part] = ("pt", "pts"),
                [ProvisionKind.Chapter] = ("ch", "chs"),
                [ProvisionKind.Section] = ("s", "ss"),
                [ProvisionKind.Schedule] = ("sch", "schs"),
                [ProvisionKind.Rule] = ("r", "rr"),
                [ProvisionKind.Regulation] = ("reg", "regs"),
            }.ToFrozenDictionary(),
            Between = " ",
            Unnumbered = Unnumbered.InWords,
        };

    /// <summary>The organs of the United Nations: <c>UNSC</c>, <c>UNGA</c>.</summary>
    public static string Organ(UnitedNationsOrgan organ) =>
        organ switch
        {
            UnitedNationsOrgan.Sc => "UNSC",
            UnitedNationsOrgan.Ga => "UNGA",
            UnitedNationsOrgan.Hrc => "UNHRC",
            _ => "ECOSOC",
        };
}
