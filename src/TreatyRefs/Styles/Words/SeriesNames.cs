using System.Collections.Frozen;

namespace TreatyRefs.Styles.Words;

/// <summary>Where treaties are printed: the codes of series, and what documents of the United Nations call some of them.</summary>
internal static class SeriesNames
{
    /// <summary>The Official Journal of the European Union, which is cited by year and issue.</summary>
    public const string OfficialJournal = "OJ";

    /// <summary>The series of the United Nations, which is cited before any other.</summary>
    public const string UnitedNations = "UNTS";

    /// <summary>The codes that stand in citations. Other capitals may be anything.</summary>
    public static FrozenSet<string> Codes { get; } =
        FrozenSet.Create(
            StringComparer.OrdinalIgnoreCase,
            UnitedNations,
            "LNTS",
            "ETS",
            "CETS",
            "UKTS",
            "TIAS",
            "UST",
            "TS",
            "ILM",
            OfficialJournal,
            "CTS",
            "ATS",
            "EAS",
            "Bevans",
            "Stat",
            "BGBl",
            "RTNU",
            "STE",
            "GAOR",
            "SCOR",
            "ICJ",
            "ECR"
        );

    /// <summary>The names in full, by their codes.</summary>
    public static FrozenDictionary<string, string> InFull { get; } =
        new Dictionary<string, string>
        {
            [UnitedNations] = "United Nations, Treaty Series",
            ["LNTS"] = "League of Nations, Treaty Series",
            ["ETS"] = "European Treaty Series",
            ["CETS"] = "Council of Europe Treaty Series",
            [OfficialJournal] = "Official Journal of the European Union",
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
