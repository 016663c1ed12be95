using System.Collections.Frozen;
using TreatyRefs.References;

namespace TreatyRefs.Styles.Words;

/// <summary>The words that documents of the United Nations print.</summary>
internal static class UnitedNationsWords
{
    /// <summary>A resolution, before its number.</summary>
    public const string Resolution = "resolution";

    /// <summary>What stands between a resolution and its day.</summary>
    public const string Of = " of ";

    /// <summary>What stands before the volume of a series.</summary>
    public const string Volume = "vol. ";

    /// <summary>What stands before a number in a series.</summary>
    public const string Number = "No. ";

    /// <summary>What stands before a page.</summary>
    public const string Page = "p. ";

    /// <summary>The words of pinpoints.</summary>
    public static PinpointWords Pinpoint { get; } =
        new()
        {
            Words = FrozenDictionary<ProvisionKind, (string, string)>.Empty,
            BeforeBracket = " ",
            RangeSign = " to ",
            ParagraphsHaveWords = true,
            Unnumbered = Unnumbered.InWords,
        };

    /// <summary>The words of pinpoints in the Charter and in the Statute of its Court, whose articles have a capital letter.</summary>
    public static PinpointWords PinpointOfCharter { get; } =
        Pinpoint with
        {
            Words = new Dictionary<ProvisionKind, (string, string)>
            {
                [ProvisionKind.Article] = ("Article", "Articles"),
                [ProvisionKind.Chapter] = ("Chapter", "Chapters"),
            }.ToFrozenDictionary(),
        };

    /// <summary>The full names of the organs.</summary>
    public static string Organ(UnitedNationsOrgan organ) =>
        organ switch
        {
            UnitedNationsOrgan.Sc => "Security Council",
            UnitedNationsOrgan.Ga => "General Assembly",
            UnitedNationsOrgan.Hrc => "Human Rights Council",
            _ => "Economic and Social Council",
        };
}
