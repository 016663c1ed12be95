using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Grammar;

/// <summary>One provision that a phrase names, or the ends of a range, at its place in the text.</summary>
/// <param name="First">The provision, or the first of a range.</param>
/// <param name="Last">The same, or the last of a range.</param>
/// <param name="Start">Where it is written: the offset of its own number in a list, of all that names it otherwise.</param>
/// <param name="End">Where that ends.</param>
/// <param name="Group">The group of units that names it.</param>
internal readonly record struct CitedProvision(Pinpoint First, Pinpoint Last, int Start = 0, int End = 0, int Group = 0);

/// <summary>One number after a unit, with the brackets that follow it.</summary>
/// <param name="Number">The number.</param>
/// <param name="FirstInner">Where the numbers in the brackets begin in the phrase's list of them.</param>
/// <param name="InnerCount">How many they are.</param>
/// <param name="Start">Where it is written.</param>
/// <param name="End">Where that ends.</param>
/// <param name="EndsRange">Whether it is the last of a range that the number before it begins.</param>
internal readonly record struct CitedNumber(
    ProvisionNumber Number,
    int FirstInner,
    int InnerCount,
    int Start,
    int End,
    bool EndsRange = false
);

/// <summary>A unit with its numbers: "paragraphs 2 and 3", "Annex III", "第四条".</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Depth">How deep inside an instrument it stands; what is deeper belongs to what is less deep.</param>
/// <param name="Group">Which group of units it belongs to: those of one group name one path together.</param>
/// <param name="FirstNumber">Where its numbers begin in the phrase's list of them.</param>
/// <param name="NumberCount">How many they are.</param>
/// <param name="Start">Where it is written.</param>
/// <param name="End">Where that ends.</param>
/// <param name="HasWord">Whether it says what it is, rather than going on with a list.</param>
/// <param name="FollowsAnd">Whether an "and" stands before it.</param>
internal readonly record struct CitedUnit(
    ProvisionKind Kind,
    int Depth,
    int Group,
    int FirstNumber,
    int NumberCount,
    int Start,
    int End,
    bool HasWord,
    bool FollowsAnd
)
{
    /// <summary>The depth of articles.</summary>
    public const int Article = 10;

    /// <summary>The depth of letters that an article is divided by before its paragraphs.</summary>
    public const int LetterOfArticle = 12;

    /// <summary>The depth of what a paragraph is divided by before its points.</summary>
    public const int PartOfParagraph = 25;

    /// <summary>Whether a kind of provision stands inside articles.</summary>
    public static bool IsInner(ProvisionKind kind) => DepthOf(kind) > Article;

    public static int DepthOf(ProvisionKind kind) =>
        kind switch
        {
            ProvisionKind.Preamble or ProvisionKind.Annex or ProvisionKind.Appendix or ProvisionKind.Schedule => 0,
            ProvisionKind.Part => 1,
            ProvisionKind.Title => 2,
            ProvisionKind.Chapter => 3,
            ProvisionKind.Section => 4,
            ProvisionKind.Subsection => 5,
            ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation => Article,
            ProvisionKind.Recital => 15,
            ProvisionKind.Paragraph => 20,
            ProvisionKind.Point => 30,
            ProvisionKind.Subpoint => 40,
            _ => 50,
        };
}

/// <summary>What a phrase consists of. One is used for phrase after phrase, so that reading makes no garbage.</summary>
internal sealed class PhraseParts
{
    public List<CitedUnit> Units { get; } = [];

    public List<CitedNumber> Numbers { get; } = [];

    public List<ProvisionNumber> Inner { get; } = [];

    /// <summary>Room for the units that lead to one provision.</summary>
    public List<CitedUnit> Path { get; } = [];

    /// <summary>Room for the steps to one provision, or to the first of a range.</summary>
    public List<PinpointStep> First { get; } = [];

    /// <summary>Room for the steps to the last of a range.</summary>
    public List<PinpointStep> Last { get; } = [];

    /// <summary>Whether the language of the phrase has one word for rules and regulations: those of annexes and chapters are
    /// regulations.</summary>
    public bool RulesMayBeRegulations { get; set; }

    public void Clear()
    {
        Units.Clear();
        Numbers.Clear();
        Inner.Clear();
    }

