using System.Collections.Frozen;

namespace TreatyRefs.Styles.Words;

/// <summary>The words of what journals print beside a name and a pinpoint: <c>(opened for signature 23 May 1969)</c>,
/// <c>United Nations, Treaty Series, vol. 1155, p. 331</c>.</summary>
internal static class SourceNoteWords
{
    /// <summary>What stands before a page or number that follows a pinpoint: <c>51 and 52</c> goes on with it.</summary>
    public const string And = " and ";

    /// <summary>What makes a note of it.</summary>
    public static FrozenSet<string> Telling { get; } =
        FrozenSet.Create(
            StringComparer.OrdinalIgnoreCase,
            "opened",
            "signature",
            "adopted",
            "signed",
            "done",
            "concluded",
            "entered",
            "force",
            "United",
            "Nations",
            "Series",
            "Doc",
            "Official",
            "Journal",
            "European",
            "Union",
            "League",
            "Council",
            "Europe"
        );

    /// <summary>What only stands in one, the letters of the Official Journal among it.</summary>
    public static FrozenSet<string> Little { get; } =
        FrozenSet.Create(
            StringComparer.OrdinalIgnoreCase,
            "for",
            "at",
            "into",
            "Treaty",
            "vol",
            "No",
            "p",
            "pp",
            "UN",
            "and",
            "of",
            "the",
            "C",
            "L"
        );
}
