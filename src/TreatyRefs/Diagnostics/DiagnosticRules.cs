using System.Collections.Immutable;

namespace TreatyRefs.Diagnostics;

/// <summary>Every kind of problem that reading a library can find.</summary>
/// <remarks>TR10xx: text and YAML. TR20xx: keys and values. TR30xx: ids and references.
/// TR40xx: gaps, which only <c>check --coverage</c> reports.</remarks>
public static class DiagnosticRules
{
    /// <summary>The file is larger than is read.</summary>
    public static DiagnosticRule FileTooLarge { get; } = Error("TR1001", "File too large");

    /// <summary>The file is not UTF-8 text.</summary>
    public static DiagnosticRule NotUtf8 { get; } = Error("TR1002", "Not UTF-8 text");

    /// <summary>The file has an invisible character that changes how it is read.</summary>
    public static DiagnosticRule HiddenCharacter { get; } = Error("TR1003", "Hidden character");

    /// <summary>The file breaks the rules of YAML.</summary>
    public static DiagnosticRule YamlSyntax { get; } = Error("TR1004", "Not valid YAML");

    /// <summary>Values are nested deeper than is read.</summary>
    public static DiagnosticRule NestedTooDeep { get; } = Error("TR1005", "Nested too deep");

    /// <summary>A text or the whole file holds more than is read.</summary>
    public static DiagnosticRule TooMuch { get; } = Error("TR1006", "Too much");

    /// <summary>An alias names no anchor, its own, or stands for too much.</summary>
    public static DiagnosticRule BadAlias { get; } = Error("TR1007", "Bad alias");

    /// <summary>A tag asks for a type that is not used here.</summary>
    public static DiagnosticRule UnknownTag { get; } = Error("TR1008", "Unknown tag");

    /// <summary>A key stands twice in one record.</summary>
    public static DiagnosticRule DuplicateKey { get; } = Error("TR1009", "Duplicate key");

    /// <summary>A key is not a plain word.</summary>
    public static DiagnosticRule BadKey { get; } = Error("TR1010", "Bad key");

    /// <summary>The file holds no document.</summary>
    public static DiagnosticRule EmptyFile { get; } = Warning("TR1011", "Empty file");

    /// <summary>A file has more problems than are printed.</summary>
    public static DiagnosticRule MoreProblems { get; } = Error("TR1012", "More problems");

    /// <summary>A file or folder of the library could not be read.</summary>
    public static DiagnosticRule UnreadableFile { get; } = Error("TR1013", "Unreadable file");

    /// <summary>What is named like a file of the library is a pipe, a socket or a device.</summary>
    public static DiagnosticRule NotAFile { get; } = Warning("TR1014", "Not a file");

    /// <summary>The document does not say what it is.</summary>
    public static DiagnosticRule UnknownDocument { get; } = Error("TR2001", "Unknown document");

    /// <summary>The record has a key that it should not have; the record is kept.</summary>
    public static DiagnosticRule UnknownKey { get; } = Error("TR2002", "Unknown key");

    /// <summary>The record lacks a key that it must have.</summary>
    public static DiagnosticRule MissingKey { get; } = Error("TR2003", "Missing key");

    /// <summary>A text stands where a list should, or the like.</summary>
    public static DiagnosticRule WrongType { get; } = Error("TR2004", "Wrong type");

    /// <summary>A value is not one that its key can have.</summary>
    public static DiagnosticRule WrongValue { get; } = Error("TR2005", "Wrong value");

    /// <summary>An item of a list is empty.</summary>
    public static DiagnosticRule EmptyItem { get; } = Error("TR2006", "Empty item");

    /// <summary>Two records have one id, or two provisions one number.</summary>
    public static DiagnosticRule Duplicate { get; } = Error("TR3001", "Duplicate");

    /// <summary>An id names nothing in the library.</summary>
    public static DiagnosticRule UnknownId { get; } = Error("TR3002", "Unknown id");

    /// <summary>A reference points to a provision that does not exist.</summary>
    public static DiagnosticRule NoSuchProvision { get; } = Error("TR3003", "No such provision");

    /// <summary>Instruments replace each other in a circle.</summary>
    public static DiagnosticRule Circle { get; } = Error("TR3004", "Circle");

    /// <summary>A comment is on nothing and under no topic, so that nobody finds it.</summary>
    public static DiagnosticRule OnNothing { get; } = Warning("TR3005", "On nothing");

    /// <summary>A reference names an instrument that no loaded library declares.</summary>
    public static DiagnosticRule UnknownInstrument { get; } = Warning("TR3006", "Unknown instrument");

    /// <summary>A comment responds to itself, or comments supersede each other in a circle.</summary>
    public static DiagnosticRule AnswersItself { get; } = Warning("TR3007", "Answers itself");

    /// <summary>An instrument's list of provisions contradicts what else is said of it.</summary>
    public static DiagnosticRule StructureContradicted { get; } = Error("TR3008", "Structure contradicted");

    /// <summary>A described article has no commentary.</summary>
    public static DiagnosticRule NoCommentary { get; } = Warning("TR4001", "No commentary");

    /// <summary>A text cites what does not exist, or what nobody can tell.</summary>
    public static DiagnosticRule UnresolvedCitation { get; } = Warning("TR4002", "Unresolved citation");

    /// <summary>A fact names no source.</summary>
    public static DiagnosticRule NoSource { get; } = Warning("TR4003", "No source");

    /// <summary>Nothing stands under a topic.</summary>
    public static DiagnosticRule UnusedTopic { get; } = Warning("TR4004", "Unused topic");

    /// <summary>All rules, in order of their ids.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        FileTooLarge,
        NotUtf8,
        HiddenCharacter,
        YamlSyntax,
        NestedTooDeep,
        TooMuch,
        BadAlias,
        UnknownTag,
        DuplicateKey,
        BadKey,
        EmptyFile,
        MoreProblems,
        UnreadableFile,
        NotAFile,
        UnknownDocument,
        UnknownKey,
        MissingKey,
        WrongType,
        WrongValue,
        EmptyItem,
        Duplicate,
        UnknownId,
        NoSuchProvision,
        Circle,
        OnNothing,
        UnknownInstrument,
        AnswersItself,
        NoCommentary,
        UnresolvedCitation,
        NoSource,
        UnusedTopic,
    ];

    /// <summary>The rule with an id.</summary>
    /// <param name="id">Such as <c>TR1003</c>, in any case.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public static DiagnosticRule? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What a rule means, with a wrong and a right example.</summary>
    /// <param name="rule">One of <see cref="All"/>.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="KeyNotFoundException">The rule is none of them.</exception>
    public static RuleExplanation Explain(DiagnosticRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return RuleExplanations.Of(rule.Id);
    }

    private static DiagnosticRule Error(string id, string title) => new(id, DiagnosticSeverity.Error, title);

    private static DiagnosticRule Warning(string id, string title) => new(id, DiagnosticSeverity.Warning, title);
}