    /// <summary>Adds a number after the first of its unit, completed by the one before it: "Articles 31(1)-3".</summary>
    public void AddNumber(ReadOnlySpan<char> text, CitedNumber number, bool isPlural, bool isRange)
    {
        var first = Numbers[^1];
        var endsRange = isRange && !first.EndsRange;
        Numbers.Add(
            number with
            {
                Number =
                    endsRange ? ListRules.Completed(text, first, number)
                    : isPlural ? number.Number
                    : ListRules.InSameArticle(first.Number, number.Number),
                EndsRange = endsRange,
            }
        );
    }

    /// <summary>Reads the parts as paragraphs, as Russian law has them: "ч. 1 и п. «а» ч. 2 ст. 105". What stands before one in its group
    /// is a point of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="group">The group of the last of them.</param>
    public void PartsAreParagraphs(ReadOnlySpan<char> text, int group)
    {
        // "часть III" is one of a treaty, and so is what stands in a section.
        for (var i = 0; i < Units.Count; i++)
        {
            var isParagraph =
                Units[i].Kind == ProvisionKind.Part
                && !char.IsUpper(text[Numbers[Units[i].FirstNumber].Start])
                && !HasDepth(Units[i].Group, CitedUnit.DepthOf(ProvisionKind.Section));
            Units[i] = isParagraph ? OfKind(Units[i], ProvisionKind.Paragraph) : Units[i];
        }

        if (Units is [.., { Kind: ProvisionKind.Paragraph } point, _] && point.Group == group)
        {
            Units[^2] = OfKind(point, ProvisionKind.Point);
        }
    }

    private static CitedUnit OfKind(CitedUnit unit, ProvisionKind kind) => unit with { Kind = kind, Depth = CitedUnit.DepthOf(kind) };

    /// <summary>Parts letters that follow each other, as in 第4条(a)(b): no letter stands inside the one before it, so that they are beside
    /// each other; (h)(i) and (u)(v) are a letter and a numeral.</summary>
    public void PartLetters()
    {
        var whole = Numbers[^1];
        var run = 1;
        while (run < whole.InnerCount && IsNextLetter(Inner[^run], Inner[^(run + 1)]))
        {
            run++;
        }

        if (run == 1 || whole.FirstInner + whole.InnerCount != Inner.Count)
        {
            return;
        }

        var above = whole.InnerCount - run;
        Numbers[^1] = whole with { InnerCount = above + 1 };
        for (var i = 1; i < run; i++)
        {
            var first = Inner.Count;
            Inner.AddRange(Inner.GetRange(whole.FirstInner, above));
            Inner.Add(Inner[whole.FirstInner + above + i]);
            Numbers.Add(whole with { FirstInner = first, InnerCount = above + 1 });
        }
    }

    private static bool IsNextLetter(ProvisionNumber letter, ProvisionNumber before) =>
        letter.IsLetters
        && before.IsLetters
        && letter.ToString() is [var one and not ('i' or 'v' or 'x')]
        && before.ToString() is [var other]
        && one == other + 1;

    /// <summary>Whether an article has been read, of which what follows may be a part.</summary>
    public bool HasArticle =>
        Units is [.., { Kind: ProvisionKind.Article or ProvisionKind.Paragraph }]
        && Units.Exists(unit => unit.Kind == ProvisionKind.Article);

    /// <summary>The place of the last unit of a group that is further out than a depth and stands before a unit; -1 for none.</summary>
    public int Around(in CitedUnit inner, int depth)
    {
        for (var i = Units.Count - 1; i >= 0; i--)
        {
            var outer = Units[i];
            if (outer.Group == inner.Group && outer.Depth < depth && outer.Start < inner.Start)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the last units, those of a group, have one of a depth.</summary>
    public bool HasDepth(int group, int depth)
    {
        for (var i = Units.Count - 1; i >= 0 && Units[i].Group == group; i--)
        {
            if (Units[i].Depth == depth)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the sign of the last unit again, now that the languages of the phrase are known better: the 号 of 第5条第4項第1号 is
    /// Japanese, and so its 項 is a paragraph; in Chinese it would be a point.</summary>
    public void ReadAgain(ReadOnlySpan<char> text, LanguageSet languages)
    {
        if (Units is not [.., var last])
        {
            return;
        }

        foreach (var (sign, kind, meaning) in Vocabulary.SignsOfTwoKinds)
        {
            if (kind != last.Kind && !(meaning & languages).IsEmpty && text[last.Start..last.End].EndsWith(sign))
            {
                Units[^1] = last with { Kind = kind, Depth = CitedUnit.DepthOf(kind) };
            }
        }
    }
}
