using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>What a piece of a citation is.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text, or of a paragraph in it.</summary>
    End,

    /// <summary>A word; its roles say what it can do.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A number with its unit after it: <c>第四条</c>.</summary>
    Placed,

    /// <summary>A number or letter in brackets.</summary>
    Brackets,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A semicolon, which may divide a list of articles but ends any other.</summary>
    Semicolon,

    /// <summary>A dash, or two points, between the ends of a range.</summary>
    Dash,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What a word can do in a citation.</summary>
[Flags]
internal enum WordRoles
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>Name a kind of provision.</summary>
    Unit = 1,

    /// <summary>Join the last members of a list.</summary>
    And = 2,

    /// <summary>Stand between the ends of a range.</summary>
    To = 4,

    /// <summary>Stand around a range.</summary>
    AroundRange = 8,

    /// <summary>Stand between a provision and what it belongs to.</summary>
    Link = 16,

    /// <summary>Be a number.</summary>
    Number = 32,

    /// <summary>Say that an article stands alike in several instruments.</summary>
    Common = 64,

    /// <summary>Stand between a provision and a law that is not known: "of".</summary>
    Of = 128,

    /// <summary>Point at the text itself.</summary>
    This = 256,

    /// <summary>Point at something named before.</summary>
    That = 512,

    /// <summary>Point back without a noun.</summary>
    Thereof = 1024,

    /// <summary>Say where in the same text a provision stands.</summary>
    Above = 2048,

    /// <summary>Point at the neighbour.</summary>
    Preceding = 4096,

    /// <summary>Give a name for the rest of a text.</summary>
    Hereinafter = 8192,

    /// <summary>Define a term.</summary>
    Means = 16384,

    /// <summary>Repeat the citation before.</summary>
    Ibid = 32768,

    /// <summary>Name domestic law.</summary>
    Law = 65536,

    /// <summary>Make a number a count.</summary>
    Total = 131072,

    /// <summary>Say what sort of instrument is meant: Treaty, Convention.</summary>
    Designation = 262144,

    /// <summary>Introduce something new.</summary>
    Indefinite = 524288,

    /// <summary>Pick the latest.</summary>
    New = 1048576,

    /// <summary>Say what an instrument is about: a name goes on.</summary>
    About = 2097152,

    /// <summary>Say that something belongs to what was mentioned last.</summary>
    Its = 4194304,

    /// <summary>Name several instruments together.</summary>
    Plural = 8388608,

    /// <summary>Begin a remark on where and when an instrument was made.</summary>
    Concluded = 16777216,

    /// <summary>Say which paragraphs of a resolution are meant: operative.</summary>
    ParagraphAdjective = 33554432,

    /// <summary>Be the definite article.</summary>
    Definite = 67108864,

    /// <summary>Name a month.</summary>
    Month = 134217728,

    /// <summary>Be what an act of a legislator calls itself before its number, cut short: VO, Dir.</summary>
    LawCutShort = 268435456,

    /// <summary>Name a text that is not adopted yet: draft.</summary>
    Draft = 536870912,

    /// <summary>Be a letter for a unit of laws: s 30.</summary>
    LawUnit = 1073741824,
}

/// <summary>A piece of a citation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, as an offset.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Roles">What a word can do.</param>
/// <param name="Unit">The kind of provision that a word or a placed number names.</param>
/// <param name="Number">The number, of a number, a placed number, brackets or a number word.</param>
/// <param name="Entry">All that a word means, in every language.</param>
/// <param name="Languages">The languages of a number word or of a placed number.</param>
/// <param name="IsOrdinal">Whether a number says a place in an order: <c>third</c>, <c>3rd</c>.</param>
internal readonly record struct Token(
    TokenKind Kind,
    int Start,
    int End,
    WordRoles Roles = WordRoles.None,
    ProvisionKind Unit = default,
    ProvisionNumber Number = default,
    WordEntry? Entry = null,
    LanguageSet Languages = default,
    bool IsOrdinal = false
)
{
    /// <summary>Where brackets begin that stand between a placed number and its sign: <c>第25(1)条</c>; 0 where none do.</summary>
    public int InnerStart { get; init; }

    /// <summary>Whether a placed number has no sign of its own, because that stands after the last number of its list:
    /// <c>第39、41和42条</c>.</summary>
    public bool SharesSign { get; init; }

    public bool Can(WordRoles role) => (Roles & role) != 0;

    /// <summary>The languages in which it has any of some roles.</summary>
    public LanguageSet LanguagesOf(WordRoles roles) =>
        Kind == TokenKind.Placed || (roles & Roles & WordRoles.Number) != 0 ? Languages : Entry?.LanguagesOf(roles) ?? LanguageSet.All;
}
