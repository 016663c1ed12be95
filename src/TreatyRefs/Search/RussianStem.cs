using System.Buffers;

namespace TreatyRefs.Search;

/// <summary>Makes the forms of a Russian word equal: cases, numbers and genders, persons and tenses, participles.</summary>
/// <remarks>After the published Snowball algorithm for Russian: endings come off after the first vowel, those of verbs some only after
/// а or я.
/// <see cref="Grammar.Inflection"/> is not enough here: names have no verbs in them. Applied to all words in Cyrillic letters.</remarks>
internal static class RussianStem
{
    private const string Rule = "правил";

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("аеиоуыэюя");

    private static readonly string[] s_gerundsAfterA = ["вшись", "вши", "в"];
    private static readonly string[] s_gerunds = ["ившись", "ывшись", "ивши", "ывши", "ив", "ыв"];
    private static readonly string[] s_adjectives =
    [
        "ими",
        "ыми",
        "его",
        "ого",
        "ему",
        "ому",
        "ее",
        "ие",
        "ые",
        "ое",
        "ей",
        "ий",
        "ый",
        "ой",
        "ем",
        "им",
        "ым",
        "ом",
        "их",
        "ых",
        "ую",
        "юю",
        "ая",
        "яя",
        "ою",
        "ею",
    ];

    private static readonly string[] s_participlesAfterA = ["ем", "нн", "вш", "ющ", "щ"];
    private static readonly string[] s_participles = ["ивш", "ывш", "ующ"];
    private static readonly string[] s_verbsAfterA =
    [
        "ете",
        "йте",
        "ешь",
        "нно",
        "ла",
        "на",
        "ли",
        "ем",
        "ло",
        "но",
        "ет",
        "ют",
        "ны",
        "ть",
        "й",
        "л",
        "н",
    ];

    private static readonly string[] s_verbs =
    [
        "ейте",
        "уйте",
        "ила",
        "ыла",
        "ена",
        "ите",
        "или",
        "ыли",
        "ило",
        "ыло",
        "ено",
        "ует",
        "уют",
        "ены",
        "ить",
        "ыть",
        "ишь",
        "ей",
        "уй",
        "ил",
        "ыл",
        "им",
        "ым",
        "ен",
        "ят",
        "ит",
        "ыт",
        "ую",
        "ю",
    ];

    private static readonly string[] s_nouns =
    [
        "иями",
        "ями",
        "ами",
        "ией",
        "иям",
        "ием",
        "иях",
        "ев",
        "ов",
        "ие",
        "ье",
        "еи",
        "ии",
        "ей",
        "ой",
        "ий",
        "ям",
        "ем",
        "ам",
        "ом",
        "ах",
        "ях",
        "ию",
        "ью",
        "ия",
        "ья",
        "а",
        "е",
        "и",
        "й",
        "о",
        "у",
        "ы",
        "ь",
        "ю",
        "я",
    ];

    /// <summary>What the forms of a word share.</summary>
    /// <param name="folded">A folded word.</param>
    public static string Of(string folded)
    {
        var head = folded.AsSpan().IndexOfAny(s_vowels) + 1;
        if (head == 0 || folded.Length < 4)
        {
            return folded;
        }

        // A rule looks like the past of a verb, and would become a right.
        if (folded.StartsWith(Rule, StringComparison.Ordinal))
        {
            return Rule;
        }

        var word = folded.AsSpan();
        if (!Strip(ref word, head, s_gerunds) && !StripAfterA(ref word, head, s_gerundsAfterA))
        {
            _ = Strip(ref word, head, ["ся", "сь"]);
            if (Strip(ref word, head, s_adjectives))
            {
                _ = Strip(ref word, head, s_participles) || StripAfterA(ref word, head, s_participlesAfterA);
            }
            else
            {
                _ = Strip(ref word, head, s_verbs) || StripAfterA(ref word, head, s_verbsAfterA) || Strip(ref word, head, s_nouns);
            }
        }

        _ = Strip(ref word, head, ["и"]);
        _ = Strip(ref word, head + 3, ["ость", "ост"]);
        _ = Strip(ref word, head, ["ейше", "ейш"]);
        return (word.EndsWith("нн") || word.EndsWith("ь") ? word[..^1] : word).ToString();
    }

    private static bool Strip(ref ReadOnlySpan<char> word, int head, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= head && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                return true;
            }
        }

        return false;
    }

    private static bool StripAfterA(ref ReadOnlySpan<char> word, int head, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (
                word.Length - ending.Length > head
                && word.EndsWith(ending, StringComparison.Ordinal)
                && word[^(ending.Length + 1)] is 'а' or 'я'
            )
            {
                word = word[..^ending.Length];
                return true;
            }
        }

        return false;
    }
}
