using TreatyRefs.Collections;

namespace TreatyRefs.Languages;

/// <summary>How a language writes a citation: <c>Art. 31 Abs. 3 lit. c WVK</c>, <c>《联合国宪章》第2条第4款</c>. In the patterns, <c>{0}</c> is
/// the number or the name.</summary>
internal sealed record WrittenForms
{
    /// <summary>Whether the name stands before the provision.</summary>
    public bool NameFirst { get; init; } = true;

    /// <summary>What stands between the name and the provision.</summary>
    public string AfterName { get; init; } = ", ";

    /// <summary>The marks around a name that has a provision after it.</summary>
    public string Name { get; init; } = "{0}";

    /// <summary>What stands between two units with a word each.</summary>
    public string Between { get; init; } = ", ";

    /// <summary>Units that are written otherwise than by the first word that is read for them, and a space.</summary>
    public EquatableArray<UnitWords> Units { get; init; }

    /// <summary>The unit of a paragraph that a resolution consists of.</summary>
    public string Operative { get; init; } = "{0}";

    /// <summary>Whether units without a form of their own have a capital letter.</summary>
    public bool HasCapitals { get; init; }

    /// <summary>A letter inside an article or a paragraph.</summary>
    public string Point { get; init; } = " {0})";

    /// <summary>What lies inside a point, and a number inside a paragraph.</summary>
    public string Inner { get; init; } = " {0})";

    /// <summary>Whether letters are those of the language, in its own order.</summary>
    public bool HasOwnLetters { get; init; }

    /// <summary>What stands between the ends of a range.</summary>
    public string To { get; init; } = "-";

    /// <summary>The same between points, where it is another.</summary>
    public string? ToPoint { get; init; }

    /// <summary>What stands after a range.</summary>
    public string AfterRange { get; init; } = string.Empty;

    /// <summary>Resolutions, in the order of <c>UnitedNationsOrgan</c>.</summary>
    public EquatableArray<string> Resolutions { get; init; }
}
